import type { StagePlace } from '~/data/schema/common'
import type { FieldRow } from '~/data/schema/field'
import { slugOf } from '~/stats/slugs'
import { type Allowance, didYouMean, type Fault } from './fault'
import type { ResultColumn, ResultsTable, TableLine } from './resultsTable'
import { fieldsByRace, type WholeRecord } from './whole'

/** A row of a field before its race is known, and the line it stands in. */
export type ResultRow = { line: number; row: Omit<FieldRow, 'raceId'> }

/** The words that the fields of the record use, and the spellings of one driver. */
export type Vocabulary = {
  statuses: readonly string[]
  makes: readonly string[]
  drivers: readonly string[]
  /** Another spelling -> the one the record has. */
  aliases: ReadonlyMap<string, string>
}

export function vocabularyOf(record: WholeRecord): Vocabulary {
  const rows = [...fieldsByRace(record).values()].flat()
  const unique = (words: readonly string[]) => [...new Set(words)].sort()
  const { aliases } = record.files['corrections.json']
  return {
    statuses: unique(rows.map(({ status }) => status)),
    makes: unique(rows.map(({ make }) => make)),
    drivers: unique(rows.map(({ driver }) => driver)),
    aliases: new Map(aliases.map(({ alsoSpelled, driver }) => [alsoSpelled, driver])),
  }
}

type Reading = {
  file: string
  table: ResultsTable
  words: Vocabulary
  allowed: ReadonlySet<Allowance>
  faults: Fault[]
}

/**
 * The rows of a results table, each cell checked by itself. An empty cell, or a
 * column that is not there, is unknown: `null` where the record may miss it, a
 * fault where it may not.
 *
 * @param file its name, for messages.
 */
export function readRows(
  table: ResultsTable,
  file: string,
  words: Vocabulary,
  allowed: ReadonlySet<Allowance>,
): { rows: ResultRow[]; faults: Fault[] } {
  const reading: Reading = { file, table, words, allowed, faults: [] }
  const rows = table.lines.map((line) => ({ line: line.line, row: rowOf(line, reading) }))
  const complete = reading.faults.length === 0
  return {
    rows: complete ? withOutside(rows).sort((a, b) => a.row.finish - b.row.finish) : rows,
    faults: reading.faults,
  }
}

function rowOf(line: TableLine, reading: Reading): ResultRow['row'] {
  const cell = (column: ResultColumn) => line.cells.get(column) ?? ''
  const refuse = (column: ResultColumn, reason: string) => {
    reading.faults.push({ where: whereIs(reading, line.line, column), reason })
  }
  const whole = (column: ResultColumn, least: number): number => {
    const text = cell(column)
    if (/^\d{1,4}$/.test(text) && Number(text) >= least) return Number(text)
    refuse(column, text === '' ? 'is empty' : `“${text}” is no whole number from ${least} up`)
    return least
  }
  const word = (column: 'status' | 'make', known: readonly string[]): string => {
    const text = cell(column)
    const found = known.find((one) => one.toLowerCase() === text.toLowerCase())
    if (found) return found
    if (text === '') refuse(column, 'is empty')
    else if (!reading.allowed.has(column)) refuse(column, unheardOf(column, text, known))
    return text
  }
  const name = driverName(cell('driver'))
  if (name === '') refuse('driver', 'is empty')
  const carNumber = cell('carNumber').replace(/^#/, '')
  if (!/^\d{1,3}$/.test(carNumber)) refuse('carNumber', `“${carNumber}” is no car number`)
  return {
    finish: whole('finish', 1),
    start: whole('start', 1),
    carNumber,
    driver: reading.words.aliases.get(name) ?? name,
    team: cell('team') || null,
    make: word('make', reading.words.makes),
    lapsRun: whole('lapsRun', 0),
    lapsLed: whole('lapsLed', 0),
    status: word('status', reading.words.statuses),
    points: whole('points', 0),
    driverRating: ratingOf(cell('driverRating'), (reason) => refuse('driverRating', reason)),
    stage1: stageOf(cell('stage1'), (reason) => refuse('stage1', reason)),
    stage2: stageOf(cell('stage2'), (reason) => refuse('stage2', reason)),
  }
}

/** "results.csv line 7, Laps". */
export const whereIs = (
  { file, table }: Pick<Reading, 'file' | 'table'>,
  line: number,
  column: ResultColumn,
) => `${file} line ${line}, ${table.headings.get(column) ?? column}`

const unheardOf = (column: 'status' | 'make', text: string, known: readonly string[]) =>
  `“${text}” is no ${column} in the record${didYouMean(text, known)}; if it is right: --allow ${column}`

/** Without the marks of results sheets: "* ", "(i)", "(R)", "#". */
const driverName = (cell: string) =>
  cell
    .replace(/^[*#]\s*/, '')
    .replace(/\s*(?:\((?:i|r|p)\)|[*#])+$/i, '')
    .trim()

function ratingOf(text: string, refuse: (reason: string) => void): number | null {
  if (text === '') return null
  if (/^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 150) return Number(text)
  refuse(`“${text}” is no driver rating: 0 to 150, two decimals at most`)
  return null
}

/** A place in a stage; `null` for an empty cell. */
export function stageOf(text: string, refuse: (reason: string) => void): StagePlace {
  if (text === '') return null
  if (text.toLowerCase() === 'outside') return 'outside'
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 10) return Number(text)
  refuse(`“${text}” is no place in a stage: 1 to 10, or “outside” the top ten`)
  return null
}

/** Where all ten places of a stage are given, the others were outside. */
function withOutside(rows: ResultRow[]): ResultRow[] {
  const isFull = (stage: 'stage1' | 'stage2') =>
    rows.filter(({ row }) => typeof row[stage] === 'number').length === 10
  const [full1, full2] = [isFull('stage1'), isFull('stage2')]
  return rows.map(({ line, row }) => ({
    line,
    row: {
      ...row,
      stage1: row.stage1 ?? (full1 ? 'outside' : null),
      stage2: row.stage2 ?? (full2 ? 'outside' : null),
    },
  }))
}

/** Drivers new to the record whose names are nearly those of others: a slip, or a namesake. */
export function nearNames(rows: readonly ResultRow[], { drivers }: Vocabulary): string[] {
  const slugs = new Map(drivers.map((driver) => [slugOf(driver), driver]))
  return rows.flatMap(({ line, row }) => {
    if (slugs.has(slugOf(row.driver))) return []
    const near = didYouMean(slugOf(row.driver), [...slugs.keys()])
    return near ? [`line ${line}: ${row.driver} is new to the fields${near}`] : []
  })
}
