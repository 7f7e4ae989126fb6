import type { Series } from '~/data/schema/common'
import type { Life } from '~/data/schema/record'
import type { SeasonLine } from '~/data/schema/season'
import type { Plate, Stint } from '~/data/schema/stint'
import { SERIES } from '~/data/schema/values'
import { type Figures, figuresOf } from './figures'
import type { Start } from './starts'
import { stintOf } from './stints'
import type { World } from './world'

type Seasonal = { readonly season: number }

/** The year of "2014", "2024-08" or "2024-08-23". */
export const yearOf = (date: string): number => Number(date.slice(0, 4))

/**
 * Every year that has a page: one with a start, another entry, or anything
 * dated in his life, so that each has a home. A role that only went on through
 * a year gives it none.
 *
 * @param record the races and entries of the record; of a world, its starts.
 * @returns ascending, each once.
 */
export function seasonYears(
  record: { races: readonly Seasonal[]; entries: readonly Seasonal[] },
  life: Life,
): number[] {
  const years = new Set([
    ...record.races.map(({ season }) => season),
    ...record.entries.map(({ season }) => season),
    ...life.milestones.map(({ date }) => yearOf(date)),
    ...life.broadcasting.map(({ from }) => yearOf(from)),
    ...life.arca.map(({ season }) => season),
    ...life.otherRacing.flatMap(({ date }) => (date === null ? [] : yearOf(date))),
  ])
  return [...years].sort((a, b) => a - b)
}

/** The years before and after one, whether or not it is among them. */
export function yearsAround(years: readonly number[], year: number) {
  return {
    previous: years.findLast((other) => other < year) ?? null,
    next: years.find((other) => other > year) ?? null,
  }
}

/**
 * His place in the points at the end of a season, and on whose word.
 *
 * `final` once the season was over; `so far` where the record ends before it
 * did. `open`: on the day asked for the season was still on. `not eligible`: he
 * collected points in another series. `unknown`: the record has no line.
 */
export type PointsRank =
  | { kind: 'final' | 'so far'; place: number; isComputed: boolean; source: string }
  | { kind: 'not eligible'; source: string }
  | { kind: 'open' | 'unknown' }

/** What he did in one series in one season. */
export type SeriesSeason = {
  series: Series
  season: number
  /** Oldest first. */
  starts: readonly Start[]
  figures: Figures
  /** Points races the series held, or planned; `null` where the record has no line. */
  scheduleLength: number | null
  /** All of it had been run on the day asked for, and the record reaches as far. */
  isOver: boolean
  rank: PointsRank
  /** Where rank and schedule are from. */
  sources: readonly string[]
}

/**
 * A season series by series, most starts first. The figures are those of the
 * starts; only rank and schedule come from the season's line.
 */
export function seriesSeasons(
  world: Pick<World, 'starts' | 'asof' | 'driver'>,
  season: number,
  lines: readonly SeasonLine[],
): SeriesSeason[] {
  return SERIES.map((series) => {
    const starts = world.starts.filter((s) => s.season === season && s.series === series)
    const line = lines.find((one) => one.season === season && one.series === series)
    return {
      series,
      season,
      starts,
      figures: figuresOf(starts),
      scheduleLength: line?.scheduleLength ?? null,
      isOver: isOver(season, line, starts, world),
      rank: rankOf(line, starts, world),
      sources: line?.sources ?? [],
    }
  })
    .filter(({ starts }) => starts.length > 0)
    .sort((a, b) => b.starts.length - a.starts.length)
}

/** Over with its last race, if he started it, else with the year. */
export function isOver(
  season: number,
  line: Pick<SeasonLine, 'scheduleLength'> | undefined,
  starts: readonly Start[],
  { asof, driver }: Pick<World, 'asof' | 'driver'>,
): boolean {
  if (starts.some(({ round }) => round === line?.scheduleLength)) return true
  const yearEnd = `${season}-12-31`
  return driver.recordTo >= yearEnd && (asof === null || asof >= yearEnd)
}

/**
 * A rank is told from the end of its season on, or from the end of the year
 * where the record does not reach the season's end; today it is told as it is.
 */
function rankOf(
  line: SeasonLine | undefined,
  starts: readonly Start[],
  world: Pick<World, 'asof' | 'driver'>,
): PointsRank {
  const { asof } = world
  if (!line) return { kind: 'unknown' }
  const isFinal = isOver(line.season, line, starts, world)
  if (!isFinal && asof !== null && asof < `${line.season}-12-31`) return { kind: 'open' }
  const source = line.pointsRankSource
  if (line.pointsRank === null) return { kind: 'not eligible', source }
  return {
    kind: isFinal ? 'final' : 'so far',
    place: line.pointsRank,
    isComputed: source.startsWith('computed'),
    source,
  }
}

/** The seasons in which he started every race of a series, ascending. */
export function wholeSeasons(
  world: Pick<World, 'starts' | 'asof' | 'driver'>,
  lines: readonly SeasonLine[],
): string[] {
  const seasons = [...new Set(world.starts.map(({ season }) => season))].sort((a, b) => a - b)
  return seasons
    .filter((season) =>
      seriesSeasons(world, season, lines).some(
        ({ starts, scheduleLength }) => starts.length === scheduleLength,
      ),
    )
    .map(String)
}

/**
 * The schedule of a series' season, a place a round, with his start in each
 * round that he started.
 *
 * @param scheduleLength `null` is unknown; the schedule then ends with his last start.
 */
export function scheduleOf(
  starts: readonly Start[],
  scheduleLength: number | null,
): { round: number; start: Start | null }[] {
  const length = Math.max(scheduleLength ?? 0, ...starts.map(({ round }) => round))
  return Array.from({ length }, (_, i) => ({
    round: i + 1,
    start: starts.find(({ round }) => round === i + 1) ?? null,
  }))
}

/** What he drove in a season: a number for a team in a series. */
export type Ride = {
  series: Series
  carNumber: string
  team: string
  plate: Plate | undefined
  starts: number
}

/**
 * The rides of some starts, in the order he first drove them.
 *
 * @param starts oldest first.
 */
export function ridesIn(starts: readonly Start[], stints: readonly Stint[]): Ride[] {
  const rides = new Map<string, Ride>()
  for (const start of starts) {
    const key = `${start.series} ${start.carNumber} ${start.team.id}`
    const ride = rides.get(key)
    if (ride) ride.starts += 1
    else
      rides.set(key, {
        series: start.series,
        carNumber: start.carNumber,
        team: start.team.name,
        plate: stintOf(start, stints)?.plate,
        starts: 1,
      })
  }
  return [...rides.values()]
}

/** His best finish; of equal ones the earlier. `null` without a start. */
export const bestOf = (starts: readonly Start[]): Start | null =>
  starts.reduce<Start | null>(
    (best, start) => (best === null || start.finish < best.finish ? start : best),
    null,
  )
