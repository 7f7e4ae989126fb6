import type * as v from 'valibot'
import { checkData, DataError } from './check'

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
