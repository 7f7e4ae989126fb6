import { checkData, DataError } from '~/data/check'
import { type FieldRow, fieldSchema } from '~/data/schema/field'
import { type DataFile, type FileContents, fileSchemas } from '~/data/schema/files'
import { grouped } from '~/stats/grouped'

/** Everything in public/data: each file by its name, and the fields by their part. */
export type WholeRecord = {
  readonly files: { readonly [F in DataFile]: FileContents<F> }
  /** "truck-2022": rows of all races he started in that series' season. */
  readonly parts: ReadonlyMap<string, readonly FieldRow[]>
}

export const DATA_FILES = Object.keys(fileSchemas) as DataFile[]

/** "truck-2022" of "fields/truck-2022.json"; `undefined` of any other file. */
export const partOf = (file: string): string | undefined => /^fields\/(.+)\.json$/.exec(file)?.[1]

/**
 * The whole record, each file checked against its schema.
 *
 * @param texts the files' texts by their paths under data/.
 * @throws {DataError} naming the first file, row and field that is wrong.
 */
export function wholeRecordOf(texts: ReadonlyMap<string, string>): WholeRecord {
  const files = DATA_FILES.map((file) => [
    file,
    checkData(file, parsed(file, texts.get(file) ?? 'null'), fileSchemas[file]),
  ])
  const parts = [...texts].flatMap(([file, text]) => {
    const part = partOf(file)
    return part ? [[part, checkData(file, parsed(file, text), fieldSchema)] as const] : []
  })
  return { files: Object.fromEntries(files) as WholeRecord['files'], parts: new Map(parts) }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DataError(`${file}: is not JSON`)
  }
}

/** Full results by race, in the order of the files. */
export function fieldsByRace({ parts }: WholeRecord): ReadonlyMap<string, readonly FieldRow[]> {
  return grouped([...parts.values()].flat(), (row) => row.raceId)
}

/** What occurs more than once. */
export const repeated = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.indexOf(name) !== i)
