import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactMean, exactTenths, exactValue } from '~/stats/exact'

const fraction = fc.record({
  over: fc.integer({ min: -20_000, max: 20_000 }),
  under: fc.integer({ min: 1, max: 600 }),
})

describe('a mean of fractions', () => {
  test('is exact where numbers with a point are not', () => {
    const thirds = exactMean([1, 1, 1].map((over) => ({ over, under: 3 })))
    expect(thirds && exactTenths(thirds)).toBe(3)
    const quarter = exactMean([{ over: 1, under: 4 }])
    expect(quarter && exactTenths(quarter)).toBe(3)
  })

  test.each([
    [-1, 4, -3],
    [1, 20, 1],
    [-1, 20, -1],
    [49, 1000, 0],
    [-49, 1000, 0],
  ])('%i/%i is rounded half away from zero: %i tenths', (over, under, tenths) => {
    const mean = exactMean([{ over, under }])
    expect(mean && exactTenths(mean) + 0).toBe(tenths)
  })

  test('leaves what is unknown out of sum and count, and is unknown without anything', () => {
    const mean = exactMean([null, { over: 6, under: 2 }, null, { over: 1, under: 1 }])
    expect(mean?.starts).toBe(2)
    expect(mean && exactValue(mean)).toBe(2)
    expect(exactMean([null])).toBeNull()
    expect(exactMean([])).toBeNull()
  })

  test('agrees with ordinary arithmetic as far as that goes, in any order', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 60 }), (all) => {
        const mean = exactMean(all)
        const plain = all.reduce((sum, { over, under }) => sum + over / under, 0) / all.length
        expect(mean && exactValue(mean)).toBeCloseTo(plain, 5)
        expect(exactMean(all.toReversed())).toEqual(mean)
      }),
    )
  })
})
