import { bestStarts, runningRun, runsIn } from './runs'
import { HAS } from './selection'
import type { Start } from './starts'

/** Runs that are kept, by name. */
export const RUNS = ['top10', 'top5', 'finished', 'leadLap', 'led'] as const
export type RunId = (typeof RUNS)[number]

/**
 * What a start has to be to carry a run on. `finished` is any start but a DNF:
 * a disqualified car was running.
 */
const CARRIES_ON: Record<RunId, (start: Start) => boolean> = {
  top10: HAS.top10,
  top5: HAS.top5,
  finished: (start) => !HAS.dnf(start),
  leadLap: (start) => start.lapsRun === start.raceLaps,
  led: HAS.led,
}

/** The longest runs of a kind among some starts, and the one that their last start is in. */
export type Run = { id: RunId; longest: Start[][]; going: Start[] }

/**
 * Every kind of run, in the order of `RUNS`; both are empty where there is none.
 *
 * @param starts oldest first.
 * @param most how many of each kind, longest first.
 */
export const runsOf = (starts: readonly Start[], most: number): Run[] =>
  RUNS.map((id) => ({
    id,
    longest: runsIn(starts, CARRIES_ON[id]).slice(0, most),
    going: runningRun(starts, CARRIES_ON[id]),
  }))

/** Single races that are kept, by name. */
export const FEATS = ['fromTheBack', 'lapsLed', 'rating'] as const
export type FeatId = (typeof FEATS)[number]

/** What a start is worth; `null` where it is not known or no feat. */
const WORTH: Record<FeatId, (start: Start) => number | null> = {
  fromTheBack: ({ gained }) => (gained > 0 ? gained : null),
  lapsLed: ({ lapsLed }) => (lapsLed > 0 ? lapsLed : null),
  rating: ({ driverRating }) => driverRating,
}

/** The starts that stand out in one way, best first; ties newest first. */
export type Feat = { id: FeatId; best: { start: Start; value: number }[] }

/**
 * The best single races, in the order of `FEATS`.
 *
 * @param most how many of each.
 */
export const featsOf = (starts: readonly Start[], most: number): Feat[] =>
  FEATS.map((id) => ({ id, best: bestStarts(starts, WORTH[id], most) }))
