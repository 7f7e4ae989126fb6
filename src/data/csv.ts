import { csvFormatRow } from 'd3-dsv'

/** CSV after RFC 4180: a header line, CRLF, missing values empty. */
export function csvOf({
  fields,
  rows,
}: {
  fields: readonly { name: string }[]
  rows: readonly (readonly unknown[])[]
}): string {
  const lines = [fields.map(({ name }) => cellOf(name)), ...rows.map((row) => row.map(cellOf))]
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return unformulated(value.join(';'))
  return typeof value === 'string' ? unformulated(value) : String(value)
}

/** A spreadsheet runs text that begins like a formula; an apostrophe keeps it text. */
const unformulated = (text: string) =>
  /^[=+\-@\t\r]/.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/
