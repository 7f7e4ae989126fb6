import * as v from 'valibot'
import { CONFIDENCE, SERIES } from './values'

/** Place on the grid or in the results; 1 is first. */
export type Position = number

export const position = v.pipe(v.number(), v.integer(), v.minValue(1))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const season = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100))
export const text = v.pipe(v.string(), v.minLength(1))

/** A day at the track, ISO 8601. Never a moment: no time zone can move it. */
export const isoDate = v.pipe(v.string(), v.isoDate())

/** A day, a month ("2024-08") or a year ("2014"), as precisely as it is known. */
export const vagueDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date, month or year'),
)

/** An id in kebab case: "henderson-motorsports". */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab case'))

export const series = v.picklist(SERIES)
export type Series = v.InferOutput<typeof series>

/** series-season-round, round in two digits: "truck-2022-15". For ever. */
export const raceId = v.pipe(v.string(), v.regex(/^(cup|nxs|truck)-\d{4}-\d{2}$/, 'a race id'))

/** Ids of sources.json or articles.json, at least one. */
export const sources = v.pipe(v.array(slug), v.minLength(1))

export const confidence = v.picklist(CONFIDENCE)
export type Confidence = v.InferOutput<typeof confidence>

/**
 * Place in a stage: 1–10, `'outside'` when he ran the stage but not to a place
 * in its top ten, `null` when there was no stage (before 2017) or no source
 * tells (fields of 2025 and 2026).
 */
export const stagePlace = v.nullable(
  v.union([v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), v.literal('outside')]),
)
export type StagePlace = v.InferOutput<typeof stagePlace>

/** NASCAR's loop-data driver rating, 0–150; `null` where no source has it. */
export const driverRating = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(150)))
