import { describe, expect, test } from 'vitest'
import type { GridOutcome } from '~/data/schema/context'
import { exactTenths } from '~/stats/exact'
import {
  againstBy,
  againstOf,
  differenceOf,
  differenceValue,
  expectedFinish,
  expectedOf,
  expectedPoints,
  furthest,
  GROUP_OF,
  poolsOf,
} from '~/stats/expectation'
import { meanValue } from '~/stats/mean'
import { world } from '~/stats/world'
import { aRace, aTrack, startsOf } from '../builders/record'
import { contentsOf, readJson } from '../data/record'
import { theRecord } from './theRecord'

const anOutcome = (given: Partial<GridOutcome> = {}): GridOutcome => ({
  series: 'nxs',
  season: 2022,
  trackGroup: 'oval',
  start: 20,
  cars: 50,
  finishSum: 1000,
  ...given,
})

/** One car a place in each of three seasons before 2023, finishing where it started. */
const threeSeasons = (places: number, cars = 1): GridOutcome[] =>
  [2020, 2021, 2022].flatMap((season) =>
    Array.from({ length: places }, (_, i) =>
      anOutcome({ season, start: i + 1, cars, finishSum: (i + 1) * cars }),
    ),
  )

const asked = (start: number) => ({
  ...({ series: 'nxs', season: 2023, start } as const),
  track: { type: 'short' as const },
})

describe('the pool of a start', () => {
  test('is of the place and the two on either side where that is enough', () => {
    // Four cars a place and season: 5 × 3 × 4 are 60.
    const pool = poolsOf(threeSeasons(40, 4))(asked(12))
    expect(pool).toEqual({
      group: 'oval',
      seasons: { from: 2020, to: 2022 },
      reach: 2,
      places: { from: 10, to: 14 },
      cases: 60,
      finishSum: 12 * 60,
    })
  })

  test('takes in a place more on either side until it holds fifty', () => {
    // One car a place and season: 3 a place, 17 places are the first to hold 50.
    const pool = poolsOf(threeSeasons(40))(asked(20))
    expect(pool).toMatchObject({ reach: 8, places: { from: 12, to: 28 }, cases: 51 })
  })

  test.each([
    [49, 10, 'too few'],
    [50, 10, 50],
    [51, 10, 51],
  ])('with %i starts there are in all: %s', (cars, start, cases) => {
    const outcomes = [
      ...[2020, 2021].map((season) => anOutcome({ season, trackGroup: 'road' })),
      anOutcome({ start: 11, cars, finishSum: cars * 9 }),
    ]
    const pool = poolsOf(outcomes)(asked(start))
    expect(typeof pool === 'string' ? pool : pool.cases).toBe(cases)
    if (typeof pool !== 'string') expect(pool.reach).toBe(2)
  })

  test('stops at the end of the grid: who starts first has no place before him', () => {
    const pool = poolsOf(threeSeasons(40, 6))(asked(1))
    expect(pool).toMatchObject({ reach: 2, places: { from: 1, to: 3 }, cases: 54 })
  })

  test('is of the three seasons before alone: neither his own, nor a fourth, nor a later one', () => {
    const others = [2019, 2023, 2024].map((season) => anOutcome({ season, finishSum: 50 }))
    const pool = poolsOf([...threeSeasons(40, 4), ...others])(asked(20))
    expect(pool).toMatchObject({ cases: 60, finishSum: 1200 })
  })

  test('is of his series and kind of track alone', () => {
    const others = [
      anOutcome({ series: 'truck', finishSum: 50 }),
      anOutcome({ trackGroup: 'superspeedway', finishSum: 50 }),
    ]
    expect(poolsOf([...threeSeasons(40, 4), ...others])(asked(20))).toMatchObject({ cases: 60 })
    expect(poolsOf(threeSeasons(40, 4))({ ...asked(20), track: { type: 'road' } })).toBe('too few')
  })

  test('is not guessed from two seasons where the third is not in the record', () => {
    const outcomes = threeSeasons(40, 10).filter(({ season }) => season !== 2021)
    expect(poolsOf(outcomes)(asked(20))).toBe('season missing')
  })
})

const short = aTrack({ id: 'bowl', type: 'short' })
const road = aTrack({ id: 'esses', type: 'road' })
const starts = startsOf(
  [
    aRace({ trackId: 'bowl', date: '2023-03-04', start: 20, finish: 5 }),
    aRace({ trackId: 'bowl', date: '2023-04-01', start: 20, finish: 30, status: 'engine' }),
    aRace({ trackId: 'esses', date: '2023-05-06', start: 20, finish: 1 }),
    aRace({ trackId: 'bowl', date: '2023-06-03', start: 10, finish: 10 }),
  ],
  [short, road],
)
const expected = expectedOf(starts, poolsOf(threeSeasons(40, 4)))

describe('a start against expectation', () => {
  test('is expected less actual: better is positive, the official finish of a DNF counts', () => {
    expect(expected.map(differenceValue)).toEqual([15, -10, null, 0])
  })

  test('is unknown with its reason where there is no pool', () => {
    expect(expected[2]).toMatchObject({ pool: null, why: 'too few' })
    expect(expected[2] && differenceOf(expected[2])).toBeNull()
  })
})

