import { STAGES_SINCE } from '~/data/schema/values'
import { slugOf } from '~/stats/slugs'
import { type Allowance, didYouMean, type Fault } from './fault'
import { placesTo, STAGE_PLACES } from './fieldRules'
import type { ResultRow } from './results'
import type { ResultColumn } from './resultsTable'

type Ask = {
  /** "results.csv", for what no line is to blame for. */
  file: string
  /** "results.csv line 7, Laps". */
  where: (line: number, column: ResultColumn) => string
  season: number | undefined
  driver: string
  allowed: ReadonlySet<Allowance>
}

/**
 * What is wrong with the lines of one race together, each fault by its line:
 * places, names and numbers taken twice, more laps than the winner, laps led by
 * two, stages without a place. What single cells hold is checked before.
 */
export function faultsTogether(rows: readonly ResultRow[], ask: Ask): Fault[] {
  return [
    ...placeFaults(rows, 'finish', ask),
    ...placeFaults(rows, 'start', ask),
    ...doubles(rows, 'driver', ({ row }) => slugOf(row.driver), ask),
    ...doubles(rows, 'carNumber', ({ row }) => row.carNumber, ask),
    ...lapFaults(rows, ask),
    ...(['stage1', 'stage2'] as const).flatMap((stage) => stageFaults(rows, stage, ask)),
    ...hisFaults(rows, ask),
  ]
}

/** Each value that an earlier line has. */
function doubles(
  rows: readonly ResultRow[],
  column: ResultColumn,
  keyOf: (row: ResultRow) => string,
  { where }: Ask,
): Fault[] {
  const first = new Map<string, ResultRow>()
  return rows
    .toSorted((a, b) => a.line - b.line)
    .flatMap((row) => {
      const before = first.get(keyOf(row))
      if (!before) first.set(keyOf(row), row)
      const reason = `${row.row[column]} is already in line ${before?.line} (${before?.row.driver})`
      return before ? [{ where: where(row.line, column), reason }] : []
    })
}

function placeFaults(rows: readonly ResultRow[], column: 'finish' | 'start', ask: Ask): Fault[] {
  const places = new Set(rows.map(({ row }) => row[column]))
  const missing = placesTo(rows.length).filter((place) => !places.has(place))
  const beyond = rows.filter(({ row }) => row[column] > rows.length)
  return [
    ...doubles(rows, column, ({ row }) => String(row[column]), ask),
    ...beyond.map(({ line, row }) => ({
      where: ask.where(line, column),
      reason: `${row[column]} is more than the ${rows.length} cars`,
    })),
    ...(missing.length === 0
      ? []
      : [{ where: ask.file, reason: `no car has ${column} ${missing.join(', ')}` }]),
  ]
}

function lapFaults(rows: readonly ResultRow[], { file, where, allowed }: Ask): Fault[] {
  const winner = rows.find(({ row }) => row.finish === 1)?.row
  if (!winner) return []
  const laps = winner.lapsRun
  const led = rows.reduce((sum, { row }) => sum + row.lapsLed, 0)
  const over = rows.flatMap(({ line, row }) => [
    ...(row.lapsRun > laps
      ? [
          {
            where: where(line, 'lapsRun'),
            reason: `${row.lapsRun} is more than the winner’s ${laps}`,
          },
        ]
      : []),
    ...(row.lapsLed > row.lapsRun
      ? [
          {
            where: where(line, 'lapsLed'),
            reason: `${row.lapsLed} is more than the ${row.lapsRun} he ran`,
          },
        ]
      : []),
  ])
  if (led === laps || allowed.has('laps-led')) return over
  const reason = `laps led add up to ${led}, the race had ${laps}; if no source has it better: --allow laps-led`
  return [...over, { where: file, reason }]
}

/** A stage is known of nobody, of him alone, or of the ten who scored in it. */
function stageFaults(rows: readonly ResultRow[], stage: 'stage1' | 'stage2', ask: Ask): Fault[] {
  const known = rows.filter(({ row }) => row[stage] !== null)
  if (known.length === 0) return []
  if (ask.season !== undefined && ask.season < STAGES_SINCE)
    return [{ where: ask.file, reason: `${stage}: there were no stages before ${STAGES_SINCE}` }]
  if (known.every(({ row }) => row.driver === ask.driver)) return []
  const placed = known.filter(({ row }) => typeof row[stage] === 'number')
  const places = placed.map(({ row }) => row[stage])
  const missing = placesTo(STAGE_PLACES).filter((place) => !places.includes(place))
  return [
    ...doubles(placed, stage, ({ row }) => String(row[stage]), ask),
    ...(missing.length === 0
      ? []
      : [{ where: ask.file, reason: `no car has ${stage} ${missing.join(', ')}` }]),
  ]
}

function hisFaults(rows: readonly ResultRow[], { file, driver }: Ask): Fault[] {
  if (rows.some(({ row }) => row.driver === driver)) return []
  const names = new Map(rows.map(({ row }) => [slugOf(row.driver), row]))
  const near = didYouMean(slugOf(driver), [...names.keys()])
  return [{ where: file, reason: `${driver} is not among the ${rows.length} drivers${near}` }]
}
