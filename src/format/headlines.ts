import type { Figures } from '~/stats/figures'
import { type Mean, meanValue } from '~/stats/mean'
import { formatCount, formatMean, UNKNOWN } from './numbers'
import type { FigureId } from './terms'

/** One headline figure: its name for programs, its value, its words. */
export type Headline = {
  stat: FigureId
  label: string
  /** `null` is unknown: "–" and an empty value. */
  value: (figures: Figures) => number | null
  text: (figures: Figures) => string
  /** Stands before the figure, outside of what programs read. */
  sign?: (figures: Figures) => string
  /** What an average rests on. */
  mean?: (figures: Figures) => Mean | null
}

const counted = (stat: FigureId, label: string, value: (figures: Figures) => number): Headline => ({
  stat,
  label,
  value,
  text: (figures) => formatCount(value(figures)),
})

const averaged = (
  stat: FigureId,
  label: string,
  mean: (figures: Figures) => Mean | null,
): Headline => ({
  stat,
  label,
  mean,
  value: (figures) => numberOf(mean(figures)),
  text: (figures) => formatMean(mean(figures)),
})

const numberOf = (mean: Mean | null) => (mean === null ? null : meanValue(mean))

/** What is looked for first. */
export const FIRST_HEADLINES: readonly Headline[] = [
  counted('starts', 'starts', (f) => f.starts),
  counted('wins', 'wins', (f) => f.wins),
  counted('top5', 'top fives', (f) => f.top5),
  counted('top10', 'top tens', (f) => f.top10),
  averaged('avg_start', 'avg start', (f) => f.averageStart),
  averaged('avg_finish', 'avg finish', (f) => f.averageFinish),
  counted('laps_led', 'laps led', (f) => f.lapsLed),
  counted('poles', 'poles', (f) => f.poles),
]

export const FURTHER_HEADLINES: readonly Headline[] = [
  {
    stat: 'best_finish',
    label: 'best finish',
    value: (f) => f.bestFinish,
    text: (f) => (f.bestFinish === null ? UNKNOWN : String(f.bestFinish)),
  },
  {
    ...averaged('gained', 'avg gained', (f) => f.gained),
    // Programs read the figure; the sign of a gain is for people.
    sign: ({ gained }) => (gained && gained.sum > 0 ? '+' : ''),
  },
  averaged('avg_rating', 'avg rating', (f) => f.averageRating),
  counted('running', 'running at end', (f) => f.running),
  counted('lead_lap', 'on lead lap', (f) => f.leadLap),
  counted('dnf', 'out (DNF)', (f) => f.dnf),
  counted('laps', 'laps', (f) => f.laps),
  counted('started_first', 'started first', (f) => f.startedFirst),
]
