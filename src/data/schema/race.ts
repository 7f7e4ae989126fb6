import * as v from 'valibot'
import * as c from './common'

/**
 * One race he started: the green flag in his own car, whatever came after.
 * What he entered without starting is in entries.json and cannot be counted.
 */
export const raceSchema = v.strictObject({
  id: c.raceId,
  series: c.series,
  season: c.season,
  /** Number in its series' season. */
  round: c.position,
  /** The day it was completed, track time. */
  date: c.isoDate,
  raceName: c.text,
  trackId: c.slug,
  lapsScheduled: c.position,
  /** Laps completed by the winner. */
  raceLaps: c.position,
  /** Cars that started. */
  fieldSize: c.position,
  start: c.position,
  /** Official, scored for a DNF too, last for a disqualification. */
  finish: c.position,
  /** Text: "05" is not "5". */
  carNumber: c.text,
  make: c.text,
  /** Id in teams.json. */
  team: c.slug,
  lapsRun: c.count,
  lapsLed: c.count,
  /** Raw status after corrections: "running", "accident", "engine", "disqualified". */
  status: c.text,
  /** Earned in the race, penalties not deducted; 0 where declared for another series. */
  points: c.count,
  stage1: c.stagePlace,
  stage2: c.stagePlace,
  driverRating: c.driverRating,
  /** A short fact that the figures do not tell. */
  note: v.nullable(c.text),
  winner: c.text,
  /** Driver of the car that started first. */
  firstOnGrid: c.text,
  /** A pole credited to him; starting first by a formula is none. */
  pole: v.boolean(),
  sources: c.sources,
})

export const racesSchema = v.array(raceSchema)
export type Race = v.InferOutput<typeof raceSchema>
