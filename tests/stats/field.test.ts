import { describe, expect, test } from 'vitest'
import { fieldOf, fieldPartOf, neighbours } from '~/stats/field'
import { aDriver, aRow, aStart, finishing, startsOf } from '../builders/record'

describe('the full field of a start', () => {
  const start = aStart({ finish: 2, start: 9, lapsLed: 12, status: 'engine', driverRating: null })
  const his = { raceId: start.id, driver: aDriver().name, team: 'Somebody Else', points: 99 }

  test('stands by finish, without the rows of other races', () => {
    const rows = [
      aRow({ raceId: start.id, finish: 3, driver: 'Bo' }),
      aRow({ raceId: 'nxs-2023-10', finish: 2, driver: 'Cy' }),
      aRow({ raceId: start.id, finish: 1, driver: 'Al' }),
    ]
    expect(fieldOf(start, rows, aDriver()).map(({ driver }) => driver)).toEqual(['Al', 'Bo'])
  })

  test('has his line as the races have it, and takes his place by it', () => {
    const rows = [
      aRow({ ...his, finish: 5, start: 8, lapsLed: 13, status: 'running', driverRating: 80 }),
      aRow({ raceId: start.id, finish: 3, driver: 'Bo' }),
    ]
    const [first] = fieldOf(start, rows, aDriver())
    expect(first).toEqual({
      raceId: start.id,
      driver: 'Sam Driver',
      finish: 2,
      start: 9,
      carNumber: '48',
      team: 'Home Racing',
      make: 'Chevrolet',
      lapsRun: 200,
      lapsLed: 12,
      status: 'engine',
      points: 17,
      driverRating: null,
      stage1: null,
      stage2: null,
    })
  })

  test('leaves the lines of others as they are', () => {
    const other = aRow({ raceId: start.id })
    expect(fieldOf(start, [other], aDriver())).toEqual([other])
  })

  test.each([
    ['nxs-2013-05', 'nxs-2013'],
    ['truck-2026-14', 'truck-2026'],
  ])('%s is in the part %s', (id, part) => {
    expect(fieldPartOf(id)).toBe(part)
  })
})

describe('the starts before and after one', () => {
  const starts = startsOf(finishing(1, 2, 3))
  const [first, second, third] = starts.map(({ id }) => id)
  test.each([
    ['the first', first, null, second],
    ['one between', second, first, third],
    ['the last', third, second, null],
    ['one before them all', 'cup-1999-01', null, first],
  ])('%s', (_, id, before, after) => {
    const { previous, next } = neighbours(starts, { id: id ?? '', date: '1999-01-01' })
    expect([previous?.id ?? null, next?.id ?? null]).toEqual([before, after])
  })

  test('of a race that is no start go by its day', () => {
    const relief = { id: 'nxs-2023-99', date: starts[1]?.date ?? '' }
    const { previous, next } = neighbours(starts, relief)
    expect([previous?.id, next?.id]).toEqual([first, third])
  })

  test('of no race are none', () => {
    expect(neighbours(starts, undefined)).toEqual({ previous: null, next: null })
  })
})
