import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fieldSchema } from '~/data/schema/field'
import { sourcesSchema } from '~/data/schema/press'
import { racesSchema } from '~/data/schema/race'
import { stintsSchema } from '~/data/schema/stint'
import { readJson } from './record'

type Row = Record<string, unknown>

/** Paths of what a schema objects to, after the first record of a file was changed. */
function objections(schema: v.GenericSchema, file: string, change: Row) {
  const [first, ...rest] = readJson(file) as Row[]
  return pathsOf(v.safeParse(schema, [{ ...first, ...change }, ...rest]))
}

const pathsOf = (checked: v.SafeParseResult<v.GenericSchema>) =>
  (checked.issues ?? []).map((issue) => v.getDotPath(issue))

describe('a race line', () => {
  const withChange = (change: Row) => objections(racesSchema, 'races.json', change)

  test.each([
    ['a finish of 0', { finish: 0 }, '0.finish'],
    ['no start', { start: null }, '0.start'],
    ['half a lap led', { lapsLed: 0.5 }, '0.lapsLed'],
    ['a field that nobody knows', { tyres: 'soft' }, '0.tyres'],
    ['a sponsor for a series', { series: 'xfinity' }, '0.series'],
    ['a round of one digit', { id: 'truck-2022-5' }, '0.id'],
    ['a day that does not exist', { date: '2022-13-40' }, '0.date'],
    ['a car number that is no text', { carNumber: 5 }, '0.carNumber'],
    ['11th in a stage', { stage1: 11 }, '0.stage1'],
    ['no source', { sources: [] }, '0.sources'],
    ['a driver rating above 150', { driverRating: 151 }, '0.driverRating'],
  ])('is refused with %s, and the place is named', (_, change, path) => {
    expect(withChange(change)).toEqual([path])
  })

  test('is refused with a field left out', () => {
    const [{ winner: _, ...first }, ...rest] = readJson('races.json') as [Row, ...Row[]]
    expect(pathsOf(v.safeParse(racesSchema, [first, ...rest]))).toEqual(['0.winner'])
  })

  test('keeps what is known and what is missing apart', () => {
    expect(withChange({ driverRating: null, stage1: 'outside', stage2: null })).toEqual([])
  })
})

describe('other files', () => {
  test('refuse an address that could run', () => {
    expect(objections(sourcesSchema, 'sources.json', { url: 'javascript:alert(1)' })).toEqual([
      '0.url',
    ])
  })

  test('refuse a plate color that is not plain', () => {
    const plate = { ground: 'red', ink: '#ffffff' }
    expect(objections(stintsSchema, 'stints.json', { plate })).toEqual(['0.plate.ground'])
  })
})

describe('a table', () => {
  const table = () => readJson('fields/truck-2022.json') as { columns: string[]; rows: unknown[][] }

  test('names row and column of a bad cell', () => {
    const { columns, rows } = table()
    rows[3]?.splice(columns.indexOf('start'), 1, null)
    expect(pathsOf(v.safeParse(fieldSchema, { columns, rows }))).toEqual([
      `rows.3.${columns.indexOf('start')}`,
    ])
  })

  test('is refused when its columns are in another order', () => {
    const { columns, rows } = table()
    expect(pathsOf(v.safeParse(fieldSchema, { columns: columns.toReversed(), rows }))).toEqual([
      'columns',
    ])
  })
})
