import { describe, expect, test } from 'vitest'
import { correctionsOf, isLookingBack } from '~/stats/provenance'

const aCorrection = (id: string, ...raceIds: string[]) => ({
  id,
  raceIds,
  issue: 'Two sources differ.',
  resolution: 'The first.',
  sources: ['a-source'],
  date: '2026-11-21',
})

const all = [
  aCorrection('early', 'nxs-2010-01'),
  aCorrection('both', 'nxs-2010-01', 'nxs-2023-01'),
  aCorrection('late', 'nxs-2023-01'),
  aCorrection('many'),
]
const is2010 = (id: string) => id.startsWith('nxs-2010')

describe('corrections', () => {
  test('of an earlier day speak of races run by then and of no other', () => {
    const left = correctionsOf(all, is2010, true)
    expect(left.map(({ id }) => id)).toEqual(['early'])
  })

  test('of today are all there', () => {
    expect(correctionsOf(all, () => true, false)).toEqual(all)
  })
})

describe('looking back', () => {
  test.each([
    [null, false],
    ['2026-06-21', false],
    ['2030-01-01', false],
    ['2026-06-20', true],
  ])('on a record to 21 June 2026 from %j is %j', (asof, is) => {
    expect(isLookingBack(asof, '2026-06-21')).toBe(is)
  })
})
