import type { GridOutcome } from '~/data/schema/context'
import type { TrackType } from '~/data/schema/track'
import { daysBetween } from './days'
import { type ExactMean, exactMean, fractionOf } from './exact'
import { grouped } from './grouped'
import { type Mean, meanValue } from './mean'
import type { Start } from './starts'
import { ABSENCE_DAYS } from './trend'

/** Kinds of track that finishes from the same grid place are put together by. */
export type TrackGroup = GridOutcome['trackGroup']

/** Dirt is an oval, a street a road course. */
export const GROUP_OF: Readonly<Record<TrackType, TrackGroup>> = {
  superspeedway: 'superspeedway',
  intermediate: 'oval',
  short: 'oval',
  dirt: 'oval',
  road: 'road',
  street: 'road',
}

/** Seasons a pool is of, all of them before the season of the start. */
export const POOL_SEASONS = 3
/** Starts of others that a pool must hold. */
export const LEAST_CASES = 50
/** Grid places to either side that every pool begins with. */
export const LEAST_REACH = 2
/** A pool that had to reach farther than this says less, and is said to be wide. */
export const WIDE_REACH = 5
/** No grid was ever longer. */
const LONGEST_GRID = 60

/** The finishes of a pool. */
export type PoolSum = {
  /** Starts of other drivers. */
  cases: number
  /** Sum of their finishes; the expected finish is `finishSum / cases`. */
  finishSum: number
}

/** What other drivers made of about the same grid place. */
export type Pool = PoolSum & {
  group: TrackGroup
  /** First and last of the three seasons asked for. */
  seasons: { from: number; to: number }
  /** Grid places to either side, two at least. */
  reach: number
  /** First and last grid place that any of them started from. */
  places: { from: number; to: number }
}

/** Why there is nothing to expect: a season is missing from the record, or too few ever started so. */
export type NoPool = 'season missing' | 'too few'

/** One start of his against what others made of about the same grid place. */
export type Expected<P extends PoolSum = Pool> =
  | { start: Start; pool: P; why: null }
  | { start: Start; pool: null; why: NoPool }

type Asked = Pick<Start, 'series' | 'season' | 'start'> & { track: { type: TrackType } }

/** Finds the pool of any start of a career. */
export type Pools = (asked: Asked) => Pool | NoPool

/**
 * The pools of a table of outcomes.
 *
 * A pool holds the starts of *other* drivers (the table leaves him out) in the same series, on the
 * same kind of track, in the three seasons before that of the start and never in that season
 * itself, from his grid place and the two on either side. While it holds fewer than 50, it takes
 * one place more on either side.
 */
export function poolsOf(outcomes: readonly GridOutcome[]): Pools {
  const seasons = new Set(outcomes.map(({ series, season }) => `${series} ${season}`))
  const lines = grouped(
    outcomes,
    ({ series, season, trackGroup }) => `${series} ${season} ${trackGroup}`,
  )
  return ({ series, season, start, track }) => {
    const group = GROUP_OF[track.type]
    const years = Array.from({ length: POOL_SEASONS }, (_, i) => season - POOL_SEASONS + i)
    if (years.some((year) => !seasons.has(`${series} ${year}`))) return 'season missing'
    const own = years.flatMap((year) => lines.get(`${series} ${year} ${group}`) ?? [])
    for (let reach = LEAST_REACH; reach <= LONGEST_GRID; reach += 1) {
      const near = own.filter((line) => Math.abs(line.start - start) <= reach)
      const cases = near.reduce((sum, { cars }) => sum + cars, 0)
      if (cases < LEAST_CASES) continue
      const places = near.map((line) => line.start)
      return {
        group,
        seasons: { from: season - POOL_SEASONS, to: season - 1 },
        reach,
        places: { from: Math.min(...places), to: Math.max(...places) },
        cases,
        finishSum: near.reduce((sum, { finishSum }) => sum + finishSum, 0),
      }
    }
    return 'too few'
  }
}

