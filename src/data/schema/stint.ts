import * as v from 'valibot'
import * as c from './common'

const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a color, #rrggbb'))

/** Colors of a number plate; ours, no team's livery. Ink on ground is 4.5:1 at least. */
export const plate = v.strictObject({ ground: color, ink: color })

/**
 * A spell with one team, number and series, split by more than 400 days away.
 * The dates follow from races.json (a test holds them to it); the plate is ours.
 */
export const stintSchema = v.strictObject({
  /** series-number-year of its first start: "truck-75-2017". */
  id: c.slug,
  series: c.series,
  team: c.slug,
  carNumber: c.text,
  /** First and last start so far. */
  from: c.isoDate,
  to: c.isoDate,
  plate,
})

export const stintsSchema = v.array(stintSchema)
export type Stint = v.InferOutput<typeof stintSchema>
export type Plate = Stint['plate']
