import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatDecimal,
  formatInWords,
  formatMean,
  formatSigned,
  formatStarts,
} from '~/format/numbers'
import { type Mean, meanOf } from '~/stats/mean'

describe('a mean in words', () => {
  test.each<[string, (number | null)[], string]>([
    ['12.25', [12, 12, 12, 13], '12.3'],
    ['12.35', [...Array(13).fill(12), ...Array(7).fill(13)], '12.4'],
    ['12.249…', [...Array(754).fill(12), ...Array(246).fill(13)], '12.2'],
    ['a whole number', [17, 10, 12], '13.0'],
    ['thirds', [1, 1, 2], '1.3'],
    ['two thirds', [1, 2, 2], '1.7'],
    ['9.95 carries over', [...Array(19).fill(10), 9], '10.0'],
    ['nothing', [0], '0.0'],
    ['-0.25', [-1, 0, 0, 0], '-0.3'],
    ['-0.35', [...Array(13).fill(0), ...Array(7).fill(-1)], '-0.4'],
    ['-12.25', [-12, -12, -12, -13], '-12.3'],
    ['less than half a tenth below nothing', [-1, ...Array(20).fill(0)], '0.0'],
    ['exactly half a tenth below nothing', [-1, ...Array(19).fill(0)], '-0.1'],
    ['nothing known', [null], '–'],
  ])('%s of %j is %s', (_, values, words) => {
    expect(formatMean(meanOf(values))).toBe(words)
  })

  test('of ratings is exact to their second decimal', () => {
    expect(formatMean(meanOf([70.25], 100))).toBe('70.3')
    expect(formatMean(meanOf([1.1, 1.2], 100))).toBe('1.2')
    expect(formatMean(meanOf([70.24, 70.25], 100))).toBe('70.2')
  })

  test('is rounded as whole numbers of any size would be', () => {
    const anyMean: fc.Arbitrary<Mean> = fc.record({
      sum: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      scale: fc.constantFrom(1, 100),
      starts: fc.integer({ min: 1, max: 1000 }),
    })
    fc.assert(
      fc.property(anyMean, (mean) => {
        expect(formatMean(mean)).toBe(byLongDivision(mean))
      }),
    )
  })
})

/** One decimal, half away from zero, by division with remainder. */
function byLongDivision({ sum, scale, starts }: Mean): string {
  const [dividend, divisor] = [10n * BigInt(Math.abs(sum)), BigInt(scale * starts)]
  const isUp = 2n * (dividend % divisor) >= divisor
  const tenths = `${dividend / divisor + (isUp ? 1n : 0n)}`.padStart(2, '0')
  const words = `${tenths.slice(0, -1)}.${tenths.slice(-1)}`
  return sum < 0 && words !== '0.0' ? `-${words}` : words
}

describe('numbers', () => {
  test.each([
    [4, '+4'],
    [-8, '−8'],
    [0, '0'],
  ])('%i gained is %s', (value, words) => {
    expect(formatSigned(value)).toBe(words)
  })

  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [40_377, '40,377'],
    [1_234_567, '1,234,567'],
  ])('%i is %s', (value, words) => {
    expect(formatCount(value)).toBe(words)
  })

  test.each([
    [null, '–'],
    [12.25, '12.3'],
    [-0.25, '-0.3'],
    [-0.04, '0.0'],
    [-12, '-12.0'],
    [99.96, '100.0'],
  ])('%d for a picture is %s', (value, words) => {
    expect(formatDecimal(value)).toBe(words)
  })

  test.each([
    [0, '0 starts'],
    [1, '1 start'],
    [280, '280 starts'],
    [10_509, '10,509 starts'],
  ])('%i: %s', (starts, words) => {
    expect(formatStarts(starts)).toBe(words)
  })

  test.each([
    [0, 'no'],
    [3, 'three'],
    [10, 'ten'],
    [11, '11'],
    [1280, '1,280'],
  ])('%i in words is %s', (value, words) => {
    expect(formatInWords(value)).toBe(words)
  })
})