/** Each start against its pool, in the order given. */
export const expectedOf = (starts: readonly Start[], poolOf: Pools): Expected[] =>
  starts.map((start) => {
    const pool = poolOf(start)
    return typeof pool === 'string' ? { start, pool: null, why: pool } : { start, pool, why: null }
  })

/** The finish that others had on average, in places. */
export const expectedFinish = ({ finishSum, cases }: PoolSum): Mean => ({
  sum: finishSum,
  scale: 1,
  starts: cases,
})

/**
 * Expected finish less his own, in places: positive is better than others did. The official finish
 * counts, for a car that was out or disqualified too.
 *
 * @returns an exact fraction (`starts` are the cases of its pool); `null` without a pool.
 */
export const differenceOf = ({ start, pool }: Expected<PoolSum>): Mean | null =>
  pool && { sum: pool.finishSum - start.finish * pool.cases, scale: 1, starts: pool.cases }

/** The same as a number, to sort and to draw by. */
export function differenceValue(expected: Expected<PoolSum>): number | null {
  const difference = differenceOf(expected)
  return difference && meanValue(difference)
}

/** Some starts on average: each start counts once, however large its pool. */
export type Against = {
  /** Mean difference in places, exact, with its starts; `null` when no start has a pool. */
  mean: ExactMean | null
  /** Starts without a pool. */
  unknown: number
  /** Starts that ended better than expected. */
  better: number
}

/** Mean of the differences, over starts with a pool. */
export function againstOf(all: readonly Expected<PoolSum>[]): Against {
  const known = all.map(differenceOf)
  return {
    mean: exactMean(known.map((difference) => difference && fractionOf(difference))),
    unknown: known.filter((difference) => difference === null).length,
    better: known.filter((difference) => difference !== null && difference.sum > 0).length,
  }
}

/** One line of a split: what its starts share, and how they went. */
export type AgainstLine<Key> = Against & { key: Key }

/** The average of each group, in the order in which the groups first come. */
export const againstBy = <Key extends string | number>(
  all: readonly Expected[],
  keyOf: (start: Start) => Key,
): AgainstLine<Key>[] =>
  [...grouped(all, ({ start }) => keyOf(start))].map(([key, own]) => ({
    key,
    ...againstOf(own),
  }))

/** One start in the picture. */
export type ExpectedPoint<P extends PoolSum = PoolSum> = {
  start: Start
  pool: P
  /** Places, positive is better. */
  value: number
  /** Mean of the last `window` known differences; `null` until there are as many. */
  rolling: number | null
  /** More than 200 days after the start before it: the line breaks. */
  afterAbsence: boolean
}

/**
 * Differences with their rolling mean, over all series together: unlike places, differences from
 * what is usual compare.
 *
 * @param all oldest first; starts without a pool are left out.
 * @param window starts in the mean, 3–50.
 */
export function expectedPoints<P extends PoolSum>(
  all: readonly Expected<P>[],
  window: number,
): ExpectedPoint<P>[] {
  const known = all.flatMap((one) => {
    const value = differenceValue(one)
    return one.pool === null || value === null ? [] : [{ start: one.start, pool: one.pool, value }]
  })
  return known.map((point, i) => {
    const before = known[i - 1]
    const recent = known.slice(Math.max(0, i + 1 - window), i + 1)
    return {
      ...point,
      rolling:
        recent.length === window
          ? recent.reduce((sum, { value }) => sum + value, 0) / window
          : null,
      afterAbsence: !!before && daysBetween(before.start.date, point.start.date) > ABSENCE_DAYS,
    }
  })
}

/**
 * The drives furthest above expectation, best first, or furthest below, worst first.
 *
 * @param most how many at most; only drives on that side of expectation.
 */
export function furthest<P extends PoolSum>(
  points: readonly ExpectedPoint<P>[],
  side: 'best' | 'worst',
  most: number,
): ExpectedPoint<P>[] {
  const sign = side === 'best' ? 1 : -1
  return points
    .filter(({ value }) => value * sign > 0)
    .toSorted((a, b) => (b.value - a.value) * sign)
    .slice(0, most)
}
