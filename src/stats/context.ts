import type { Series } from '~/data/schema/common'
import type { SeasonDriver } from '~/data/schema/context'
import type { SeasonLine } from '~/data/schema/season'
import { SERIES } from '~/data/schema/values'
import { isOver } from './seasons'
import { askedFields, EVERYTHING, type Selection, select } from './selection'
import type { Start } from './starts'
import type { World } from './world'

/** What drivers of a season are ranked by; names of the headline figures. */
export const RANKED = [
  'avg_finish',
  'wins',
  'top5',
  'top10',
  'laps_led',
  'avg_start',
  'avg_rating',
] as const
export type Ranked = (typeof RANKED)[number]

const VALUE: Record<Ranked, (line: SeasonDriver) => number | null> = {
  avg_finish: (line) => line.averageFinish,
  wins: (line) => line.wins,
  top5: (line) => line.top5,
  top10: (line) => line.top10,
  laps_led: (line) => line.lapsLed,
  avg_start: (line) => line.averageStart,
  avg_rating: (line) => line.averageRating,
}

/** Places are better when low, all else when high. */
export const isLowRanked = (by: Ranked): boolean => by === 'avg_finish' || by === 'avg_start'

/** Of a driver's season in a series; unrounded, `null` where the source has none. */
export const rankedValue = (line: SeasonDriver, by: Ranked): number | null => VALUE[by](line)

/** No minimum is less, however short the season. */
const LEAST_MINIMUM = 5

/**
 * Starts a driver needs to be ranked in a season, unless the reader asks for
 * others: a quarter of its races, rounded up, and at least five.
 *
 * @param races points races of the series that season; `null` where not known.
 */
export const usualMinimum = (races: number | null): number =>
  Math.max(LEAST_MINIMUM, Math.ceil((races ?? 0) / 4))

/**
 * His place among the drivers of one season by one figure.
 *
 * `place` counts those who did better and one more, so that drivers level with
 * each other share a place (`isShared`). `percentile` is the share of the
 * *other* drivers that he did better than, in percent, those level with him
 * counted half: 100 is the best of all, 0 the last; `null` where he is alone.
 */
export type SeasonRank = {
  value: number
  place: number
  isShared: boolean
  /** Drivers ranked: he, and all others with the minimum of starts and a known value. */
  of: number
  percentile: number | null
}

/** Why there is no rank. */
export type NoRank = 'too few starts' | 'not known'

/**
 * Ranks one driver among the drivers of a season.
 *
 * @param drivers of one season of one series.
 * @param name as the record spells it.
 * @param min starts that he and everyone he is ranked among must have.
 */
export function rankIn(
  drivers: readonly SeasonDriver[],
  name: string,
  min: number,
  by: Ranked,
): SeasonRank | NoRank {
  const his = drivers.find(({ driver }) => driver === name)
  const value = his ? VALUE[by](his) : null
  if (!his || value === null) return 'not known'
  if (his.starts < min) return 'too few starts'
  const others = valuesOf(
    drivers.filter((line) => line !== his),
    min,
    by,
  )
  const better = others.filter((other) => (isLowRanked(by) ? other < value : other > value)).length
  const level = others.filter((other) => other === value).length
  const behind = others.length - better - level
  return {
    value,
    place: better + 1,
    isShared: level > 0,
    of: others.length + 1,
    percentile: others.length === 0 ? null : (100 * (behind + level / 2)) / others.length,
  }
}

/** The known values of the drivers with a minimum of starts. */
export const valuesOf = (
  drivers: readonly SeasonDriver[],
  min: number,
  by: Ranked,
): readonly number[] =>
  drivers.filter(({ starts }) => starts >= min).flatMap((line) => VALUE[by](line) ?? [])

/** One season of a series among all its drivers. */
export type SeasonContext = {
  season: number
  series: Series
  /** His line among the drivers. */
  his: SeasonDriver
  /** Everyone who started, he included. */
  drivers: readonly SeasonDriver[]
  /** Starts it takes to be ranked. */
  min: number
  ranks: Readonly<Record<Ranked, SeasonRank | NoRank>>
}

