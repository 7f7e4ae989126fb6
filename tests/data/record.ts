import { readdirSync, readFileSync } from 'node:fs'
import { checkData } from '~/data/load'
import { type FieldRow, fieldSchema } from '~/data/schema/field'
import { type DataFile, type FileContents, fileSchemas } from '~/data/schema/files'

const FOLDER = new URL('../../public/data/', import.meta.url)

/** A file of the record as it is served. */
export const readText = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8')
export const readJson = (file: string): unknown => JSON.parse(readText(file))

/** Every JSON file of public/data, the parts under fields/ too. */
export const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort()

export const PARTS = FILES.filter((file) => file.startsWith('fields/'))

export const DATA_FILES = Object.keys(fileSchemas) as DataFile[]

/** A file of the record, checked against its schema. */
export function contentsOf<F extends DataFile>(file: F): FileContents<F> {
  return checkData(file, readJson(file), fileSchemas[file]) as FileContents<F>
}

export const rowsOf = (part: string): FieldRow[] => checkData(part, readJson(part), fieldSchema)

/** Full results by race, in the order of the files. */
export function fieldsByRace(): Map<string, FieldRow[]> {
  return groupBy(PARTS.flatMap(rowsOf), (row) => row.raceId)
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Kebab case as the ids have it: `.` and `'` dropped. */
export const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[.']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** What occurs more than once. */
export const repeated = (names: readonly string[]) =>
  names.filter((name, i) => names.indexOf(name) !== i)
