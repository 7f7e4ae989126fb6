import * as v from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkData, DataError } from '~/data/check'
import { loadData } from '~/data/load'
import { table } from '~/data/schema/table'

const animals = v.array(
  v.strictObject({ id: v.string(), legs: v.number(), sounds: v.array(v.string()) }),
)
const counts = table({ year: v.number(), found: v.number() })

const serving = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  )
afterEach(() => vi.unstubAllGlobals())

describe('a file that is loaded', () => {
  test('is fetched from data/ below wherever the site stands, in the state of this build', async () => {
    serving(() => Response.json([{ id: 'cow', legs: 4, sounds: ['moo'] }]))
    expect(await loadData('animals.json', animals)).toEqual([
      { id: 'cow', legs: 4, sounds: ['moo'] },
    ])
    const address = expect.stringMatching(/^\/data\/animals\.json\?v=[0-9a-f]{8}$/)
    expect(fetch).toHaveBeenCalledWith(address)
  })

  test('of columns comes as records', async () => {
    serving(() => Response.json({ columns: ['year', 'found'], rows: [[2024, 7]] }))
    expect(await loadData('fields/counts.json', counts)).toEqual([{ year: 2024, found: 7 }])
  })

  test.each([
    [
      'is not there',
      () => new Response('no such page', { status: 404 }),
      'the server answered 404',
    ],
    ['is a page instead', () => new Response('<!doctype html>'), 'is not JSON'],
    ['breaks off', () => new Response('[{"id":"co'), 'is not JSON'],
    [
      'cannot be reached',
      () => {
        throw new TypeError('Failed to fetch')
      },
      'could not be fetched; is the connection there?',
    ],
  ])('and %s is named', async (_, answer, reason) => {
    serving(answer)
    const loading = loadData('animals.json', animals)
    await expect(loading).rejects.toBeInstanceOf(DataError)
    await expect(loading).rejects.toThrow(`animals.json: ${reason}`)
  })
})

describe('a mistake in a file', () => {
  const cow = { id: 'cow', legs: 4, sounds: ['moo'] }

  test.each([
    ['a row by its id and the field', [cow, { ...cow, id: 'hen', legs: 'two' }], 'hen: legs: '],
    ['a row without an id by its number', [cow, { legs: 2, sounds: [] }], 'row 2: id: '],
    ['a place in a list', [{ ...cow, sounds: ['moo', 1] }], 'cow: sounds: row 2: '],
    ['a field that nobody knows', [{ ...cow, wings: 0 }], 'cow: wings: '],
    ['the file as a whole', { cow }, 'Invalid type: '],
  ])('is told by %s', (_, contents, place) => {
    expect(() => checkData('animals.json', contents, animals)).toThrow(
      new RegExp(`^animals\\.json: ${place}`),
    )
  })

  test.each([
    [
      'the row and the column of a cell',
      [
        [2024, 7],
        [2025, null],
      ],
      /row 2: found: /,
    ],
    ['the row with a cell too few', [[2024, 7], [2025]], /row 2: found: /],
  ])('of columns is told by %s', (_, rows, place) => {
    const contents = { columns: ['year', 'found'], rows }
    expect(() => checkData('counts.json', contents, counts)).toThrow(place)
  })

  test('in the names of the columns is told with the right ones', () => {
    const contents = { columns: ['found', 'year'], rows: [] }
    expect(() => checkData('counts.json', contents, counts)).toThrow(
      'counts.json: columns: the columns year, found',
    )
  })

  test('is told by the first one, where there are several', () => {
    const rows = [
      { ...cow, legs: null },
      { ...cow, id: 'hen', legs: null },
    ]
    expect(() => checkData('animals.json', rows, animals)).toThrow(/^(?!.*hen)animals\.json: cow/)
  })
})
