import type { Seat } from '~/data/schema/context'
import { othersNear, type Ride, rowsOfRide, type SeatFinish } from '~/stats/seats'

/**
 * When others drove his rides and where they finished, as columns: a sixth of the table. Names are
 * left out; who is who within a ride is told by a number.
 */
export type PackedRides = {
  slugs: readonly string[]
  /** Rows of each ride. */
  rows: readonly number[]
} & Readonly<Record<(typeof COLUMNS)[number] | 'driver', readonly number[]>>

const COLUMNS = ['season', 'round', 'finish', 'fieldSize'] as const

/**
 * @param rides of the whole record.
 * @param name his, whose rows are those of his starts.
 */
export function packRides(
  seats: readonly Seat[],
  rides: readonly Ride[],
  name: string,
): PackedRides {
  const all = rides.map((ride) =>
    othersNear(ride.starts, rowsOfRide(seats, ride), name).sort(
      (a, b) => a.season - b.season || a.round - b.round,
    ),
  )
  const flat = all.flat()
  const column = (id: (typeof COLUMNS)[number]) => flat.map((row) => row[id])
  return {
    slugs: rides.map(({ slug }) => slug),
    rows: all.map((rows) => rows.length),
    season: column('season'),
    round: column('round'),
    finish: column('finish'),
    fieldSize: column('fieldSize'),
    driver: all.flatMap(numbered),
  }
}

/** The drivers of a ride by the order in which they came to it. */
function numbered(rows: readonly Seat[]): number[] {
  const names = [...new Set(rows.map(({ driver }) => driver))]
  return rows.map(({ driver }) => names.indexOf(driver))
}

/** The rows of others in each ride, by its slug; drivers are numbers. */
export function unpackRides(packed: PackedRides): ReadonlyMap<string, SeatFinish[]> {
  let at = 0
  return new Map(
    packed.slugs.map((slug, ride) => {
      const from = at
      at += packed.rows[ride] ?? 0
      return [slug, Array.from({ length: at - from }, (_, i) => rowAt(packed, from + i))]
    }),
  )
}

const rowAt = (packed: PackedRides, i: number): SeatFinish => ({
  season: packed.season[i] ?? 0,
  round: packed.round[i] ?? 0,
  finish: packed.finish[i] ?? 0,
  fieldSize: packed.fieldSize[i] ?? 0,
  driver: String(packed.driver[i]),
})
