import { describe, expect, test } from 'vitest'
import { quantile, seasonAverages } from '~/stats/trend'
import { aRace, finishing, startsOf } from '../builders/record'

describe('season averages', () => {
  test('stand oldest first, with how many starts, best, worst and the middle half', () => {
    const late = aRace({ date: '2022-05-07', start: 3, finish: 40 })
    const averages = seasonAverages(startsOf([...finishing(30, 10, 20, 40), late]))
    expect(averages).toEqual([
      {
        season: 2022,
        averageStart: { sum: 3, scale: 1, starts: 1 },
        averageFinish: { sum: 40, scale: 1, starts: 1 },
        middleHalf: { from: 40, to: 40 },
        best: 40,
        worst: 40,
        starts: 1,
      },
      {
        season: 2023,
        averageStart: { sum: 80, scale: 1, starts: 4 },
        averageFinish: { sum: 100, scale: 1, starts: 4 },
        middleHalf: { from: 17.5, to: 32.5 },
        best: 10,
        worst: 40,
        starts: 4,
      },
    ])
  })

  test('of no starts are none', () => {
    expect(seasonAverages([])).toEqual([])
  })
})

describe('a quantile', () => {
  test.each([
    [[7], 0.25, 7],
    [[1, 2, 3, 4, 5], 0, 1],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4, 5], 1, 5],
    [[1, 2], 0.5, 1.5],
    [[10, 20, 30, 40], 0.75, 32.5],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected)
  })
})
