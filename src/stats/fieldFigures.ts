import type { PrintedResult, SeasonDriver, Seat } from '~/data/schema/context'
import type { FieldRow } from '~/data/schema/field'
import type { Check, FieldStatistic } from '~/data/schema/press'
import { grouped } from './grouped'

/** All that full results tell beyond his own starts. */
export type Fields = {
  /** By race, "truck-2022-15"; whole seasons by their part, "truck-2022". */
  rowsOf: (raceOrPart: string) => readonly FieldRow[]
  seats: readonly Seat[]
  seasonDrivers: readonly SeasonDriver[]
  printed: readonly PrintedResult[]
  /** Days of the races, by id. */
  dayOf: (raceId: string) => string | undefined
}

/** A figure of full results and since when it is that; `null` where there is none. */
export type Dated = { from: string; figure: string | null }

/** Of a season: who drove in at least so many of its races is a regular. */
const REGULAR_SHARE = 0.8

/**
 * The figures that full results give for a check, oldest first: one for a race
 * or a whole season, one after each race where it moves with the season.
 */
export function fieldFigures(check: Check, fields: Fields): Dated[] {
  const of = check.of ?? ''
  const statistic = check.statistic as FieldStatistic
  if (statistic === 'rank_by_finish') return ranks(of, check.who ?? '', fields)
  const from = fields.dayOf(of) ?? /\d{4}/.exec(of)?.[0] ?? LONG_AGO
  return [{ from, figure: textOf(FIGURE[statistic](check, fields)) }]
}

/** Known on every day there is. */
const LONG_AGO = '1949'

const textOf = (value: string | number | undefined) => (value === undefined ? null : `${value}`)

type Of = (check: Check, fields: Fields) => string | number | undefined

const rowWhere =
  (
    is: (row: FieldRow, who: string) => boolean,
    read: (row: FieldRow) => string | number | null,
  ): Of =>
  ({ of, who }, { rowsOf }) => {
    const row = rowsOf(of ?? '').find((one) => is(one, who ?? ''))
    return row ? (read(row) ?? undefined) : undefined
  }

const finished = (row: FieldRow, who: string) => String(row.finish) === who
const named = (row: FieldRow, who: string) => row.driver === who

const FIGURE: Record<Exclude<FieldStatistic, 'rank_by_finish'>, Of> = {
  field_size: ({ of }, { rowsOf }) => rowsOf(of ?? '').length || undefined,
  driver_finishing: rowWhere(finished, ({ driver }) => driver),
  car_finishing: rowWhere(finished, ({ carNumber }) => carNumber),
  team_finishing: rowWhere(finished, ({ team }) => team),
  driver_starting: rowWhere(
    (row, who) => String(row.start) === who,
    ({ driver }) => driver,
  ),
  stage2_winner: rowWhere(
    ({ stage2 }) => stage2 === 1,
    ({ driver }) => driver,
  ),
  finish_of: rowWhere(named, ({ finish }) => finish),
  laps_of: rowWhere(named, ({ lapsRun }) => lapsRun),
  status_of: rowWhere(named, ({ status }) => status),
  team_of: rowWhere(named, ({ team }) => team),
  season_before: (check, fields) => Math.max(...seasonsBefore(check, fields)),
  seasons_before: (check, fields) => seasonsBefore(check, fields).length,
  printed_rows: (check, fields) => {
    const printed = fields.printed.filter(({ raceId }) => raceId === check.of)
    const rows = fields.rowsOf(check.of ?? '')
    return `${printed.filter((line) => rows.some((row) => isSame(line, row))).length} of ${rows.length}`
  },
  drivers_in_car: (check, { seats }) => new Set(inCar(check, seats)).size || undefined,
  main_driver: (check, { seats }) => {
    const drivers = inCar(check, seats)
    const times = (driver: string) => drivers.filter((one) => one === driver).length
    return [...new Set(drivers)].sort((a, b) => times(b) - times(a))[0]
  },
  top10_in_cup: ({ of, who }, { seasonDrivers }) =>
    seasonDrivers
      .filter(({ series, driver }) => series === of && driver === who)
      .reduce((sum, { top10 }) => sum + top10, 0),
}

/** Seasons before that of the race in which a driver started, among those held in full. */
function seasonsBefore({ of, who }: Check, { seasonDrivers }: Fields): number[] {
  const season = Number(/\d{4}/.exec(of ?? '')?.[0])
  const years = seasonDrivers
    .filter((line) => line.driver === who && line.season < season && line.starts > 0)
    .map((line) => line.season)
  return [...new Set(years)]
}

/** Who drove a car, race by race of a season. */
const inCar = ({ of, who }: Check, seats: readonly Seat[]) =>
  seats
    .filter(({ series, season, carNumber }) => `${series}-${season}` === of && carNumber === who)
    .map(({ driver }) => driver)

const isSame = (printed: PrintedResult, row: FieldRow) =>
  printed.finish === row.finish &&
  printed.start === row.start &&
  printed.carNumber === row.carNumber &&
  printed.make === row.make &&
  printed.lapsRun === row.lapsRun

/** His rank by average finish among the regulars, after each race of a season. */
function ranks(part: string, who: string, { rowsOf, dayOf }: Fields): Dated[] {
  const rows = rowsOf(part)
  const races = [...new Set(rows.map(({ raceId }) => raceId))].sort()
  const dated = races.map((raceId, i) => {
    const so = new Set(races.slice(0, i + 1))
    const means = regularMeans(
      rows.filter((row) => so.has(row.raceId)),
      so.size,
    )
    const own = means.get(who)
    const figure =
      own === undefined ? null : `${[...means.values()].filter((mean) => mean < own).length + 1}`
    return { from: dayOf(raceId) ?? '', figure }
  })
  return dated.filter(({ figure }, i) => figure !== dated[i - 1]?.figure)
}

function regularMeans(rows: readonly FieldRow[], races: number): Map<string, number> {
  const regulars = [...grouped(rows, ({ driver }) => driver)].filter(
    ([, own]) => own.length >= REGULAR_SHARE * races,
  )
  return new Map(
    regulars.map(([driver, own]) => [
      driver,
      own.reduce((sum, { finish }) => sum + finish, 0) / own.length,
    ]),
  )
}
