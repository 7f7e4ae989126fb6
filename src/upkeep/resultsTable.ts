import { csvParseRows } from 'd3-dsv'
import type { FieldRow } from '~/data/schema/field'
import type { Fault } from './fault'

/** A column of a field but for the race, which the file as a whole belongs to. */
export type ResultColumn = Exclude<keyof FieldRow, 'raceId'>

/** What results sheets call each column, in lower case without spaces and marks. */
const SPELLINGS: Record<ResultColumn, readonly string[]> = {
  finish: ['finish', 'fin', 'pos', 'position', 'place', 'finishposition', 'finishpos'],
  start: ['start', 'st', 'grid', 'startposition', 'startpos', 'startingposition'],
  carNumber: ['#', 'no', 'num', 'number', 'carnumber', 'carno', 'car#', 'vehiclenumber'],
  driver: ['driver', 'drivername', 'name'],
  team: ['team', 'teamname', 'organization', 'owner'],
  make: ['make', 'manufacturer', 'mfr', 'mfg'],
  lapsRun: ['lapsrun', 'laps', 'lapscompleted'],
  lapsLed: ['lapsled', 'led'],
  status: ['status', 'reasonout'],
  points: ['points', 'pts'],
  driverRating: ['driverrating', 'rating', 'loopdatarating'],
  stage1: ['stage1', 's1', 'stage1place', 'stage1pos'],
  stage2: ['stage2', 's2', 'stage2place', 'stage2pos'],
}

/** Without one of these there is no field. */
const REQUIRED: readonly ResultColumn[] = [
  ...(['finish', 'start', 'carNumber', 'driver', 'make'] as const),
  ...(['lapsRun', 'lapsLed', 'status', 'points'] as const),
]

/** A line of the table with its cells by column, and how the file calls them. */
export type TableLine = { line: number; cells: ReadonlyMap<ResultColumn, string> }

export type ResultsTable = {
  /** "# date: 2026-07-24" above the header: details by name. */
  details: ReadonlyMap<string, readonly string[]>
  lines: readonly TableLine[]
  /** The file's own word for a column. */
  headings: ReadonlyMap<ResultColumn, string>
  /** Columns that mean nothing to us. */
  ignored: readonly string[]
  /** The races that a `raceId` column names, each once; none without one. */
  races: readonly string[]
}

const DETAIL = /^#\s*([a-z][a-z0-9-]*)\s*:\s*(.*?)[\s,]*$/
const plain = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9#]/g, '')

/**
 * A results file as a table: what its columns are, and where each line stands.
 *
 * @param text CSV after RFC 4180, with a header line.
 * @param raceId only its lines, where the file has several races and names them.
 */
export function readTable(
  text: string,
  file: string,
  raceId: string | undefined,
): { table: ResultsTable; faults: Fault[] } {
  const { details, rest, skipped } = takeDetails(text.replace(/^\uFEFF/, ''))
  const [header = [], ...body] = numbered(rest, skipped + 1)
  const { columns, ignored, faults } = columnsOf('cells' in header ? header.cells : [], file)
  const raceAt = columns.indexOf('raceId')
  const raceOf = (cells: readonly string[]) => cells[raceAt]?.trim() ?? ''
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const races = raceAt < 0 ? [] : [...new Set(filled.map(({ cells }) => raceOf(cells)))]
  const wanted = raceId ?? (races.length === 1 ? races[0] : undefined)
  const own = raceAt < 0 ? filled : filled.filter(({ cells }) => raceOf(cells) === wanted)
  const uneven = own.filter(({ cells }) => cells.length !== columns.length)
  return {
    table: {
      details,
      lines: own.map(({ line, cells }) => ({ line, cells: cellsOf(columns, cells) })),
      headings: headingsOf(columns, 'cells' in header ? header.cells : []),
      ignored,
      races,
    },
    faults: [
      ...faults,
      ...uneven.map(({ line, cells }) => ({
        where: `${file} line ${line}`,
        reason: `has ${cells.length} cells, the header ${columns.length}`,
      })),
      ...(own.length === 0 && faults.length === 0
        ? [{ where: file, reason: noLines(raceId, races) }]
        : []),
    ],
  }
}

const noLines = (raceId: string | undefined, races: readonly string[]) =>
  races.length === 0
    ? 'has no line but its header'
    : `has no line of ${raceId ?? 'one race alone: say which with --race'}; it has ${races.join(', ')}`

/** The details above the header, and what follows them. */
function takeDetails(text: string) {
  const lines = text.split('\n')
  const details = new Map<string, string[]>()
  let skipped = 0
  for (const line of lines) {
    const [, name, value] = DETAIL.exec(line.trim()) ?? []
    if (name === undefined && line.trim() !== '') break
    if (name !== undefined) details.set(name, [...(details.get(name) ?? []), value ?? ''])
    skipped += 1
  }
  return { details, rest: lines.slice(skipped).join('\n'), skipped }
}

/** Rows with the line each begins on: a quoted cell may hold line ends. */
function numbered(text: string, first: number) {
  let line = first
  return csvParseRows(text).map((cells) => {
    const at = line
    line += 1 + cells.join('').split('\n').length - 1
    return { line: at, cells }
  })
}

type Column = ResultColumn | 'raceId' | null

function columnsOf(headings: readonly string[], file: string) {
  const names = headings.map(plain)
  const hasNumber = names.some((name) => SPELLINGS.carNumber.includes(name))
  const columns = names.map((name): Column => {
    if (name === 'raceid') return 'raceId'
    // "Car" is the number, or the make where the number has a column of its own.
    if (name === 'car') return hasNumber ? 'make' : 'carNumber'
    const found = Object.entries(SPELLINGS).find(([, words]) => words.includes(name))
    return (found?.[0] as ResultColumn | undefined) ?? null
  })
  const missing = REQUIRED.filter((column) => !columns.includes(column))
  const doubled = columns.filter((column, i) => column && columns.indexOf(column) !== i)
  const faults: Fault[] = [
    ...missing.map((column) => ({
      where: file,
      reason: `has no column ${column} (or ${SPELLINGS[column].slice(1, 4).join(', ')}); the header has ${headings.join(', ') || 'nothing'}`,
    })),
    ...doubled.map((column) => ({ where: file, reason: `has two columns for ${column}` })),
  ]
  return { columns, ignored: headings.filter((_, i) => columns[i] === null), faults }
}

const cellsOf = (columns: readonly Column[], cells: readonly string[]) =>
  new Map(
    columns.flatMap((column, i) =>
      column && column !== 'raceId' ? [[column, cleaned(cells[i] ?? '')] as const] : [],
    ),
  )

const headingsOf = (columns: readonly Column[], headings: readonly string[]) =>
  new Map(
    columns.flatMap((column, i) =>
      column && column !== 'raceId' ? [[column, headings[i] ?? column] as const] : [],
    ),
  )

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
const cleaned = (cell: string) =>
  cell
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replace(/\s+/g, ' ')
    .trim()
