import { readdirSync, readFileSync } from 'node:fs'
import { checkData } from '~/data/check'
import { type FieldRow, fieldSchema } from '~/data/schema/field'
import { type DataFile, type FileContents, fileSchemas } from '~/data/schema/files'
import { wholeRecordOf } from '~/upkeep/whole'

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

/** A file of the record, checked against its schema. */
export function contentsOf<F extends DataFile>(file: F): FileContents<F> {
  return checkData(file, readJson(file), fileSchemas[file]) as FileContents<F>
}

export const rowsOf = (part: string): FieldRow[] => checkData(part, readJson(part), fieldSchema)

/** Every file of the record by its path. */
export const textsByFile = (): Map<string, string> =>
  new Map(FILES.map((file) => [file, readText(file)]))

/** All of the record together. */
export const theWholeRecord = () => wholeRecordOf(textsByFile())
