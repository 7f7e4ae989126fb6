import { describe, expect, test } from 'vitest'
import type { Relation } from '~/data/schema/press'
import { standsTo } from '~/stats/ratio'

const isSo = (sum: number, over: number, relation: Relation, written: string) =>
  standsTo({ sum, over }, relation, written)

describe('a figure against a number as it was written', () => {
  test('is the same when it rounds to it, half away from zero', () => {
    expect(isSo(39, 3, '=', '13.0')).toBe(true)
    expect(isSo(1296, 100, '=', '13')).toBe(true)
    expect(isSo(1296, 100, '=', '13.0')).toBe(true)
    expect(isSo(1225, 100, '=', '12.3')).toBe(true)
    expect(isSo(-25, 100, '=', '-0.3')).toBe(true)
    expect(isSo(1296, 100, '=', '12.9')).toBe(false)
  })

  test('is at least or at most that unrounded', () => {
    expect(isSo(1296, 100, '>=', '13')).toBe(false)
    expect(isSo(1300, 100, '>=', '13')).toBe(true)
    expect(isSo(1296, 100, '<=', '12.95')).toBe(false)
    expect(isSo(2, 7, '>=', '0.75')).toBe(false)
    expect(isSo(3, 4, '>=', '0.75')).toBe(true)
  })

  test('is more, less and other than that', () => {
    expect(isSo(10, 1, '>', '1')).toBe(true)
    expect(isSo(1, 1, '>', '1')).toBe(false)
    expect(isSo(1, 1, '<', '2')).toBe(true)
    expect(isSo(1, 1, '!=', '2')).toBe(true)
  })

  test.each(['', 'many', '1e9', '0x1', '1.23456', '--1'])('is never %j', (written) => {
    expect(isSo(1, 1, '>=', written)).toBe(false)
  })
})
