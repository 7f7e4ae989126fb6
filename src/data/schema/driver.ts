import * as v from 'valibot'
import * as c from './common'
import { plate } from './stint'
import { SERIES } from './values'

/** A win that is not in the book: what happened on track, and what counts. */
const gotAway = v.strictObject({
  id: c.slug,
  raceId: c.raceId,
  date: c.isoDate,
  title: c.text,
  /** In a few words, for the margin of a picture. */
  label: c.text,
  /** The whole story in two short sentences, for a card. */
  inShort: c.text,
  onTrack: c.text,
  official: c.text,
  sources: c.sources,
})

/** A series under the name it bore in these seasons; `to` is `null` while it bears it. */
const seriesName = v.strictObject({
  series: v.picklist([...SERIES, 'arca']),
  from: c.season,
  to: v.nullable(c.season),
  name: c.text,
  shortName: c.text,
  note: c.text,
})

/** A chapter of a rivalry: what in the record tells it. */
const rivalStory = v.strictObject({
  rival: c.slug,
  title: c.text,
  /** From when on it can be told. */
  date: c.isoDate,
  raceId: v.nullable(c.raceId),
  milestones: v.array(c.text),
  claims: v.array(c.text),
  conflicts: v.array(c.text),
})

/** Whose record it is, how far it reaches, and the stories told by hand. */
export const driverSchema = v.strictObject({
  slug: c.slug,
  name: c.text,
  born: c.isoDate,
  from: c.text,
  role: c.text,
  /** The number plate that stands for the whole site. */
  mark: v.strictObject({ carNumber: c.text, plate }),
  /** Last day that our sources cover. */
  recordTo: c.isoDate,
  /** What is known to have happened after it, and is not counted. */
  knownBeyond: v.array(v.strictObject({ fact: c.text, sources: c.sources })),
  gotAway: v.array(gotAway),
  seriesNames: v.array(seriesName),
  rivals: v.array(c.slug),
  rivalStories: v.array(rivalStory),
})

export type Driver = v.InferOutput<typeof driverSchema>
export type GotAway = Driver['gotAway'][number]
export type RivalStory = Driver['rivalStories'][number]
export type SeriesName = Driver['seriesNames'][number]