/** A season that cannot be answered, and why. */
export type Unanswered = {
  season: number
  series: Series
  /** Not over on the day asked for, not over in the record, or not among the drivers' totals. */
  why: 'open then' | 'open' | 'no totals'
}

/** What is known of a season beside its drivers. */
export type SeasonFrame = { races: number | null; isOver: boolean }

type Asked = {
  name: string
  /** A day was asked for. */
  isAsOf: boolean
  /** The reader's minimum; `null` is the usual one. */
  min: number | null
  frameOf: (season: number, series: Series) => SeasonFrame
}

/**
 * His seasons among all drivers of them, newest first.
 *
 * Totals are of whole seasons: one that was not over on the day asked for is
 * left out and named.
 *
 * @param starts those whose seasons and series are asked about.
 */
export function contextOf(
  starts: readonly Start[],
  drivers: readonly SeasonDriver[],
  asked: Asked,
): { seasons: SeasonContext[]; unanswered: Unanswered[] } {
  const seasons: SeasonContext[] = []
  const unanswered: Unanswered[] = []
  for (const { season, series } of seasonsOf(starts)) {
    const frame = asked.frameOf(season, series)
    const own = drivers.filter((line) => line.season === season && line.series === series)
    const his = own.find(({ driver }) => driver === asked.name)
    if (!frame.isOver) unanswered.push({ season, series, why: asked.isAsOf ? 'open then' : 'open' })
    else if (!his) unanswered.push({ season, series, why: 'no totals' })
    else {
      const min = asked.min ?? usualMinimum(frame.races)
      const ranks = Object.fromEntries(RANKED.map((by) => [by, rankIn(own, asked.name, min, by)]))
      seasons.push({
        season,
        series,
        his,
        drivers: own,
        min,
        ranks: ranks as SeasonContext['ranks'],
      })
    }
  }
  return { seasons, unanswered }
}

/** How long each season was: lines of seasons.json. */
type SeasonLengths = readonly Pick<SeasonLine, 'season' | 'series' | 'scheduleLength'>[]

/** The starts of the seasons and series selected, whatever else the selection asks. */
export const wholeSeasonStarts = (
  { starts }: Pick<World, 'starts'>,
  { series, season }: Selection,
): Start[] => select(starts, { ...EVERYTHING, series, season })

/**
 * His seasons among all drivers of them, as a selection and its day ask for them.
 *
 * @param min the reader's; `null` is the usual one.
 */
export function contextIn(
  world: Pick<World, 'starts' | 'asof' | 'driver'>,
  selection: Selection,
  min: number | null,
  { lines, drivers }: { lines: SeasonLengths; drivers: readonly SeasonDriver[] },
) {
  return contextOf(wholeSeasonStarts(world, selection), drivers, {
    name: world.driver.name,
    isAsOf: world.asof !== null,
    min,
    frameOf: (season, series) => {
      const line = lines.find((one) => one.season === season && one.series === series)
      const own = world.starts.filter((s) => s.season === season && s.series === series)
      return { races: line?.scheduleLength ?? null, isOver: isOver(season, line, own, world) }
    },
  })
}

/** Each season of a series in which there is a start; newest first, within a year Cup first. */
function seasonsOf(starts: readonly Start[]): { season: number; series: Series }[] {
  const found = new Map(
    starts.map(({ season, series }) => [`${season} ${series}`, { season, series }]),
  )
  return [...found.values()].sort(
    (a, b) => b.season - a.season || SERIES.indexOf(a.series) - SERIES.indexOf(b.series),
  )
}

/** What season totals can be asked by. */
const ANSWERED: readonly (keyof Selection)[] = ['series', 'season']

/** The fields of a selection that season totals know nothing of. */
export const beyondSeasons = (selection: Selection): (keyof Selection)[] =>
  askedFields(selection).filter((field) => !ANSWERED.includes(field))

/** Whether it is a rank, or the reason why there is none. */
export const isRank = (rank: SeasonRank | NoRank): rank is SeasonRank => typeof rank !== 'string'
