import type { Series } from '~/data/schema/common'
import type { Seat } from '~/data/schema/context'
import type { Team } from '~/data/schema/track'
import { type Band, finishBand } from './bands'
import { type ExactMean, exactMean, exactValue, type Fraction } from './exact'
import { grouped } from './grouped'
import { type Mean, meanOf } from './mean'
import type { Start } from './starts'

/** A ride of his: one number of one team in one series, however often he came back to it. */
export type Ride = {
  /** "truck-75-henderson-motorsports"; for ever. */
  slug: string
  series: Series
  carNumber: string
  team: Team
  /** His starts in it, oldest first; one at least. */
  starts: readonly Start[]
}

/** The name of a ride in an address: series, number and team. */
export const rideSlug = ({
  series,
  carNumber,
  team,
}: Pick<Start, 'series' | 'carNumber'> & { team: { id: string } }): string =>
  `${series}-${carNumber.toLowerCase()}-${team.id}`

/**
 * His rides, the one he drove last first.
 *
 * @param starts oldest first.
 */
export const ridesOf = (starts: readonly Start[]): Ride[] =>
  [...grouped(starts, rideSlug)]
    .map(([slug, own]) => {
      const { series, carNumber, team } = own[0] as Start
      return { slug, series, carNumber, team, starts: own }
    })
    .sort((a, b) => ((a.starts.at(-1)?.date ?? '') < (b.starts.at(-1)?.date ?? '') ? 1 : -1))

/** What a comparison needs of a row of seats.json. */
export type SeatRow = Pick<
  Seat,
  'raceId' | 'season' | 'round' | 'track' | 'driver' | 'start' | 'finish' | 'fieldSize' | 'status'
>

/** One race of someone in a ride. */
export type Drive = SeatRow & {
  band: Band
  /** Share of the field beaten, in percent: (field − finish) / (field − 1); `null` for a field of one. */
  beaten: Fraction | null
  /** The start of his that it was; `null` for everyone else. */
  own: Start | null
}

/** Someone in a ride. */
export type Occupant = {
  driver: string
  isHis: boolean
  /** Oldest first. */
  drives: readonly Drive[]
  averageStart: Mean | null
  averageFinish: Mean | null
  /** Mean share of the field beaten, in percent, exact. */
  percentile: ExactMean | null
  top10: number
  /** Neither running at the finish nor disqualified. */
  dnf: number
}

/** With fewer races than this a driver's mean says nothing and is not drawn. */
export const FEW_DRIVES = 5
/** Seasons before his first and after his last start in the ride. */
export const SEATS_REACH = 2

/** What tells when someone drove a ride, and what came of it. */
export type SeatFinish = Pick<SeatRow, 'season' | 'round' | 'driver' | 'finish' | 'fieldSize'>

/** He in a ride, or all others in it together. */
export type Side = {
  drivers: number
  drives: number
  averageFinish: Mean | null
  /** Mean share of the field beaten, in percent, exact. */
  percentile: ExactMean | null
}

/** Everyone in a ride, and what of it could not be told. */
export type Shared = {
  /** Those with five races or more by percentile, best first; then the others, most races first. */
  occupants: readonly Occupant[]
  others: Side
  /** Races of others in the season of the day asked for that cannot be told to have been over. */
  undated: number
}

type Asked = { name: string; asof: string | null }

/**
 * Everyone in one of his rides, from two seasons before his first start in it to two after his
 * last.
 *
 * His races are his starts, as everywhere; those of others are rows of seats.json, which have no
 * day. As of an earlier day a row counts when its season was over (from 1 December on) or when a
 * race of the same season that he drove in this ride, and that was known by then, came later or
 * is the same; what cannot be told is left out and counted.
 *
 * @param rows of this ride; rows of his own name are not looked at.
 */
export function sharedSeat(
  { starts }: Pick<Ride, 'starts'>,
  rows: readonly SeatRow[],
  { name, asof }: Asked,
): Shared {
  const near = othersNear(starts, rows, name)
  const known = near.filter((row) => isOverBy(row, starts, asof))
  const drives = [
    ...starts.map((start) => driveOf(hisRow(start, name), start)),
    ...known.map(other),
  ]
  const occupants = [...grouped(drives, ({ driver }) => driver)]
    .map(([driver, own]) => occupantOf(driver, driver === name, own))
    .sort(byStanding)
  return {
    occupants,
    others: sideOf(known),
    undated:
      near.filter(({ season }) => season === yearOf(asof)).length -
      known.filter(({ season }) => season === yearOf(asof)).length,
  }
}

