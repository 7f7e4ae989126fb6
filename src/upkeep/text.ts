/**
 * A file of the record as it is written: a record a line, so that a change
 * reads as a change; a single object indented.
 *
 * @param contents as parsed: a list, a table of columns and rows, or an object.
 */
export function textOf(contents: unknown): string {
  if (Array.isArray(contents)) return `[\n${linesOf(contents)}\n]\n`
  const { columns, rows } = contents as { columns?: unknown; rows?: unknown }
  if (Array.isArray(columns) && Array.isArray(rows))
    return `{"columns":${JSON.stringify(columns)},"rows":[\n${linesOf(rows)}\n]}\n`
  return `${JSON.stringify(contents, null, 2)}\n`
}

const linesOf = (records: readonly unknown[]) =>
  records.map((record) => JSON.stringify(record)).join(',\n')
