import { describe, expect, test } from 'vitest'
import type { Race } from '~/data/schema/race'
import {
  isLowBest,
  linesOf,
  METRIC_VALUE,
  METRICS,
  type Metric,
  type TrendPoint,
  trendOf,
} from '~/stats/trend'
import { aRace, aStart, daysAfter, finishing, startsOf } from '../builders/record'

const trendsOf = (races: Race[], metric: Metric = 'finish', window = 3) =>
  trendOf(startsOf(races), metric, window)
const pointsOf = (races: Race[], metric?: Metric) => trendsOf(races, metric)[0]?.points ?? []
const rollingOf = (points: readonly TrendPoint[]) => points.map(({ rolling }) => rolling)

/** Finishes with some days between each and the one before. */
const apart = (...days: number[]): Race[] => {
  const since = days.map((_, i) => days.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0))
  return since.map((gap, i) => aRace({ finish: i + 1, date: daysAfter('2021-05-01', gap) }))
}

describe('a rolling average', () => {
  test('is over the last three starts, once there are three', () => {
    expect(rollingOf(pointsOf(finishing(3, 6, 9, 12, 30)))).toEqual([null, null, 6, 9, 17])
  })

  test('counts a DNF at the place he was scored in', () => {
    const out = aRace({ finish: 38, status: 'engine', date: '2023-06-03' })
    expect(rollingOf(pointsOf([...finishing(1, 3), out])).at(-1)).toBe(14)
  })

  test('of ratings is the one the figures give: 82.95, not a hair less', () => {
    const rated = [98.6, 58.8, 78.9, 95.5].map((driverRating, week) =>
      aRace({ driverRating, date: daysAfter('2023-02-04', 7 * week) }),
    )
    expect(rollingOf(trendsOf(rated, 'rating', 4)[0]?.points ?? []).at(-1)).toBe(82.95)
  })

  test('runs over an absence, though its line breaks there', () => {
    const points = pointsOf(apart(0, 7, 7, 201, 7))
    expect(rollingOf(points)).toEqual([null, null, 2, 3, 4])
    expect(linesOf(points).map(rollingOf)).toEqual([[2], [3, 4]])
  })

  test.each([
    [200, [false, false, false, false], 1],
    [201, [false, false, false, true], 2],
  ])('after %i days away: absent %j, lines %i', (days, absences, lines) => {
    const points = pointsOf(apart(0, 7, 7, days))
    expect(points.map(({ afterAbsence }) => afterAbsence)).toEqual(absences)
    expect(linesOf(points)).toHaveLength(lines)
  })

  test('begins as one line, though he was away before it could begin', () => {
    expect(linesOf(pointsOf(apart(0, 300, 7, 7))).map(rollingOf)).toEqual([[2, 3]])
  })

  test('has no line where there are fewer starts than its window', () => {
    const points = pointsOf(finishing(3, 6))
    expect(points).toHaveLength(2)
    expect(linesOf(points)).toEqual([])
  })
})

describe('an absence', () => {
  const all = startsOf(apart(100, 100, 100, 100))
  const selected = all.filter((_, i) => i % 3 === 0)

  test('is none where the selection alone leaves starts out', () => {
    const [trend] = trendOf(selected, 'finish', 1, all)
    expect(trend?.points.map(({ afterAbsence }) => afterAbsence)).toEqual([false, false])
  })

  test('is one where he made no start at all', () => {
    const [trend] = trendOf(selected, 'finish', 1)
    expect(trend?.points.map(({ afterAbsence }) => afterAbsence)).toEqual([false, true])
  })
})

describe('trends', () => {
  test('keep the series apart, as to the average and as to the absence', () => {
    const trucks = apart(0, 250).map(({ date, finish }) => aRace({ series: 'truck', date, finish }))
    const trends = trendsOf([...apart(0, 100, 100), ...trucks])
    expect(trends.map(({ series }) => series)).toEqual(['nxs', 'truck'])
    expect(trends.map(({ points }) => points.map((p) => p.afterAbsence))).toEqual([
      [false, false, false],
      [false, true],
    ])
    expect(trends.map(({ points }) => rollingOf(points))).toEqual([
      [null, null, 2],
      [null, null],
    ])
  })

  test('leave a start out whose value is not known, and a series without any', () => {
    const [first, second] = finishing(3, 6)
    const unrated = aRace({ ...first, driverRating: null })
    expect(pointsOf([unrated, second as Race], 'rating')).toHaveLength(1)
    expect(trendsOf([unrated], 'rating')).toEqual([])
  })

  test('of no starts are none', () => {
    expect(trendsOf([])).toEqual([])
  })
})

describe('what a start is worth', () => {
  const ninthFromThird = { finish: 9, start: 3, lapsLed: 4, driverRating: 88.1, fieldSize: 37 }
  test.each([
    ['finish', 9],
    ['start', 3],
    ['gained', -6],
    ['rating', 88.1],
    ['led', 4],
    ['percentile', (100 * 28) / 36],
  ] as const)('in %s', (metric, value) => {
    expect(METRIC_VALUE[metric](aStart(ninthFromThird))).toBe(value)
  })

  test.each([
    ['a win beats all of the field', 1, 38, 100],
    ['the last beats none', 38, 38, 0],
    ['the middle beats half', 20, 39, 50],
    ['a field of one is no field', 1, 1, null],
  ])('in percentile: %s', (_, finish, fieldSize, percentile) => {
    expect(METRIC_VALUE.percentile(aStart({ finish, fieldSize }))).toBe(percentile)
  })

  test('is best when low only for places', () => {
    expect(METRICS.filter(isLowBest)).toEqual(['finish', 'start'])
  })
})
