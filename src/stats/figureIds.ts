import type { Figures } from './figures'
import type { Mean } from './mean'
import type { Ratio } from './ratio'

/** The headline figures, by the names that programs read. For ever. */
export const FIGURE_IDS = [
  ...(['starts', 'wins', 'top5', 'top10', 'avg_start', 'avg_finish', 'laps_led', 'poles'] as const),
  ...(['best_finish', 'gained', 'avg_rating', 'running', 'lead_lap', 'dnf', 'laps'] as const),
  'started_first',
] as const
export type FigureId = (typeof FIGURE_IDS)[number]

/** A headline figure by its name, exactly; `null` where there is none. */
export const FIGURES: Record<FigureId, (figures: Figures) => Ratio | null> = {
  starts: ({ starts }) => whole(starts),
  wins: ({ wins }) => whole(wins),
  top5: ({ top5 }) => whole(top5),
  top10: ({ top10 }) => whole(top10),
  avg_start: ({ averageStart }) => exact(averageStart),
  avg_finish: ({ averageFinish }) => exact(averageFinish),
  laps_led: ({ lapsLed }) => whole(lapsLed),
  poles: ({ poles }) => whole(poles),
  best_finish: ({ bestFinish }) => (bestFinish === null ? null : whole(bestFinish)),
  gained: ({ gained }) => exact(gained),
  avg_rating: ({ averageRating }) => exact(averageRating),
  running: ({ running }) => whole(running),
  lead_lap: ({ leadLap }) => whole(leadLap),
  dnf: ({ dnf }) => whole(dnf),
  laps: ({ laps }) => whole(laps),
  started_first: ({ startedFirst }) => whole(startedFirst),
}

const whole = (sum: number): Ratio => ({ sum, over: 1 })

const exact = (mean: Mean | null): Ratio | null =>
  mean && { sum: mean.sum, over: mean.scale * mean.starts }
