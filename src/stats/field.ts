import type { Driver } from '~/data/schema/driver'
import type { FieldRow } from '~/data/schema/field'
import type { Start } from './starts'

/** A car's places in a race. */
export type FieldPlaces = Pick<FieldRow, 'driver' | 'start' | 'finish' | 'stage1' | 'stage2'>

/**
 * The full field of a start, by finish. His own line is the one in races.json,
 * so that a figure of his has one place.
 *
 * @param rows of any number of races.
 */
export function fieldOf(
  start: Start,
  rows: readonly FieldRow[],
  driver: Pick<Driver, 'name'>,
): FieldRow[] {
  return rows
    .filter((row) => row.raceId === start.id)
    .map((row) => (row.driver === driver.name ? { ...row, ...ownLine(start) } : row))
    .sort((a, b) => a.finish - b.finish)
}

/**
 * The name on the line he drove.
 *
 * @param relieved number of the car he took over, whose line bears the name of the driver who
 * started; `null` where he started himself.
 */
export const fieldDriverOf = (
  rows: readonly Pick<FieldRow, 'driver' | 'carNumber'>[],
  driver: Pick<Driver, 'name'>,
  relieved: string | null,
): string | undefined =>
  relieved === null ? driver.name : rows.find(({ carNumber }) => carNumber === relieved)?.driver

const ownLine = (start: Start): Omit<FieldRow, 'raceId' | 'driver'> => ({
  finish: start.finish,
  start: start.start,
  carNumber: start.carNumber,
  team: start.team.name,
  make: start.make,
  lapsRun: start.lapsRun,
  lapsLed: start.lapsLed,
  status: start.status,
  points: start.points,
  driverRating: start.driverRating,
  stage1: start.stage1,
  stage2: start.stage2,
})

/** The season of a race, as its id has it. */
export const seasonOf = (raceId: string): number => Number(raceId.split('-')[1])

/** The part of the fields a race is in: "nxs-2013" of "nxs-2013-05". */
export const fieldPartOf = (raceId: string): string => raceId.slice(0, -3)

/**
 * The starts before and after a race, in any series.
 *
 * @param race a start, or an entry that is none, which has neighbours by its day.
 */
export function neighbours(
  starts: readonly Start[],
  race: { id: string; date: string } | undefined,
): { previous: Start | null; next: Start | null } {
  if (!race) return { previous: null, next: null }
  const at = starts.findIndex((start) => start.id === race.id)
  if (at >= 0) return { previous: starts[at - 1] ?? null, next: starts[at + 1] ?? null }
  return {
    previous: starts.findLast((start) => start.date < race.date) ?? null,
    next: starts.find((start) => start.date > race.date) ?? null,
  }
}
