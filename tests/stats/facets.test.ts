import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACETS, facetCounts, facetValues } from '~/stats/facets'
import { EVERYTHING, type Selection, select } from '~/stats/selection'
import { anySelection, anyStarts } from '../builders/arbitrary'
import { aRace, aTrack, startsOf } from '../builders/record'

const starts = startsOf(
  [
    aRace({ date: '2021-05-01', series: 'truck', finish: 1, make: 'Toyota', trackId: 'bristol' }),
    aRace({ date: '2022-05-07', series: 'truck', finish: 12, make: 'Ford' }),
    aRace({ date: '2023-03-04', series: 'nxs', finish: 4, trackId: 'bristol' }),
    aRace({ date: '2023-10-28', series: 'nxs', finish: 36, status: 'accident' }),
  ],
  [aTrack({ id: 'bristol', type: 'short' })],
)

const counts = (selection: Partial<Selection>, facet: (typeof FACETS)[number]) =>
  Object.fromEntries(facetCounts(starts, { ...EVERYTHING, ...selection }, facet))

describe('how many starts a choice would leave', () => {
  test.each<[string, Partial<Selection>, (typeof FACETS)[number], Record<string, number>]>([
    ['without a filter', {}, 'series', { truck: 2, nxs: 2 }],
    ['given another filter', { track: ['bristol'] }, 'make', { toyota: 1, chevrolet: 1 }],
    ['not given its own', { series: ['truck'] }, 'series', { truck: 2, nxs: 2 }],
    [
      'a win is a top five and a top ten too',
      { last: null },
      'result',
      { win: 1, top5: 2, top10: 2, dnf: 1 },
    ],
    ['never more than the last n', { last: 1 }, 'series', { truck: 1, nxs: 1 }],
    ['the last n of that choice, not of all', { last: 2 }, 'season', { 2021: 1, 2022: 1, 2023: 2 }],
    ['nothing where nothing is left', { q: 'no such thing' }, 'type', {}],
  ])('%s', (_, selection, facet, expected) => {
    expect(counts(selection, facet)).toEqual(expected)
  })

  test('is how many it does leave', () => {
    fc.assert(
      fc.property(
        anyStarts,
        anySelection,
        fc.constantFrom(...FACETS),
        (given, selection, facet) => {
          const promised = facetCounts(given, selection, facet)
          const left = facetValues(given, facet).flatMap((value) => {
            const choice = facet === 'season' ? Number(value) : value
            const { length } = select(given, { ...selection, [facet]: [choice] })
            return length === 0 ? [] : [[value, length] as const]
          })
          expect(promised).toEqual(new Map(left))
        },
      ),
    )
  })
})

describe('the choices offered', () => {
  test.each([
    ['series', ['nxs', 'truck']],
    ['season', ['2023', '2022', '2021']],
    ['track', ['bristol', 'springfield']],
    ['type', ['intermediate', 'short']],
    ['team', ['home-racing']],
    ['make', ['chevrolet', 'ford', 'toyota']],
    ['result', ['win', 'top5', 'top10', 'dnf']],
    ['status', ['running', 'crash']],
  ] as const)('of %s are those he has, in their order', (facet, values) => {
    expect(facetValues(starts, facet)).toEqual(values)
  })
})
