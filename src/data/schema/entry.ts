import * as v from 'valibot'
import * as c from './common'

/** Entries that are no start; `unconfirmed` may prove to be one. */
export const ENTRY_KINDS = [
  'did-not-qualify',
  'did-not-start',
  'relief',
  'qualifying-race',
  'standby',
  'unconfirmed',
] as const

/** An entry that is not a start of his: shown, never counted or averaged. */
export const entrySchema = v.strictObject({
  id: c.slug,
  entry: v.picklist(ENTRY_KINDS),
  /** The points race it belongs to, when there is one with a number. */
  raceId: v.nullable(c.raceId),
  series: c.series,
  season: c.season,
  date: c.isoDate,
  raceName: c.text,
  /** `null` for a track without an id; its name is in `trackName`. */
  trackId: v.nullable(c.slug),
  trackName: c.text,
  carNumber: v.nullable(c.text),
  team: v.nullable(c.slug),
  /** A finish that was reported but belongs to no total of his. */
  reportedFinish: v.nullable(c.position),
  detail: c.text,
  confidence: c.text,
  sources: c.sources,
})

export const entriesSchema = v.array(entrySchema)
export type Entry = v.InferOutput<typeof entrySchema>
export type EntryKind = Entry['entry']
