import * as v from 'valibot'
import * as c from './common'
import { TRACK_TYPES } from './values'

/** A kind of track. */
export type TrackType = (typeof TRACK_TYPES)[number]

/** One layout of a track. */
export const trackSchema = v.strictObject({
  id: c.slug,
  /** Layouts of one venue share it. */
  venue: c.slug,
  name: c.text,
  shortName: c.text,
  city: c.text,
  /** State or province. */
  state: c.text,
  country: c.text,
  lengthMiles: v.pipe(v.number(), v.minValue(0.1)),
  surface: c.text,
  type: v.picklist(TRACK_TYPES),
  /** Degrees, approximate. */
  latitude: v.number(),
  longitude: v.number(),
  note: v.nullable(c.text),
})

export const tracksSchema = v.array(trackSchema)
export type Track = v.InferOutput<typeof trackSchema>

/** An organization the facts name. */
export const teamSchema = v.strictObject({ id: c.slug, name: c.text, shortName: c.text })
export const teamsSchema = v.array(teamSchema)
export type Team = v.InferOutput<typeof teamSchema>
