import { readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseDictionary, sectionOf } from '~/data/downloads'
import {
  gridOutcomeColumns,
  printedResultColumns,
  seasonDriverColumns,
  seatColumns,
} from '~/data/schema/context'
import { fieldColumns } from '~/data/schema/field'
import { fileSchemas } from '~/data/schema/files'
import { DATA_FILES } from '~/upkeep/whole'

const README = readFileSync(new URL('../../src/data/README.md', import.meta.url), 'utf8')
const dictionary = parseDictionary(README)

type Schema = v.GenericSchema
type Columns = Record<string, Schema>
type Described = { path: string; missing: boolean; stage: boolean }

/** Files that are tables: their columns are the fields. */
const TABLES: Record<string, Columns> = {
  'fields/<series>-<season>.json': fieldColumns,
  'season-drivers.json': seasonDriverColumns,
  'seats.json': seatColumns,
  'grid-outcomes.json': gridOutcomeColumns,
  'printed-results.json': printedResultColumns,
}
const SECTIONS = [...DATA_FILES, 'fields/<series>-<season>.json']

const part = <T>(schema: Schema, key: string) => (schema as unknown as Record<string, T>)[key]

/** Every field of a schema with its path: "plate.ground", "gotAway[].title". */
function fieldsOf(schema: Schema, path = ''): Described[] {
  switch (schema.type) {
    case 'nullable':
      return fieldsOf(part<Schema>(schema, 'wrapped') as Schema, path)
    case 'array':
      return fieldsOf(part<Schema>(schema, 'item') as Schema, path && `${path}[]`)
    case 'strict_object':
      return fieldsOfAll(part<Columns>(schema, 'entries') as Columns, path)
    default:
      return []
  }
}

function fieldsOfAll(entries: Columns, path = ''): Described[] {
  return Object.entries(entries).flatMap(([key, schema]) => {
    const name = path ? `${path}.${key}` : key
    const wrapped = part<Schema>(schema, 'wrapped')
    const stage = wrapped?.type === 'union'
    return [{ path: name, missing: schema.type === 'nullable', stage }, ...fieldsOf(schema, name)]
  })
}

function schemaFields(file: string): Described[] {
  const columns = TABLES[file]
  return columns ? fieldsOfAll(columns) : fieldsOf(fileSchemas[file as keyof typeof fileSchemas])
}

describe('the data dictionary', () => {
  test('has a section for each file, and none for a file that is gone', () => {
    expect([...dictionary.keys()].sort()).toEqual([...SECTIONS].sort())
  })

  test.each(SECTIONS)('%s: a row for each field of the schema, in its order', (file) => {
    const described = dictionary.get(file)?.fields.map(({ name }) => name)
    expect(described).toEqual(schemaFields(file).map(({ path }) => path))
  })

  test.each(SECTIONS)('%s: says of each field whether it can be missing', (file) => {
    const types = new Map(dictionary.get(file)?.fields.map(({ name, type }) => [name, type]))
    const wrong = schemaFields(file).filter(({ path, missing, stage }) => {
      const type = types.get(path)
      return stage ? type !== 'stage place' : type?.endsWith(' or null') !== missing
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('tells of every field what it means and where it is from', () => {
    const silent = [...dictionary].flatMap(([file, { fields }]) =>
      fields
        .filter(({ type, meaning, source }) => !type || !meaning || !source)
        .map(({ name }) => `${file}: ${name}`),
    )
    expect(silent).toEqual([])
  })

  test('serves all parts under fields/ from one section', () => {
    expect(sectionOf('fields/truck-2022.json', dictionary).fields[0]?.name).toBe('raceId')
    expect(() => sectionOf('pit-stops.json', dictionary)).toThrow('pit-stops.json')
  })

  test('keeps dated lines of what changed', () => {
    const dates = [...README.matchAll(/^- (\d{4}-\d{2}-\d{2}): \S/gm)].map(([, date]) => date)
    expect(dates[0]).toBe('2026-11-21')
    expect(dates).toEqual(dates.toSorted())
  })
})
