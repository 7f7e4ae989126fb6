import * as v from 'valibot'
import * as c from './common'
import { table } from './table'

/** Columns of season-drivers.json: everyone in the seasons he started in. */
export const seasonDriverColumns = {
  season: c.season,
  series: c.series,
  driver: c.text,
  starts: c.count,
  wins: c.count,
  top5: c.count,
  top10: c.count,
  lapsLed: c.count,
  averageStart: v.number(),
  averageFinish: v.number(),
  /** Races running at the finish. */
  running: c.count,
  averageRating: c.driverRating,
}
export const seasonDriversSchema = table(seasonDriverColumns)
export type SeasonDriver = v.InferOutput<typeof seasonDriversSchema>[number]

/** Columns of seats.json: who else drove his rides, two seasons either side. */
export const seatColumns = {
  series: c.series,
  carNumber: c.text,
  team: c.text,
  raceId: c.raceId,
  season: c.season,
  round: c.position,
  track: c.text,
  driver: c.text,
  start: c.position,
  finish: c.position,
  fieldSize: c.position,
  lapsRun: c.count,
  /** `null` in some races of 2016, where the source has none. */
  lapsLed: v.nullable(c.count),
  status: c.text,
  driverRating: c.driverRating,
}
export const seatsSchema = table(seatColumns)
export type Seat = v.InferOutput<typeof seatsSchema>[number]

/** Columns of grid-outcomes.json: what others made of each place on the grid. */
export const gridOutcomeColumns = {
  series: c.series,
  season: c.season,
  trackGroup: v.picklist(['superspeedway', 'road', 'oval']),
  start: c.position,
  cars: c.position,
  finishSum: c.position,
}
export const gridOutcomesSchema = table(gridOutcomeColumns)
export type GridOutcome = v.InferOutput<typeof gridOutcomesSchema>[number]

/** Columns of printed-results.json: a table of results as an article printed it. */
export const printedResultColumns = {
  claimId: v.pipe(v.string(), v.regex(/^c\d{3}$/, 'a claim id')),
  raceId: c.raceId,
  finish: c.position,
  start: c.position,
  carNumber: c.text,
  driver: c.text,
  make: c.text,
  lapsRun: c.count,
}
export const printedResultsSchema = table(printedResultColumns)
export type PrintedResult = v.InferOutput<typeof printedResultsSchema>[number]