describe('starts against expectation on average', () => {
  test('count each start once, and those that cannot be told apart', () => {
    const { mean, unknown, better } = againstOf(expected)
    expect(mean?.starts).toBe(3)
    expect(mean && exactTenths(mean)).toBe(17)
    expect({ unknown, better }).toEqual({ unknown: 1, better: 1 })
  })

  test('are unknown where every start is', () => {
    expect(againstOf(expected.slice(2, 3))).toEqual({ mean: null, unknown: 1, better: 0 })
    expect(againstOf([]).mean).toBeNull()
  })

  test('fall into groups that add up to all', () => {
    const lines = againstBy(expected, ({ track }) => track.type)
    expect(lines.map(({ key, mean, unknown }) => [key, mean?.starts ?? 0, unknown])).toEqual([
      ['short', 3, 0],
      ['road', 0, 1],
    ])
  })
})

describe('the picture of expectation', () => {
  test('has a rolling mean from as many starts on as it is of, over known starts alone', () => {
    const points = expectedPoints(expected, 3)
    expect(points.map(({ value }) => value)).toEqual([15, -10, 0])
    expect(points.map(({ rolling }) => rolling)).toEqual([null, null, 5 / 3])
  })

  test('breaks its line where he was away for more than 200 days', () => {
    const away = startsOf([
      aRace({ date: '2023-03-04' }),
      aRace({ date: '2023-09-20' }),
      aRace({ date: '2024-04-08' }),
    ])
    const pools = poolsOf([
      ...threeSeasons(40, 4),
      ...threeSeasons(40, 4).map((line) => ({ ...line, season: line.season + 1 })),
    ])
    const points = expectedPoints(expectedOf(away, pools), 3)
    expect(points.map(({ afterAbsence }) => afterAbsence)).toEqual([false, false, true])
  })

  test('names the drives furthest on either side, and none that was level', () => {
    const points = expectedPoints(expected, 3)
    expect(furthest(points, 'best', 5).map(({ value }) => value)).toEqual([15])
    expect(furthest(points, 'worst', 5).map(({ value }) => value)).toEqual([-10])
  })
})

/** The same worked out by other code, straight from the file as it is served. */
function recounted(id: string) {
  const { columns, rows } = readJson('grid-outcomes.json') as {
    columns: string[]
    rows: (string | number)[][]
  }
  const at = (row: (string | number)[], name: string) => row[columns.indexOf(name)]
  const race = theRecord.races.find((one) => one.id === id)
  const track = theRecord.tracks.find((one) => one.id === race?.trackId)
  if (!race || !track) throw new Error(id)
  const kind =
    track.type === 'superspeedway'
      ? 'superspeedway'
      : /road|street/.test(track.type)
        ? 'road'
        : 'oval'
  let cars = 0
  let sum = 0
  let reach = 1
  while (cars < 50 && reach < 99) {
    reach += 1
    cars = 0
    sum = 0
    for (const row of rows) {
      const back = race.season - Number(at(row, 'season'))
      if (at(row, 'series') !== race.series || at(row, 'trackGroup') !== kind) continue
      if (back < 1 || back > 3 || Math.abs(Number(at(row, 'start')) - race.start) > reach) continue
      cars += Number(at(row, 'cars'))
      sum += Number(at(row, 'finishSum'))
    }
  }
  return { cases: cars, reach, difference: sum / cars - race.finish }
}

describe('his career against expectation', () => {
  const now = world(theRecord, null)
  const outcomes = contentsOf('grid-outcomes.json')
  const career = expectedOf(now.starts, poolsOf(outcomes))

  test.each(['truck-2022-15', 'nxs-2010-24', 'truck-2020-17', 'cup-2021-34', 'nxs-2023-10'])(
    '%s is what a recount of the file gives',
    (id) => {
      const one = career.find(({ start }) => start.id === id)
      if (!one?.pool) throw new Error(`no pool of ${id}`)
      const { cases, reach, difference } = recounted(id)
      expect([one.pool.cases, one.pool.reach]).toEqual([cases, reach])
      expect(differenceValue(one)).toBeCloseTo(difference, 9)
    },
  )

  test('never looks at his own season or a later one, so that no day asked for changes a pool', () => {
    const early = world(theRecord, '2013-06-30')
    const cut = outcomes.filter(({ season }) => season < 2013)
    const then = expectedOf(early.starts, poolsOf(cut))
    expect(then).toEqual(career.slice(0, then.length))
    expect(then.length).toBeGreaterThan(60)
  })

  test('rests on pools of fifty starts at least, all from the three seasons before', () => {
    for (const { start, pool } of career) {
      if (!pool) continue
      expect(pool.cases).toBeGreaterThanOrEqual(50)
      expect(pool.seasons).toEqual({ from: start.season - 3, to: start.season - 1 })
      expect(pool.group).toBe(GROUP_OF[start.track.type])
      expect(meanValue(expectedFinish(pool))).toBeGreaterThan(1)
    }
  })

  test('puts Bristol in August 2010, from 43rd to 9th, on top', () => {
    const [best] = furthest(expectedPoints(career, 10), 'best', 1)
    expect(best?.start.id).toBe('nxs-2010-24')
  })
})
