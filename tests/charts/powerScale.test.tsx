import { describe, expect, test } from 'vitest'
import { powerScale } from '~/charts/powerScale'

describe('a scale', () => {
  test('puts the ends where they belong, and the middle in proportion', () => {
    const scale = powerScale([1, 41], [0, 100])
    expect([1, 11, 21, 41].map(scale)).toEqual([0, 25, 50, 100])
  })

  test('gives small values more room under an exponent of less than 1', () => {
    const scale = powerScale([1, 40], [0, 100], 0.7)
    expect(scale(10)).toBeGreaterThan((100 * 9) / 39)
    expect([scale(1), scale(40)]).toEqual([0, 100])
  })

  test('may run downward, and through zero', () => {
    const scale = powerScale([-40, 40], [200, 0])
    expect([-40, 0, 40].map(scale)).toEqual([200, 100, 0])
  })

  test('of a single value puts it in the middle', () => {
    expect(powerScale([5, 5], [0, 100])(5)).toBe(50)
  })

  test('rounds to hundredths', () => {
    expect(powerScale([0, 3], [0, 1])(1)).toBe(0.33)
  })
})
