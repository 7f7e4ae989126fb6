import * as v from 'valibot'
import * as c from './common'
import { table } from './table'

/** Columns of fields/<series>-<season>.json: everyone in the races he started. */
export const fieldColumns = {
  raceId: c.raceId,
  finish: c.position,
  start: c.position,
  carNumber: c.text,
  driver: c.text,
  /** The organization's name; `null` where it could not be matched. */
  team: v.nullable(c.text),
  make: c.text,
  lapsRun: c.count,
  lapsLed: c.count,
  status: c.text,
  points: c.count,
  driverRating: c.driverRating,
  stage1: c.stagePlace,
  stage2: c.stagePlace,
}

export const fieldSchema = table(fieldColumns)
export type FieldRow = v.InferOutput<typeof fieldSchema>[number]
