import type { Start } from './starts'

/**
 * The unbroken runs of starts that are something, one after another as they
 * stand in the list, longest first; of equal ones the latest first.
 *
 * A run goes on over the turn of the year and over races he did not start: it
 * is broken by a start alone. Starts that a selection leaves out do not break it.
 *
 * @param starts oldest first.
 * @returns each run oldest start first, as long as it can be made.
 */
export function runsIn(starts: readonly Start[], is: (start: Start) => boolean): Start[][] {
  const ends: { from: number; to: number }[] = []
  starts.forEach((start, i) => {
    if (!is(start)) return
    const last = ends.at(-1)
    if (last?.to === i) last.to = i + 1
    else ends.push({ from: i, to: i + 1 })
  })
  return ends
    .reverse()
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ from, to }) => starts.slice(from, to))
}

/** The run that is still going with the last of these starts; empty if it is over. */
export function runningRun(starts: readonly Start[], is: (start: Start) => boolean): Start[] {
  const before = starts.findLastIndex((start) => !is(start))
  return starts.slice(before + 1)
}

/**
 * The starts with the most of something, best first; ties newest first.
 *
 * @param starts oldest first.
 * @param of higher is better; `null` where it is not known, or does not count.
 */
export function bestStarts(
  starts: readonly Start[],
  of: (start: Start) => number | null,
  most: number,
): { start: Start; value: number }[] {
  return starts
    .flatMap((start) => {
      const value = of(start)
      return value === null ? [] : [{ start, value }]
    })
    .reverse()
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
}
