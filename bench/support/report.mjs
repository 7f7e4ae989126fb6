/**
 * What a section hands back: tables to print and to write, goals, and remarks on how.
 *
 * @typedef {{ caption: string, head: string[], rows: string[][] }} Table
 * @typedef {{ what: string, goal: string, measured: string, met: boolean | null }} Goal
 * @typedef {{ title: string, method: string[], tables: Table[], goals: Goal[], remarks: string[] }} Report
 */

const NONE = '–'

/** "38 (35–44)": the median and the middle half. */
export function formatSpread(spread, digits = 0) {
  if (!spread) return NONE
  const text = (value) => value.toFixed(digits)
  if (spread.n === 1) return text(spread.median)
  return `${text(spread.median)} (${text(spread.low)}–${text(spread.high)})`
}

export const formatRatio = (ratio) => (ratio === null ? NONE : `${ratio.toFixed(2)}×`)

/** Bytes as kB of 1,000, as the goals count them. */
export const formatKilobytes = (bytes) =>
  bytes === null || bytes === undefined ? NONE : (bytes / 1000).toFixed(1)

export const formatCount = (count) =>
  count === null || count === undefined ? NONE : Math.round(count).toLocaleString('en-US')

/**
 * A goal beside what was measured.
 *
 * @param {string} what
 * @param {number | null} measured `null` when it could not be measured.
 * @param {number} most the goal: no more than this.
 * @param {(value: number) => string} format
 * @returns {Goal}
 */
export function atMost(what, measured, most, format = String) {
  const known = measured !== null && measured !== undefined
  return {
    what,
    goal: `≤ ${format(most)}`,
    measured: known ? format(measured) : 'not measured',
    met: known ? measured <= most : null,
  }
}

/** A report as lines for a terminal. */
export function toText(report) {
  return [
    '',
    `${report.title}`,
    '='.repeat(report.title.length),
    ...report.method.map((line) => `  ${line}`),
    ...report.tables.flatMap((table) => ['', table.caption, ...aligned(table)]),
    ...(report.goals.length > 0 ? ['', ...aligned(goalTable(report.goals))] : []),
    ...report.remarks.map((line) => `  ! ${line}`),
  ].join('\n')
}

/** The same for a page of documentation. */
export function toMarkdown(report) {
  return [
    `## ${report.title}`,
    '',
    ...report.method.map((line) => `- ${line}`),
    ...report.tables.flatMap((table) => ['', `**${table.caption}**`, '', ...piped(table)]),
    ...(report.goals.length > 0 ? ['', ...piped(goalTable(report.goals))] : []),
    ...(report.remarks.length > 0 ? ['', ...report.remarks.map((line) => `- ${line}`)] : []),
  ].join('\n')
}

const goalTable = (goals) => ({
  head: ['goal', 'wanted', 'measured', ''],
  rows: goals.map(({ what, goal, measured, met }) => [
    what,
    goal,
    measured,
    met === null ? 'not measured' : met ? 'met' : 'NOT MET',
  ]),
})

function aligned({ head, rows }) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => width(row[column] ?? ''))),
  )
  const line = (row) =>
    `  ${row.map((cell, column) => (column === 0 ? padEnd : padStart)(cell, widths[column])).join('  ')}`
  return [line(head), `  ${widths.map((n) => '-'.repeat(n)).join('  ')}`, ...rows.map(line)]
}

const width = (text) => [...text].length
const padEnd = (text, n) => text + ' '.repeat(Math.max(0, n - width(text)))
const padStart = (text, n) => ' '.repeat(Math.max(0, n - width(text))) + text

function piped({ head, rows }) {
  const line = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)]
}
