import { csvOf } from '~/data/csv'
import { formatLongDate } from '~/format/dates'
import { escapeAddress, escapeMarkdown } from '~/format/escape'
import { escapeHtml } from '~/format/html'
import { UNKNOWN } from '~/format/numbers'
import type { About, Cell, Credit, ExportTable } from './table'

/** RFC 4180, in UTF-8, headed by the ids of its columns; what is missing is empty, no cell a formula. */
export const csvText = ({ columns, rows }: ExportTable): string =>
  csvOf({ fields: columns.map(({ id }) => ({ name: id })), rows })

/** The rows by the ids of the columns, with what there is to know of them; missing is `null`. */
export function jsonText(
  { columns, rows }: ExportTable,
  { title, selection, day, link, note }: About,
  sources: readonly Credit[],
): string {
  const named = rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i]])))
  const all = { title, selection, asof: day, address: link, unofficial: note, sources, columns }
  return `${JSON.stringify({ ...all, rows: named }, null, 2)}\n`
}

/** A table as GitHub, Ghost and most blogs read it, and under it what it is of. */
export function markdownText(table: ExportTable, about: About): string {
  const { columns, rows } = table
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    line(columns.map(({ name }) => markdownCell(name))),
    line(columns.map((_, i) => (isOfNumbers(table, i) ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(markdownCell))),
  ]
  const { title, link, note } = about
  const credit = `[${escapeMarkdown(captionOf(title, about))}](${escapeAddress(link)}). ${escapeMarkdown(note)}`
  return `${lines.join('\n')}\n\n${credit}\n`
}

/** A table of plain elements, without class or style: a blog has its own. */
export function htmlText(table: ExportTable, about: About): string {
  const { columns, rows } = table
  const head = columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(wordOf(cell))}</td>`).join('')}</tr>`,
  )
  const { title, link, note } = about
  return [
    '<table>',
    `<caption><a href="${escapeHtml(link)}">${escapeHtml(captionOf(title, about))}</a></caption>`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
    `<p><small>${escapeHtml(note)}</small></p>`,
    '',
  ].join('\n')
}

/** "Sam Driver: Races, Trucks at road courses, as of 21 June 2026". */
const captionOf = (title: string, { selection, day }: About): string =>
  [title, selection, `as of ${formatLongDate(day)}`].filter(Boolean).join(', ')

const wordOf = (cell: Cell): string => (cell === null ? UNKNOWN : String(cell))

/** A line break would end the row. */
const markdownCell = (cell: Cell): string => escapeMarkdown(wordOf(cell).replace(/\s+/g, ' '))

const isOfNumbers = ({ rows }: ExportTable, at: number): boolean =>
  rows.some((row) => row[at] !== null) &&
  rows.every((row) => row[at] === null || typeof row[at] === 'number')
