import * as v from 'valibot'
import * as c from './common'
import { MILESTONE_KINDS, PRECISIONS } from './values'

const precision = v.picklist(PRECISIONS)

/** A turn in his racing or broadcasting life. */
export const milestoneSchema = v.strictObject({
  /** "m001" … */
  id: v.pipe(v.string(), v.regex(/^m\d{3}$/, 'a milestone id')),
  date: c.vagueDate,
  precision,
  headline: c.text,
  detail: c.text,
  kind: v.picklist(MILESTONE_KINDS),
  /** As the source has it: "Truck", "ARCA", "IMSA", … */
  series: v.nullable(c.text),
  team: v.nullable(c.text),
  carNumber: v.nullable(c.text),
  /** The start it belongs to, if it is one; or the relief race. */
  raceId: v.nullable(c.raceId),
  sources: c.sources,
  confidence: c.confidence,
  /** What is derived, or where sources differ and which was taken. */
  note: v.nullable(c.text),
})

export const milestonesSchema = v.array(milestoneSchema)
export type Milestone = v.InferOutput<typeof milestoneSchema>
export type MilestoneKind = Milestone['kind']

/** A role in broadcasting or writing; `to` is `null` when no end is known. */
export const broadcastingSchema = v.strictObject({
  id: c.slug,
  from: c.vagueDate,
  to: v.nullable(c.vagueDate),
  role: c.text,
  network: c.text,
  program: c.text,
  sources: c.sources,
})

export const broadcastingsSchema = v.array(broadcastingSchema)
export type Broadcasting = v.InferOutput<typeof broadcastingSchema>

/** Racing outside the three series and ARCA; in no total. */
export const otherRacingSchema = v.strictObject({
  id: c.slug,
  date: v.nullable(c.vagueDate),
  series: c.text,
  event: c.text,
  track: v.nullable(c.text),
  class: v.nullable(c.text),
  carNumber: v.nullable(c.text),
  car: v.nullable(c.text),
  team: v.nullable(c.text),
  coDrivers: v.nullable(c.text),
  start: v.nullable(c.position),
  finish: v.nullable(c.position),
  status: v.nullable(c.text),
  detail: c.text,
  sources: c.sources,
  confidence: c.confidence,
  note: v.nullable(c.text),
})

export const otherRacingsSchema = v.array(otherRacingSchema)
export type OtherRacing = v.InferOutput<typeof otherRacingSchema>

/** A start in ARCA; in no total. Much is unknown: finishes of eight are. */
export const arcaSchema = v.strictObject({
  id: c.slug,
  season: c.season,
  round: v.nullable(c.position),
  date: v.nullable(c.isoDate),
  raceName: v.nullable(c.text),
  track: c.text,
  start: v.nullable(c.position),
  finish: v.nullable(c.position),
  carNumber: v.nullable(c.text),
  make: v.nullable(c.text),
  team: v.nullable(c.text),
  lapsRun: v.nullable(c.count),
  raceLaps: v.nullable(c.position),
  lapsLed: v.nullable(c.count),
  status: v.nullable(c.text),
  sources: c.sources,
})

export const arcaStartsSchema = v.array(arcaSchema)
export type ArcaStart = v.InferOutput<typeof arcaSchema>
