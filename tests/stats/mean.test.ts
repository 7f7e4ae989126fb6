import { describe, expect, test } from 'vitest'
import { meanOf, meanValue } from '~/stats/mean'

describe('a mean', () => {
  test('carries over how many it was taken', () => {
    expect(meanOf([17, 10, 12])).toEqual({ sum: 39, scale: 1, starts: 3 })
  })

  test('leaves the unknown out of sum and count', () => {
    expect(meanOf([null, 8, null, 9])).toEqual({ sum: 17, scale: 1, starts: 2 })
  })

  test.each([[[]], [[null]], [[null, null]]])('of nothing known is unknown: %j', (values) => {
    expect(meanOf(values)).toBeNull()
  })

  test('keeps two decimals exactly: 70.1 and 70.2 are 140.3', () => {
    expect(meanOf([70.1, 70.2], 100)).toEqual({ sum: 14_030, scale: 100, starts: 2 })
  })

  test.each([
    [[17, 10, 12], 1, 13],
    [[12, 12, 12, 13], 1, 12.25],
    [[-1, 0, 0, 0], 1, -0.25],
    [[86.5, 53.8], 100, 70.15],
  ] as const)('of %j as a number', (values, scale, value) => {
    const mean = meanOf(values, scale)
    expect(mean && meanValue(mean)).toBe(value)
  })
})
