import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Race } from '~/data/schema/race'
import {
  COLUMN_IDS,
  type ColumnId,
  DEFAULT_SORT,
  nextFurtherSort,
  nextSort,
  type SortKey,
  sortStarts,
} from '~/stats/columns'
import { anyStarts } from '../builders/arbitrary'
import { aRace, daysAfter, startsOf } from '../builders/record'

const up = (column: ColumnId): SortKey => ({ column, descending: false })
const down = (column: ColumnId): SortKey => ({ column, descending: true })

/** One field of starts a week apart, after sorting by a key. */
function sorted<K extends keyof Race>(field: K, values: readonly Race[K][], key: SortKey) {
  const races = values.map((value, week) =>
    aRace({ [field]: value, date: daysAfter('2023-02-04', 7 * week) }),
  )
  return sortStarts(startsOf(races), [key]).map((start) => start[field as 'id'])
}

describe('the order of starts', () => {
  test.each<[string, keyof Race, readonly Race[keyof Race][], ColumnId, unknown[]]>([
    ['finishes by place, not by text', 'finish', [10, 9, 1], 'finish', [1, 9, 10]],
    ['car numbers by number', 'carNumber', ['10', '9', '07'], 'car', ['07', '9', '10']],
    ['series as they rank', 'series', ['truck', 'nxs', 'cup'], 'series', ['cup', 'nxs', 'truck']],
    ['text A–Z', 'winner', ['Bo', 'Al', 'Cy'], 'winner', ['Al', 'Bo', 'Cy']],
    [
      'text in capitals too',
      'status',
      ['DVP', 'engine', 'crash'],
      'status',
      ['crash', 'DVP', 'engine'],
    ],
    ['a stage: outside is 11th', 'stage1', ['outside', 10, 2], 'stage1', [2, 10, 'outside']],
  ])('%s', (_, field, values, column, expected) => {
    expect(sorted(field, values, up(column))).toEqual(expected)
    expect(sorted(field, values, down(column))).toEqual(expected.toReversed())
  })

  test.each([
    ['driverRating', [null, 70, 100], 'rating', [70, 100], [100, 70]],
    ['stage2', [null, 'outside', 4], 'stage2', [4, 'outside'], ['outside', 4]],
  ] as const)('a missing %s is last in both directions', (field, values, column, low, high) => {
    expect(sorted(field, values, up(column))).toEqual([...low, null])
    expect(sorted(field, values, down(column))).toEqual([...high, null])
  })

  test('further keys decide where the first ones are equal', () => {
    const places = [8, 8, 3].map((finish, i) => aRace({ finish, start: [12, 30, 1][i] as number }))
    const by = (...keys: SortKey[]) =>
      sortStarts(startsOf(places), keys).map(({ finish, start }) => `${finish} from ${start}`)
    expect(by(up('finish'), up('start'))).toEqual(['3 from 1', '8 from 12', '8 from 30'])
    expect(by(up('finish'), down('gained'))).toEqual(['3 from 1', '8 from 30', '8 from 12'])
  })

  test.each([up('finish'), down('finish')])(
    'ties fall through newest first, then cup, nxs, truck, then id: %o',
    (key) => {
      const ids = ['cup-2023-30', 'nxs-2023-30', 'nxs-2023-31', 'truck-2023-30', 'cup-2023-02']
      const races = ids.map((id) => {
        const series = id.split('-')[0] as Race['series']
        return aRace({ id, series, date: id.endsWith('02') ? '2023-02-04' : '2023-10-28' })
      })
      const mixed = startsOf(races).toReversed()
      expect(sortStarts(mixed, [key]).map(({ id }) => id)).toEqual(ids)
    },
  )

  test('does not depend on the order they come in', () => {
    const twoKeys = fc.array(
      fc.record({ column: fc.constantFrom(...COLUMN_IDS), descending: fc.boolean() }),
      { maxLength: 2 },
    )
    const shuffled = anyStarts.chain((starts) =>
      fc.tuple(fc.constant(starts), fc.shuffledSubarray(starts, { minLength: starts.length })),
    )
    fc.assert(
      fc.property(shuffled, twoKeys, ([starts, mixed], keys) => {
        expect(sortStarts(mixed, keys)).toEqual(sortStarts(starts, keys))
      }),
    )
  })

  test('is a new list; the starts given stay as they were', () => {
    const starts = startsOf([aRace({ date: '2022-05-07' }), aRace()])
    const before = [...starts]
    expect(sortStarts(starts, DEFAULT_SORT)).toEqual(before.toReversed())
    expect(starts).toEqual(before)
  })
})

describe('pressing a header', () => {
  const press = (columns: ColumnId[], from = DEFAULT_SORT) =>
    columns.reduce<readonly SortKey[]>((keys, column) => nextSort(keys, column), from)

  test.each<[ColumnId, SortKey]>([
    ['finish', up('finish')],
    ['start', up('start')],
    ['stage1', up('stage1')],
    ['track', up('track')],
    ['car', up('car')],
    ['gained', down('gained')],
    ['led', down('led')],
    ['laps', down('laps')],
    ['points', down('points')],
    ['rating', down('rating')],
    ['season', down('season')],
  ])('%s shows the best first, then the worst, then nothing of it', (column, best) => {
    expect(press([column])).toEqual([best])
    expect(press([column, column])).toEqual([{ ...best, descending: !best.descending }])
    expect(press([column, column, column])).toEqual(DEFAULT_SORT)
  })

  test('date, newest first to begin with, is turned around and back', () => {
    expect(press(['date'])).toEqual([up('date')])
    expect(press(['date', 'date'])).toEqual(DEFAULT_SORT)
  })

  test('date shows the newest first when the table was sorted by something else', () => {
    expect(press(['date'], [up('finish')])).toEqual([down('date')])
  })

  test('another one starts anew, whatever stood there', () => {
    expect(press(['rating'], [down('finish'), up('date')])).toEqual([down('rating')])
    expect(press(['finish'], [up('finish'), up('date')])).toEqual([up('finish')])
  })
})

describe('pressing a header for a further key', () => {
  test.each<[string, SortKey[], ColumnId, readonly SortKey[]]>([
    ['takes the place of the default', [down('date')], 'finish', [up('finish')]],
    ['stands behind the others', [up('finish')], 'rating', [up('finish'), down('rating')]],
    ['by date is newest first', [up('finish')], 'date', [up('finish'), down('date')]],
    [
      'turns around in its place',
      [up('finish'), down('rating')],
      'finish',
      [down('finish'), down('rating')],
    ],
    ['goes after its worst', [down('finish'), down('rating')], 'finish', [down('rating')]],
    ['leaves the default when it was the last', [down('finish')], 'finish', DEFAULT_SORT],
    ['turns the default around', [down('date')], 'date', [up('date')]],
  ])('%s', (_, keys, column, expected) => {
    expect(nextFurtherSort(keys, column)).toEqual(expected)
  })
})
