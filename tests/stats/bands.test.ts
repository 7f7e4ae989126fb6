import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BANDS, countBands, finishBand, shareBands } from '~/stats/bands'
import { anyStarts } from '../builders/arbitrary'
import { aRace, finishing, startsOf } from '../builders/record'

describe('the band of a start', () => {
  test.each([
    [1, 'win'],
    [2, 'top5'],
    [5, 'top5'],
    [6, 'top10'],
    [10, 'top10'],
    [11, 'top20'],
    [20, 'top20'],
    [21, 'rest'],
    [43, 'rest'],
  ])('running %i is %s', (finish, band) => {
    expect(finishBand(aRace({ finish }))).toBe(band)
  })

  test.each([
    ['a DNF is one wherever he was scored', { finish: 4, status: 'engine' }, 'dnf'],
    ['a crash is a DNF', { finish: 38, status: 'accident' }, 'dnf'],
    ['parked is a DNF', { finish: 35, status: 'parked' }, 'dnf'],
    ['a disqualification is its own', { finish: 36, status: 'disqualified' }, 'dsq'],
  ])('%s', (_, race, band) => {
    expect(finishBand(race)).toBe(band)
  })
})

describe('counts by band', () => {
  test('name every band, empty ones too', () => {
    const counts = countBands(startsOf(finishing(1, 3, 4)))
    expect(counts.map(({ band }) => band)).toEqual(BANDS)
    expect(counts.map(({ starts }) => starts)).toEqual([1, 2, 0, 0, 0, 0, 0])
  })

  test('as shares are parts of one, and none of nothing', () => {
    const shares = (finishes: number[]) =>
      shareBands(startsOf(finishing(...finishes))).map(({ share }) => share)
    expect(shares([1, 3, 4, 30])).toEqual([0.25, 0.5, 0, 0, 0.25, 0, 0])
    expect(shares([])).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  test('add up to the starts: every start is in exactly one', () => {
    fc.assert(
      fc.property(anyStarts, (starts) => {
        const counted = countBands(starts).reduce((sum, band) => sum + band.starts, 0)
        expect(counted).toBe(starts.length)
      }),
    )
  })
})
