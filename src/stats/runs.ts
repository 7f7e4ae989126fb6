import type { Start } from './starts'

/**
 * The longest unbroken run of starts that are something, one after another as
 * they stand in the list; of equal ones the latest.
 *
 * A run goes on over the turn of the year and over races he did not start: it
 * is broken by a start alone. Starts that a selection leaves out do not break it.
 *
 * @param starts oldest first.
 * @returns the starts of the run, oldest first; empty where there is none.
 */
export function longestRun(starts: readonly Start[], is: (start: Start) => boolean): Start[] {
  let best = { from: 0, to: 0 }
  let from = 0
  starts.forEach((start, i) => {
    if (!is(start)) from = i + 1
    else if (i + 1 - from >= best.to - best.from) best = { from, to: i + 1 }
  })
  return starts.slice(best.from, best.to)
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
