import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import { daysBetween } from './days'
import { type Mean, meanOf, meanValue } from './mean'
import type { Start } from './starts'

export const METRICS = ['finish', 'start', 'gained', 'rating', 'led', 'percentile'] as const
export type Metric = (typeof METRICS)[number]

export const WINDOW = { least: 3, most: 50, usual: 10 } as const

/** More days away from a series than this break the line of its rolling average. */
export const ABSENCE_DAYS = 200

/**
 * What a start is worth in a metric; `null` where no source tells.
 *
 * `percentile` is the share of the field he beat, in percent:
 * (field − finish) / (field − 1), 100 for a win, 0 for last.
 */
export const METRIC_VALUE: Record<Metric, (start: Start) => number | null> = {
  finish: (s) => s.finish,
  start: (s) => s.start,
  gained: (s) => s.gained,
  rating: (s) => s.driverRating,
  led: (s) => s.lapsLed,
  percentile: (s) =>
    s.fieldSize > 1 ? (100 * (s.fieldSize - s.finish)) / (s.fieldSize - 1) : null,
}

/** Metrics whose best is the lowest: the picture has it on top. */
export const isLowBest = (metric: Metric): boolean => metric === 'finish' || metric === 'start'

/** One start in a trend, and the rolling average up to and with it. */
export type TrendPoint = {
  start: Start
  value: number
  /** Mean of the last `window` starts of this series; `null` until there are as many. */
  rolling: number | null
  /** He had been away from this series for more than 200 days: the line breaks before it. */
  afterAbsence: boolean
}

/** The trend of one series. */
export type SeriesTrend = { series: Series; points: TrendPoint[] }

/**
 * Every start's value and its rolling average, a line a series, since places in
 * fields of different series do not compare. The window runs over the last n
 * starts of the series, also across an absence; only the drawn line breaks.
 *
 * He was away when he made no start in the series at all, not when the
 * selection leaves some out.
 *
 * @param starts oldest first.
 * @param window starts in the average, 3–50.
 * @param all every start there was, oldest first, to tell an absence by.
 * @returns series without a known value are absent.
 */
export function trendOf(
  starts: readonly Start[],
  metric: Metric,
  window: number,
  all: readonly Start[] = starts,
): SeriesTrend[] {
  return SERIES.map((series) => {
    const isOwn = (start: Start) => start.series === series
    const spellOf = spellsBetweenAbsences(all.filter(isOwn))
    return { series, points: pointsOf(starts.filter(isOwn), metric, window, spellOf) }
  }).filter(({ points }) => points.length > 0)
}

/** Numbers the spells between two absences from a series; starts of one spell have one number. */
function spellsBetweenAbsences(all: readonly Start[]): ReadonlyMap<string, number> {
  const spellOf = new Map<string, number>()
  let spell = 0
  all.forEach((start, i) => {
    const before = all[i - 1]
    if (before && daysBetween(before.date, start.date) > ABSENCE_DAYS) spell += 1
    spellOf.set(start.id, spell)
  })
  return spellOf
}

function pointsOf(
  starts: readonly Start[],
  metric: Metric,
  window: number,
  spellOf: ReadonlyMap<string, number>,
): TrendPoint[] {
  const known = starts.flatMap((start) => {
    const value = METRIC_VALUE[metric](start)
    return value === null ? [] : [{ start, value }]
  })
  return known.map(({ start, value }, i) => {
    const before = known[i - 1]
    const recent = known.slice(Math.max(0, i + 1 - window), i + 1).map((one) => one.value)
    return {
      start,
      value,
      rolling: recent.length === window ? meanIn(metric, recent) : null,
      afterAbsence: !!before && spellOf.get(before.start.id) !== spellOf.get(start.id),
    }
  })
}

/**
 * Mean of a metric's values. Ratings are summed in whole hundredths, so that
 * the mean is the one the figures give for the same starts; a percentile has
 * no last decimal.
 */
function meanIn(metric: Metric, values: readonly number[]): number {
  const exact = metric === 'percentile' ? null : meanOf(values, 100)
  return exact ? meanValue(exact) : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A series' rolling average cut where he was away: each piece can be drawn in one line. */
export function linesOf(points: readonly TrendPoint[]): TrendPoint[][] {
  const lines: TrendPoint[][] = []
  for (const point of points) {
    if (point.rolling === null) continue
    if (point.afterAbsence || lines.length === 0) lines.push([])
    lines.at(-1)?.push(point)
  }
  return lines
}

/** One season in averages, with how far the finishes spread. */
export type SeasonAverages = {
  season: number
  averageStart: Mean
  averageFinish: Mean
  /** The middle half of the finishes: a quarter were better, a quarter worse. */
  middleHalf: { from: number; to: number }
  best: number
  worst: number
  starts: number
}

/** Averages of start and finish by season, oldest first. */
export function seasonAverages(starts: readonly Start[]): SeasonAverages[] {
  const seasons = [...new Set(starts.map((start) => start.season))].sort((a, b) => a - b)
  return seasons.flatMap((season) => {
    const own = starts.filter((start) => start.season === season)
    const finishes = own.map((start) => start.finish).sort((a, b) => a - b)
    const averageStart = meanOf(own.map((start) => start.start))
    const averageFinish = meanOf(finishes)
    if (!averageStart || !averageFinish) return []
    return {
      season,
      averageStart,
      averageFinish,
      middleHalf: { from: quantile(finishes, 0.25), to: quantile(finishes, 0.75) },
      best: finishes[0] as number,
      worst: finishes.at(-1) as number,
      starts: own.length,
    }
  })
}

/** Quantile by linear interpolation between the two nearest ranks. */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = (sorted.length - 1) * share
  const below = sorted[Math.floor(rank)] ?? Number.NaN
  const above = sorted[Math.ceil(rank)] ?? Number.NaN
  return below + (above - below) * (rank - Math.floor(rank))
}
