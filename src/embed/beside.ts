import type { GridOutcome, Seat } from '~/data/schema/context'
import {
  expectedOf,
  GROUP_OF,
  type NoPool,
  POOL_SEASONS,
  type Pool,
  poolsOf,
} from '~/stats/expectation'
import { type Ride, rowsOfRide, type SeatRow } from '~/stats/seats'
import type { Start } from '~/stats/starts'

/** Tables beside the record that some frames carry a part of. */
export type Beside = { outcomes: readonly GridOutcome[]; seats: readonly Seat[] }

/**
 * The pool of each start, oldest first, as columns: what follows from the start is left out, and
 * where there is no pool its reason stands in place of the cases.
 */
export type PackedPools = {
  cases: readonly (number | NoPool)[]
  finishSum: readonly number[]
  reach: readonly number[]
  from: readonly number[]
  to: readonly number[]
}

export function packPools(starts: readonly Start[], outcomes: readonly GridOutcome[]): PackedPools {
  const all = expectedOf(starts, poolsOf(outcomes))
  return {
    cases: all.map(({ pool, why }) => pool?.cases ?? why ?? 'too few'),
    finishSum: all.map(({ pool }) => pool?.finishSum ?? 0),
    reach: all.map(({ pool }) => pool?.reach ?? 0),
    from: all.map(({ pool }) => pool?.places.from ?? 0),
    to: all.map(({ pool }) => pool?.places.to ?? 0),
  }
}

/**
 * The pools of starts that were packed.
 *
 * @param starts oldest first: the first of those that were packed, or all.
 */
export const unpackPools = (packed: PackedPools, starts: readonly Start[]): (Pool | NoPool)[] =>
  starts.map(({ track, season }, i) => {
    const cases = packed.cases[i] ?? 'too few'
    if (typeof cases === 'string') return cases
    return {
      group: GROUP_OF[track.type],
      seasons: { from: season - POOL_SEASONS, to: season - 1 },
      reach: packed.reach[i] ?? 0,
      places: { from: packed.from[i] ?? 0, to: packed.to[i] ?? 0 },
      cases,
      finishSum: packed.finishSum[i] ?? 0,
    }
  })

/** The races of others in a ride. */
export const packSeats = (seats: readonly Seat[], ride: Ride, name: string): SeatRow[] =>
  rowsOfRide(seats, ride)
    .filter(({ driver }) => driver !== name)
    .map(({ raceId, season, round, track, driver, start, finish, fieldSize, status }) => ({
      ...{ raceId, season, round, track, driver, start, finish, fieldSize, status },
    }))
