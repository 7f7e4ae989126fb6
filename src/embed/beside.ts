import type { GridOutcome, SeasonDriver, Seat } from '~/data/schema/context'
import type { Life } from '~/data/schema/record'
import type { SeasonLine } from '~/data/schema/season'
import { expectedOf, type PoolSum, poolsOf } from '~/stats/expectation'
import { type Ride, rowsOfRide, type SeatRow } from '~/stats/seats'
import type { Start } from '~/stats/starts'

/** Tables beside the record that some frames carry a part of. */
export type Beside = {
  outcomes: readonly GridOutcome[]
  seats: readonly Seat[]
  seasons: readonly SeasonLine[]
  drivers: readonly SeasonDriver[]
  /** His life beside the three series. */
  life?: Life
}

/** What the pool of each start holds, oldest first, as columns; no cases where there is no pool. */
export type PackedPools = { cases: readonly number[]; finishSum: readonly number[] }

export function packPools(starts: readonly Start[], outcomes: readonly GridOutcome[]): PackedPools {
  const all = expectedOf(starts, poolsOf(outcomes))
  return {
    cases: all.map(({ pool }) => pool?.cases ?? 0),
    finishSum: all.map(({ pool }) => pool?.finishSum ?? 0),
  }
}

/**
 * The pools of starts that were packed.
 *
 * @param starts oldest first: the first of those that were packed, or all.
 */
export const unpackPools = (
  { cases, finishSum }: PackedPools,
  starts: readonly Start[],
): (PoolSum | null)[] =>
  starts.map((_, i) => (cases[i] ? { cases: cases[i], finishSum: finishSum[i] ?? 0 } : null))

/** The races of others in a ride. */
export const packSeats = (seats: readonly Seat[], ride: Ride, name: string): SeatRow[] =>
  rowsOfRide(seats, ride)
    .filter(({ driver }) => driver !== name)
    .map(({ raceId, season, round, track, driver, start, finish, fieldSize, status }) => ({
      ...{ raceId, season, round, track, driver, start, finish, fieldSize, status },
    }))
