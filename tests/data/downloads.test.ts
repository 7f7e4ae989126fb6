import { readFileSync } from 'node:fs'
import { csvParse, csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { csvOf } from '~/data/csv'
import {
  type DictionaryField,
  dataPackage,
  parseDictionary,
  sectionOf,
  tablesOf,
} from '~/data/downloads'
import { contentsOf, FILES, readJson } from './record'

const dictionary = parseDictionary(
  readFileSync(new URL('../../src/data/README.md', import.meta.url), 'utf8'),
)
const tablesIn = (file: string) =>
  tablesOf(file, readJson(file), sectionOf(file, dictionary).fields)

function aField(name: string, type = 'text'): DictionaryField {
  return { name, type, unit: '', meaning: 'A meaning', source: 'ours', since: '', gaps: '' }
}
const csvOfCell = (value: unknown) => csvOf({ fields: [aField('cell')], rows: [[value]] })

describe('CSV', () => {
  test('ends each line with CRLF and begins with the columns', () => {
    const table = { fields: [aField('track'), aField('starts')], rows: [['talladega', 20]] }
    expect(csvOf(table)).toBe('track,starts\r\ntalladega,20\r\n')
  })

  test('leaves missing cells empty and joins lists', () => {
    const table = {
      fields: [aField('a'), aField('b'), aField('c')],
      rows: [[null, ['x', 'y'], true]],
    }
    expect(csvOf(table)).toContain('\r\n,x;y,true\r\n')
  })

  test.each([
    "Love's RV Stop 225",
    'a, b',
    '"Mr." Smith',
    'two\nlines',
    'two\r\nlines',
    'Pérez',
    '',
  ])('gives back %j as it was', (text) => {
    expect(csvParse(csvOfCell(text)).map(({ cell }) => cell)).toEqual([text])
  })

  test.each(['=1+1', '+1+1', '-1+1', '-x', '@cmd', '\tx', '\rx'])(
    'keeps a spreadsheet from running the text %j',
    (text) => {
      expect(csvParse(csvOfCell(text)).map(({ cell }) => cell)).toEqual([`'${text}`])
    },
  )

  test('does so inside lists, and leaves numbers alone', () => {
    expect(csvOfCell(['=1+1', 'x'])).toContain("'=1+1;x")
    expect(csvOfCell(-118.2)).toBe('cell\r\n-118.2\r\n')
    expect(csvOfCell('-118.2')).toBe('cell\r\n-118.2\r\n')
  })
})

describe('the tables of the record', () => {
  test('are one a list: a line a record, a column a field', () => {
    const [races, ...others] = tablesIn('races.json')
    const [columns, ...lines] = csvParseRows(csvOf(races as NonNullable<typeof races>))
    expect(others).toEqual([])
    expect(columns).toEqual(Object.keys(contentsOf('races.json')[0] ?? {}))
    expect(lines).toHaveLength(contentsOf('races.json').length)
  })

  test('open what is nested in a record', () => {
    expect(tablesIn('stints.json')[0]?.fields.map(({ name }) => name)).toEqual([
      'id',
      'series',
      'team',
      'carNumber',
      'from',
      'to',
      'plate.ground',
      'plate.ink',
    ])
  })

  test('are several for a single object, one for each list in it', () => {
    expect(tablesIn('driver.json').map(({ path, rows }) => [path, rows.length])).toEqual([
      ['driver.csv', 1],
      ['driver-known-beyond.csv', 2],
      ['driver-got-away.csv', 3],
      ['driver-series-names.csv', 13],
      ['driver-rival-stories.csv', 3],
    ])
  })

  test('lose nothing: every cell is in the CSV', () => {
    const lost = FILES.flatMap(tablesIn).filter((table) => {
      const [, ...lines] = csvParseRows(csvOf(table))
      const filled = table.rows.map((row) => row.map((cell) => cell !== null && `${cell}` !== ''))
      return lines.map((line) => line.map((cell) => cell !== '')).join() !== filled.join()
    })
    expect(lost.map(({ path }) => path)).toEqual([])
  })

  test('have no two files of one name', () => {
    const paths = FILES.flatMap(tablesIn).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
  })
})

describe('the data package', () => {
  const fields = [
    { ...aField('finish', 'whole number'), unit: 'place', gaps: 'None' },
    aField('stage1', 'stage place'),
    aField('date', 'day'),
    aField('rating', 'number or null'),
    aField('sources', 'list of ids'),
  ]
  const resource = { about: 'A line a race.', bytes: 7, sha256: 'ab12', fields }
  const described = dataPackage(
    [
      { ...resource, path: 'races.json' },
      { ...resource, path: 'races.csv' },
    ],
    contentsOf('sources.json'),
    contentsOf('driver.json'),
  )

  test('lists each file with size, checksum and columns', () => {
    const [json, csv] = described.resources
    expect(csv).toMatchObject({ path: 'races.csv', bytes: 7, hash: 'sha256:ab12', format: 'csv' })
    expect(csv?.schema.fields.map(({ type }) => type)).toEqual([
      'integer',
      'string',
      'date',
      'number',
      'string',
    ])
    expect(json?.schema.fields.map(({ type }) => type)).toEqual([
      'integer',
      'any',
      'date',
      'number',
      'array',
    ])
    expect(csv?.schema.fields[0]?.description).toBe('A meaning. Unit: place. Source: ours. None')
  })

  test('credits the sources and claims no license over the record', () => {
    expect(described.sources.map(({ title }) => title)).toContain(
      'nascaR.data, with data of DriverAverages.com',
    )
    expect(described).not.toHaveProperty('licenses')
    expect(described).not.toHaveProperty('contributors')
    expect(described.rights).toMatch(/no license is claimed over the record/)
  })
})
