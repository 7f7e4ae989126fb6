import { describe, expect, test } from 'vitest'
import { STATUS_CLASSES, statusClass } from '~/stats/status'
import { contentsOf } from '../data/record'

describe('the end of a car’s day', () => {
  test.each([
    ['running', 'running'],
    ['Running', 'running'],
    ['accident', 'crash'],
    ['crash', 'crash'],
    ['DVP', 'crash'],
    ['engine', 'mechanical'],
    ['suspension', 'mechanical'],
    ['rear gear', 'mechanical'],
    ['a part nobody has heard of', 'mechanical'],
    ['disqualified', 'disqualified'],
    ['parked', 'other'],
    ['too slow', 'other'],
    ['out of fuel', 'other'],
    ['handling', 'other'],
  ])('%s is %s', (status, kind) => {
    expect(statusClass(status)).toBe(kind)
  })

  test('is one of five kinds in every line of the record', () => {
    const kinds = contentsOf('races.json').map(({ status }) => statusClass(status))
    expect(kinds.filter((kind) => !STATUS_CLASSES.includes(kind))).toEqual([])
  })
})
