import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  betterValue,
  type Compared,
  compareBands,
  compareFigures,
  differenceOf,
  type Measure,
  runningAverage,
  sharedStarts,
} from '~/stats/compare'
import { figuresOf } from '~/stats/figures'
import { meanOf, meanValue } from '~/stats/mean'
import type { Start } from '~/stats/starts'
import { aRace, aStart, finishing, startsOf } from '../builders/record'
import { pageAt } from './theRecord'

const line = (a: readonly Start[], b: readonly Start[], measure: Measure): Compared =>
  compareFigures(a, b).find((one) => one.measure === measure) as Compared

const difference = (compared: Compared) => compared.difference && meanValue(compared.difference)

const good = startsOf(finishing(1, 4, 8, 12, 30))
const bad = startsOf(finishing(11, 14, 18, 22, 40, 9))

describe('two selections', () => {
  test('are compared in the figures that stand everywhere else', () => {
    const [a, b] = [figuresOf(good), figuresOf(bad)]
    expect(line(good, bad, 'avg_finish')).toMatchObject({
      a: { per: a.averageFinish },
      b: { per: b.averageFinish },
    })
    expect(line(good, bad, 'top10').a).toEqual({
      count: a.top10,
      per: { sum: 3, scale: 1, starts: 5 },
    })
  })

  test('differ by A minus B, whichever way is better', () => {
    expect(difference(line(good, bad, 'avg_finish'))).toBeCloseTo(11 - 19)
    expect(line(good, bad, 'avg_finish').better).toBe('a')
    expect(line(bad, good, 'avg_finish').better).toBe('b')
    expect(difference(line(good, bad, 'top10'))).toBeCloseTo(3 / 5 - 1 / 6)
    expect(line(good, bad, 'top10').better).toBe('a')
  })

  test('count by the start: more wins of many more starts are fewer', () => {
    const twice = startsOf(finishing(1, 1, 9, 9, 9, 9, 9, 9, 9, 9))
    const once = startsOf(finishing(1, 20, 20))
    expect(line(twice, once, 'wins')).toMatchObject({
      a: { count: 2 },
      b: { count: 1 },
      better: 'b',
    })
  })

  test('have fewer DNFs and a lower best finish as the better', () => {
    const out = startsOf([...finishing(5), aRace({ date: '2023-07-01', status: 'engine' })])
    const safe = startsOf(finishing(6, 7))
    expect(line(out, safe, 'dnf').better).toBe('b')
    expect(line(out, safe, 'best_finish').better).toBe('a')
  })

  test('are level, not a little apart, where they are the same', () => {
    const half = startsOf(finishing(1, 2))
    const same = startsOf(finishing(1, 2, 1, 2))
    expect(line(half, same, 'avg_finish')).toMatchObject({ better: null, difference: { sum: 0 } })
  })

  test('are not told apart by the number of starts', () => {
    expect(line(good, bad, 'starts')).toMatchObject({ difference: null, better: null })
  })

  test('have no difference where one is empty', () => {
    for (const compared of compareFigures(good, [])) {
      expect(compared.difference, compared.measure).toBeNull()
      expect(compared.better, compared.measure).toBeNull()
    }
  })

  test('are small under five starts, or under five known ratings', () => {
    expect(line(good, bad, 'avg_finish').isSmall).toBe(false)
    expect(line(good, bad.slice(0, 4), 'avg_finish').isSmall).toBe(true)
    const unrated = startsOf(
      finishing(1, 2, 3, 4, 5).map((race, i) => ({ ...race, driverRating: i === 0 ? 90 : null })),
    )
    expect(line(unrated, bad, 'avg_rating').isSmall).toBe(true)
    expect(line(unrated, bad, 'avg_finish').isSmall).toBe(false)
  })

  test('differ the other way round when they are swapped', () => {
    const anyStarts = fc
      .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
      .map((finishes) => startsOf(finishing(...finishes)))
    fc.assert(
      fc.property(anyStarts, anyStarts, (a, b) => {
        const there = compareFigures(a, b)
        const back = compareFigures(b, a)
        there.forEach((one, i) => {
          const other = back[i] as Compared
          expect((one.difference?.sum ?? 0) + (other.difference?.sum ?? 0)).toBe(0)
          expect(one.better === null).toBe(other.better === null)
          if (one.better) expect(one.better).not.toBe(other.better)
        })
      }),
      { numRuns: 60 },
    )
  })
})

test('a difference of means is exact, hundredths included', () => {
  const ratings = meanOf([70.25, 80.5], 100)
  const places = meanOf([3, 4, 4])
  if (!ratings || !places) throw new Error('both are known')
  expect(meanValue(differenceOf(ratings, places))).toBeCloseTo(75.375 - 11 / 3, 12)
})

describe('starts of both', () => {
  test('are counted once', () => {
    expect(sharedStarts(good, good)).toBe(5)
    expect(sharedStarts(good.slice(0, 2), good.slice(1))).toBe(1)
    expect(sharedStarts(good, [])).toBe(0)
  })
})

describe('the bands of both', () => {
  test('are counted in the same order, as shares of their own starts', () => {
    const lines = compareBands(good, bad)
    expect(lines.map(({ band, a, b }) => `${band} ${a.starts} ${b.starts}`)).toEqual([
      'win 1 0',
      'top5 1 0',
      'top10 1 1',
      'top20 1 3',
      'rest 1 2',
      'dnf 0 0',
      'dsq 0 0',
    ])
    expect(lines[0]?.a.share).toBe(0.2)
    expect(compareBands([], good)[0]?.a).toEqual({ starts: 0, share: 0 })
  })
})

describe('the average so far', () => {
  test('begins with the fifth start', () => {
    const points = runningAverage(startsOf(finishing(1, 2, 3, 4, 10, 16)), 'finish')
    expect(points.map(({ number, average }) => [number, average])).toEqual([
      ...[1, 2, 3, 4].map((number) => [number, null]),
      [5, 4],
      [6, 6],
    ])
  })

  test('passes over what no source tells', () => {
    const rated = finishing(1, 2, 3).map((race, i) => ({
      ...race,
      driverRating: i === 1 ? null : 90,
    }))
    expect(runningAverage(startsOf(rated), 'rating').map(({ number }) => number)).toEqual([1, 2])
  })

  test('ends where the figures stand', () => {
    const { starts } = pageAt('?series=truck')
    const figures = figuresOf(starts)
    expect(runningAverage(starts, 'finish').at(-1)?.average).toBe(
      figures.averageFinish && meanValue(figures.averageFinish),
    )
    expect(runningAverage(starts, 'rating').at(-1)?.average).toBe(
      figures.averageRating && meanValue(figures.averageRating),
    )
  })

  test('is better low for a finish, high for a rating', () => {
    expect(betterValue('finish', 3, 4)).toBe('a')
    expect(betterValue('rating', 3, 4)).toBe('b')
    expect(betterValue('led', 4, 4)).toBeNull()
  })

  test('of one start is its value, without a line', () => {
    expect(runningAverage([aStart({ finish: 7 })], 'finish')).toMatchObject([
      { number: 1, value: 7, average: null },
    ])
  })
})
