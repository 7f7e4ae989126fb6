import type { FieldRow } from '~/data/schema/field'
import type { Source } from '~/data/schema/press'
import type { Race } from '~/data/schema/race'
import type { Team } from '~/data/schema/track'
import { demands } from './demands'
import { DETAIL_NAMES, DETAILS, type Detail, type Given, textIn, textsIn } from './details'
import type { Fault } from './fault'
import { hisStages, hisTeam, poleOf } from './hisRow'
import { type NewRace, withRace } from './newRace'
import { sourcesFrom } from './newSources'
import { type Details, readDetails } from './readDetails'
import {
  nearNames,
  type ResultRow,
  readRows,
  type Vocabulary,
  vocabularyOf,
  whereIs,
} from './results'
import { faultsTogether } from './resultsRules'
import { type ResultColumn, type ResultsTable, readTable } from './resultsTable'
import { faultsOf } from './rules'
import type { WholeRecord } from './whole'

/** A race that can go into the record, and the record with it. */
export type Plan = {
  added: NewRace
  record: WholeRecord
  /** What else a maintainer has to look at. */
  notes: string[]
}

export type Asked = {
  record: WholeRecord
  given: Given
  /** The results file: its name, for messages, and its text. */
  results: { file: string; text: string }
  /** ISO date. */
  today: string
}

/**
 * What a race would make of the record, or all that is wrong with it.
 *
 * Details in the results file count where none are given beside it. Faults come
 * in three rounds, each only when the one before has none: what was typed; what
 * the race needs besides; what the whole record would break.
 */
export function planRace(asked: Asked): { plan: Plan } | { faults: Fault[] } {
  const { record, results } = asked
  const reading = read(asked)
  if ('faults' in reading) return reading
  const assembled = assemble(reading)
  if ('faults' in assembled) return assembled
  const { added } = assembled
  const unready = demands(record, added)
  if (unready.length > 0) return { faults: unready }
  const after = withRace(record, added)
  const broken = faultsOf(after)
  if (broken.length > 0)
    return { faults: broken.map((reason) => ({ where: 'the record', reason })) }
  const spelling = nearNames(reading.rows, reading.words).map((near) => `${results.file} ${near}`)
  const notes = [...ignoredIn(reading.table, results.file), ...spelling]
  return { plan: { added, record: after, notes } }
}

/** All that was typed, understood. */
type Reading = Asked & {
  table: ResultsTable
  words: Vocabulary
  details: Details
  /** By finish. */
  rows: readonly ResultRow[]
  his: ResultRow
  sources: { ids: string[]; added: Source[] }
  where: (line: number, column: ResultColumn) => string
}

function read(asked: Asked): Reading | { faults: Fault[] } {
  const { record, results, today } = asked
  const { file, text } = results
  const { table, faults: tableFaults } = readTable(text, file, textIn(asked.given, 'race'))
  const { given, faults: strangers } = givenWith(table, asked.given, file)
  const { details, faults: detailFaults } = readDetails(record, given, today)
  const words = vocabularyOf(record)
  const { rows, faults: cellFaults } = readRows(table, file, words, details.allowed)
  const where = (line: number, column: ResultColumn) => whereIs({ file, table }, line, column)
  const driver = record.files['driver.json'].name
  const ask = { file, where, driver, season: details.race?.season, allowed: details.allowed }
  const canCompare = tableFaults.length + cellFaults.length === 0
  const covers = `Results of ${details.race?.id ?? 'a race'}`
  const sources = sourcesFrom(record, textsIn(given, 'source'), covers, today)
  const faults = [
    ...[tableFaults, strangers, detailFaults, cellFaults].flat(),
    ...(canCompare ? faultsTogether(rows, ask) : []),
    ...sources.faults,
    ...missingIn(given),
  ]
  const his = rows.find(({ row }) => row.driver === driver)
  if (!his || faults.length > 0) return { faults }
  return { ...asked, given, table, words, details, rows, his, sources, where }
}

/** The race as it will be written, from what was understood. */
function assemble(reading: Reading): { added: NewRace } | { faults: Fault[] } {
  const { details, given, his, rows, sources } = reading
  const found = hisTeam(reading)
  if ('fault' in found) return { faults: [found.fault] }
  const { team } = found
  const stages = hisStages(his, given, reading.where)
  const { pole, faults } = poleOf(his, given)
  if (stages.faults.length + faults.length > 0) return { faults: [...stages.faults, ...faults] }
  const row = { ...his.row, ...stages.places, team: team.name }
  const race = raceOf({ details, row, rows, team, pole }, given, sources.ids)
  const added = {
    race,
    field: rows.map((one) => ({ raceId: race.id, ...(one === his ? row : one.row) })),
    team,
    sources: sources.added,
    plate: details.plate,
    seasonRaces: details.seasonRaces,
    pointsPlace: details.pointsPlace,
    pointsExplained: textIn(given, 'points-explained'),
    today: reading.today,
  }
  return { added }
}

/** Details of the file, and over them those given beside it. */
function givenWith(table: ResultsTable, given: Given, file: string) {
  const names = [...table.details.keys()]
  const strangers = names.filter((name) => !DETAIL_NAMES.includes(name as Detail))
  const own = Object.fromEntries(table.details)
  const race = table.races.length === 1 ? { race: table.races[0] as string } : {}
  return {
    given: { ...race, ...own, ...given } as Given,
    faults: strangers.map((name) => ({
      where: file,
      reason: `nothing is called “${name}”: ${DETAIL_NAMES.join(', ')}`,
    })),
  }
}

const ALWAYS: readonly Detail[] = ['race', 'date', 'name', 'track', 'laps', 'source']

const missingIn = (given: Given): Fault[] =>
  ALWAYS.filter((detail) => textIn(given, detail) === undefined).map((detail) => ({
    where: `--${detail}`,
    reason: `is missing: ${DETAILS[detail]}`,
  }))

type Parts = {
  details: Details
  row: Omit<FieldRow, 'raceId'>
  rows: readonly ResultRow[]
  team: Team
  pole: boolean
}

/** A race line, in the order of its file; the rules refuse it where a detail is empty. */
function raceOf({ details, row, rows, team, pole }: Parts, given: Given, sources: string[]): Race {
  const winner = rows.find((one) => one.row.finish === 1)?.row
  const first = rows.find((one) => one.row.start === 1)?.row
  const { id = '', series = 'cup', season = 0, round = 0 } = details.race ?? {}
  return {
    ...{ id, series, season, round },
    date: details.date ?? '',
    raceName: textIn(given, 'name') ?? '',
    trackId: details.track?.id ?? '',
    lapsScheduled: details.laps ?? 0,
    raceLaps: winner?.lapsRun ?? 0,
    fieldSize: rows.length,
    start: row.start,
    finish: row.finish,
    carNumber: row.carNumber,
    make: row.make,
    team: team.id,
    lapsRun: row.lapsRun,
    lapsLed: row.lapsLed,
    status: row.status,
    points: row.points,
    stage1: row.stage1,
    stage2: row.stage2,
    driverRating: row.driverRating,
    note: textIn(given, 'note') ?? null,
    winner: winner?.driver ?? '',
    firstOnGrid: first?.driver ?? '',
    pole,
    sources,
  }
}

const ignoredIn = ({ ignored }: ResultsTable, file: string): string[] =>
  ignored.length === 0 ? [] : [`${file}: not read: ${ignored.join(', ')}`]
