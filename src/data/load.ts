import * as v from 'valibot'

/** A data file that did not arrive, or arrived in a shape we do not know. */
export class DataError extends Error {
  override name = 'DataError'
}

/**
 * Fetch one file of public/data and check it against its schema.
 *
 * @param file path under data/: "races.json", "fields/truck-2022.json".
 * @throws {DataError} naming the file, and the first row and field that are wrong.
 */
export async function loadData<S extends v.GenericSchema>(
  file: string,
  schema: S,
): Promise<v.InferOutput<S>> {
  const response = await fetchFile(file)
  if (!response.ok) throw new DataError(`${file}: the server answered ${response.status}`)
  return checkData(file, await readJson(file, response), schema)
}

/**
 * Check what a file holds.
 *
 * @throws {DataError} "races.json: truck-2022-15: finish: …"
 */
export function checkData<S extends v.GenericSchema>(
  file: string,
  contents: unknown,
  schema: S,
): v.InferOutput<S> {
  const checked = v.safeParse(schema, contents)
  if (checked.success) return checked.output
  throw new DataError(`${file}: ${whereAndWhat(checked.issues[0])}`)
}

/**
 * Which state of the record this build belongs to. It stands in the address of
 * every file, so that page, code and data of one build are read together.
 */
const RECORD_VERSION = import.meta.env.VITE_RECORD_VERSION

async function fetchFile(file: string): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}data/${file}?v=${RECORD_VERSION}`)
  } catch {
    throw new DataError(`${file}: could not be fetched; is the connection there?`)
  }
}

async function readJson(file: string, response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new DataError(`${file}: is not JSON`)
  }
}

/** Row by id where it has one, else by number; columns of a table by name. */
function whereAndWhat(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []) as readonly { key: unknown; value: unknown; input: unknown }[]
  const where = path.flatMap(({ key, value, input }, depth) => {
    if (typeof key !== 'number') return key === 'rows' ? [] : [String(key)]
    const columns = depth === 2 ? columnsOf(path[0]?.input) : undefined
    return [columns?.[key] ?? idOf(value) ?? (Array.isArray(input) ? `row ${key + 1}` : `${key}`)]
  })
  return [...where, issue.message].join(': ')
}

function idOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  const { id, raceId } = row as { id?: unknown; raceId?: unknown }
  return typeof id === 'string' ? id : typeof raceId === 'string' ? raceId : undefined
}

function columnsOf(file: unknown): string[] | undefined {
  const { columns } = (file ?? {}) as { columns?: unknown }
  return Array.isArray(columns) ? columns.map(String) : undefined
}
