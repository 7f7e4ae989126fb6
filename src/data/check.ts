import * as v from 'valibot'

/** A data file that did not arrive, or arrived in a shape we do not know. */
export class DataError extends Error {
  override name = 'DataError'
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
