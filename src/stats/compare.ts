import { type Band, countBands } from './bands'
import { FEW_STARTS } from './comparisons'
import { type Figures, figuresOf } from './figures'
import type { Mean } from './mean'
import type { Start } from './starts'
import { compareMeans } from './tracks'
import { isLowBest, METRIC_VALUE, type Metric } from './trend'

/** What two selections are compared in, in reading order; names of the headline figures. */
export const MEASURES = [
  'starts',
  'avg_finish',
  'avg_start',
  'gained',
  'wins',
  'top5',
  'top10',
  'dnf',
  'laps_led',
  'best_finish',
  'avg_rating',
] as const
export type Measure = (typeof MEASURES)[number]

/** How a measure is to be read: a share of the starts, a mean over them, a place, a plain count. */
export type MeasureKind = 'share' | 'mean' | 'place' | 'count'

/** One side of a measure. */
export type Measured = {
  /** What was counted: wins, laps led, starts; `null` of a mean or a place. */
  count: number | null
  /** Count or sum over the starts with a known value; of a place, the place. */
  per: Mean
}

/**
 * A measure of both sides.
 *
 * `difference` is A − B of what is measured per start (shares as fractions of
 * one), exact and in the form of a mean, so that it is rounded as means are;
 * `null` where either side has no value, and of the number of starts, which
 * says nothing of either. `better` is the side that did better, `null` where
 * nothing is better or they are level. `isSmall`: either rests on fewer than
 * five starts.
 */
export type Compared = {
  measure: Measure
  kind: MeasureKind
  a: Measured | null
  b: Measured | null
  difference: Mean | null
  better: 'a' | 'b' | null
  isSmall: boolean
}

type Reading = {
  kind: MeasureKind
  isLowBest?: boolean
  of: (figures: Figures) => Measured | null
}

const counted = (count: (figures: Figures) => number) => (figures: Figures) =>
  figures.starts === 0 ? null : { count: count(figures), per: over(count(figures), figures.starts) }

const over = (sum: number, starts: number): Mean => ({ sum, scale: 1, starts })

const averaged = (mean: (figures: Figures) => Mean | null) => (figures: Figures) => {
  const per = mean(figures)
  return per && { count: null, per }
}

const READINGS: Record<Measure, Reading> = {
  starts: { kind: 'count', of: (f) => ({ count: f.starts, per: over(f.starts, 1) }) },
  avg_finish: { kind: 'mean', isLowBest: true, of: averaged((f) => f.averageFinish) },
  avg_start: { kind: 'mean', isLowBest: true, of: averaged((f) => f.averageStart) },
  gained: { kind: 'mean', of: averaged((f) => f.gained) },
  wins: { kind: 'share', of: counted((f) => f.wins) },
  top5: { kind: 'share', of: counted((f) => f.top5) },
  top10: { kind: 'share', of: counted((f) => f.top10) },
  dnf: { kind: 'share', isLowBest: true, of: counted((f) => f.dnf) },
  laps_led: { kind: 'mean', of: counted((f) => f.lapsLed) },
  best_finish: {
    kind: 'place',
    isLowBest: true,
    of: (f) => (f.bestFinish === null ? null : { count: null, per: over(f.bestFinish, 1) }),
  },
  avg_rating: { kind: 'mean', of: averaged((f) => f.averageRating) },
}

/** Two selections measure by measure, from the same figures as everywhere. */
export function compareFigures(a: readonly Start[], b: readonly Start[]): Compared[] {
  const [figuresA, figuresB] = [figuresOf(a), figuresOf(b)]
  return MEASURES.map((measure) => {
    const { kind, isLowBest: isLow = false, of } = READINGS[measure]
    const sides = { a: of(figuresA), b: of(figuresB) }
    const rests = [sides.a, sides.b].map((side) =>
      kind === 'mean' ? (side?.per.starts ?? 0) : null,
    )
    return {
      measure,
      kind,
      ...sides,
      difference:
        kind === 'count' || !sides.a || !sides.b ? null : differenceOf(sides.a.per, sides.b.per),
      better: kind === 'count' ? null : betterOf(sides.a, sides.b, isLow),
      isSmall:
        Math.min(a.length, b.length) < FEW_STARTS ||
        rests.some((n) => n !== null && n > 0 && n < FEW_STARTS),
    }
  })
}

/** A − B as an exact fraction. */
export const differenceOf = (a: Mean, b: Mean): Mean => ({
  sum: a.sum * b.scale * b.starts - b.sum * a.scale * a.starts,
  scale: 1,
  starts: a.scale * a.starts * b.scale * b.starts,
})

function betterOf(a: Measured | null, b: Measured | null, isLow: boolean): 'a' | 'b' | null {
  const order = a && b ? compareMeans(a.per, b.per) : 0
  if (order === 0) return null
  return order < 0 === isLow ? 'a' : 'b'
}

/** How many starts are in both. */
export function sharedStarts(a: readonly Start[], b: readonly Start[]): number {
  const ids = new Set(b.map(({ id }) => id))
  return a.filter(({ id }) => ids.has(id)).length
}

/** A band on both sides: starts, and their share of the side's starts; 0 of an empty one. */
export type ComparedBand = {
  band: Band
  a: { starts: number; share: number }
  b: { starts: number; share: number }
}

/** How often he finished where on each side, in bands that exclude each other. */
export function compareBands(a: readonly Start[], b: readonly Start[]): ComparedBand[] {
  const ofB = countBands(b)
  return countBands(a).map(({ band, starts }, i) => ({
    band,
    a: shareOf(starts, a.length),
    b: shareOf(ofB[i]?.starts ?? 0, b.length),
  }))
}

const shareOf = (starts: number, all: number) => ({
  starts,
  share: all === 0 ? 0 : starts / all,
})

/** Where a side stood after so many of its starts. */
export type RunningPoint = {
  start: Start
  /** 1 is its first start with a known value. */
  number: number
  value: number
  /** Mean of all values so far, this one included; `null` up to the fourth. */
  average: number | null
}

/**
 * The average of a metric so far, start by start: what a season looked like as
 * it went on. Starts without a known value are passed over.
 *
 * @param starts of one side, oldest first.
 */
export function runningAverage(starts: readonly Start[], metric: Metric): RunningPoint[] {
  // Whole hundredths, so that the last one is the mean that the figures give; a percentile has no last decimal.
  const exact = metric === 'percentile' ? (value: number) => value * 100 : hundredths
  let sum = 0
  return starts
    .flatMap((start) => {
      const value = METRIC_VALUE[metric](start)
      return value === null ? [] : [{ start, value }]
    })
    .map(({ start, value }, i) => {
      sum += exact(value)
      return {
        start,
        number: i + 1,
        value,
        average: i + 1 < FEW_STARTS ? null : sum / (100 * (i + 1)),
      }
    })
}

const hundredths = (value: number) => Math.round(value * 100)

/** Which of two values of a metric is the better one; `null` where they are level. */
export function betterValue(metric: Metric, a: number, b: number): 'a' | 'b' | null {
  if (a === b) return null
  return a < b === isLowBest(metric) ? 'a' : 'b'
}