/**
 * He and the others in one of his rides, each side together; the rows are chosen as for
 * `sharedSeat`.
 *
 * @param rows of this ride; rows of his own name are not looked at.
 */
export function sidesOfRide(
  { starts }: Pick<Ride, 'starts'>,
  rows: readonly SeatFinish[],
  { name, asof }: Asked,
): { his: Side; others: Side } {
  const others = othersNear(starts, rows, name).filter((row) => isOverBy(row, starts, asof))
  return { his: sideOf(starts.map((start) => hisRow(start, name))), others: sideOf(others) }
}

/** Rows of others, from two seasons before his first start in the ride to two after his last. */
export function othersNear<Row extends Pick<SeatRow, 'driver' | 'season'>>(
  starts: readonly Pick<Start, 'season'>[],
  rows: readonly Row[],
  name: string,
): Row[] {
  const seasons = starts.map(({ season }) => season)
  const [from, to] = [Math.min(...seasons) - SEATS_REACH, Math.max(...seasons) + SEATS_REACH]
  return rows.filter(({ driver, season }) => driver !== name && season >= from && season <= to)
}

const sideOf = (rows: readonly SeatFinish[]): Side => ({
  drivers: new Set(rows.map(({ driver }) => driver)).size,
  drives: rows.length,
  averageFinish: meanOf(rows.map(({ finish }) => finish)),
  percentile: exactMean(rows.map(beatenOf)),
})

/** The rows of a ride in a table of all. */
export const rowsOfRide = (seats: readonly Seat[], ride: Omit<Ride, 'starts' | 'slug'>): Seat[] =>
  seats.filter(
    ({ series, carNumber, team }) =>
      series === ride.series && carNumber === ride.carNumber && team === ride.team.name,
  )

/** Whether someone's mean is worth drawing. */
export const isFew = ({ drives }: Pick<Occupant, 'drives'>): boolean => drives.length < FEW_DRIVES

/** Share of the field beaten, in percent, as a number to draw by. */
export const beatenValue = ({ over, under }: Fraction): number => over / under

const yearOf = (day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4))

/** The last races of all three series are in November. */
const SEASON_OVER = '12-01'

function isOverBy(
  row: Pick<SeatRow, 'season' | 'round'>,
  starts: readonly Start[],
  asof: string | null,
): boolean {
  if (asof === null || asof >= `${row.season}-${SEASON_OVER}`) return true
  return starts.some(({ season, round }) => season === row.season && round >= row.round)
}

const hisRow = (start: Start, driver: string): SeatRow => ({
  raceId: start.id,
  season: start.season,
  round: start.round,
  track: start.track.shortName,
  driver,
  start: start.start,
  finish: start.finish,
  fieldSize: start.fieldSize,
  status: start.status,
})

const other = (row: SeatRow): Drive => driveOf(row, null)

const driveOf = (row: SeatRow, own: Start | null): Drive => ({
  ...row,
  band: finishBand(row),
  beaten: beatenOf(row),
  own,
})

const beatenOf = ({ finish, fieldSize }: Pick<SeatRow, 'finish' | 'fieldSize'>): Fraction | null =>
  fieldSize > 1 ? { over: 100 * (fieldSize - finish), under: fieldSize - 1 } : null

const occupantOf = (driver: string, isHis: boolean, drives: readonly Drive[]): Occupant => ({
  driver,
  isHis,
  drives: drives.toSorted((a, b) => a.season - b.season || a.round - b.round),
  averageStart: meanOf(drives.map(({ start }) => start)),
  averageFinish: meanOf(drives.map(({ finish }) => finish)),
  percentile: exactMean(drives.map(({ beaten }) => beaten)),
  top10: drives.filter(({ finish }) => finish <= 10).length,
  dnf: drives.filter(({ band }) => band === 'dnf').length,
})

/** The better mean first where there are enough races for one, then by races, then by name. */
function byStanding(a: Occupant, b: Occupant): number {
  if (isFew(a) !== isFew(b)) return isFew(a) ? 1 : -1
  const better = isFew(a) ? 0 : meanOrLeast(b) - meanOrLeast(a)
  return better || b.drives.length - a.drives.length || (a.driver < b.driver ? -1 : 1)
}

const meanOrLeast = ({ percentile }: Occupant): number => (percentile ? exactValue(percentile) : -1)
