import { describe, expect, test } from 'vitest'
import { identified, valuesOf, wordsOf } from '~/exports/starts'
import { COLUMN_IDS } from '~/stats/columns'
import { world } from '~/stats/world'
import { aRace, aRecord } from '../builders/record'

const now = world(
  aRecord({
    races: [
      aRace({ date: '2016-05-07', start: 4, finish: 23, status: 'accident', driverRating: null }),
      aRace({ date: '2023-03-04', series: 'truck', stage1: 'outside', stage2: 3, carNumber: '07' }),
    ],
  }),
  null,
)

const ids = ['date', 'series', 'type', 'finish', 'gained', 'car', 'stage1', 'rating'] as const

describe('starts as values', () => {
  test('are days in ISO, ids and numbers, and null where nothing is known', () => {
    expect(valuesOf(now.starts, ids).rows).toEqual([
      ['2016-05-07', 'nxs', 'intermediate', 23, -19, '48', null, null],
      ['2023-03-04', 'truck', 'intermediate', 20, 0, '07', 'outside', 70.5],
    ])
  })

  test('are known by the id of their race', () => {
    const { columns, rows } = identified(now.starts, ['finish'])
    expect(columns.map(({ id }) => id)).toEqual(['id', 'finish'])
    expect(rows).toEqual([
      ['nxs-2016-19', 23],
      ['truck-2023-09', 20],
    ])
  })

  test('can have every column, in the order asked for', () => {
    const { columns, rows } = valuesOf(now.starts, COLUMN_IDS.toReversed())
    expect(columns.map(({ id }) => id)).toEqual(COLUMN_IDS.toReversed())
    expect(rows.every((row) => row.length === COLUMN_IDS.length)).toBe(true)
  })
})

describe('starts in words', () => {
  test('read as on the page', () => {
    expect(wordsOf(now.starts, ids, now).rows).toEqual([
      ['7 May 2016', 'Xfinity', 'Intermediate', '23 crash', '−19', '48', '–', '–'],
      ['4 Mar 2023', 'Truck', 'Intermediate', '20', '0', '07', '11+', '70.5'],
    ])
  })
})
