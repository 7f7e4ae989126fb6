import * as v from 'valibot'
import * as c from './common'

const url = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an http address'))

/** Where facts come from: a data set, or a page of the press. */
export const sourceSchema = v.strictObject({
  id: c.slug,
  kind: v.picklist(['dataset', 'press']),
  /** `null` where only the address was kept. */
  title: v.nullable(c.text),
  publisher: c.text,
  url: v.nullable(url),
  /** What it was used for. */
  covers: v.nullable(c.text),
  /** State of the copy that was read. */
  asOf: v.nullable(c.text),
})

export const sourcesSchema = v.array(sourceSchema)
export type Source = v.InferOutput<typeof sourceSchema>

/** An article whose sentences are put to the record. */
export const articleSchema = v.strictObject({
  id: c.slug,
  publisher: c.text,
  author: v.nullable(c.text),
  published: c.isoDate,
  subject: c.text,
  url: v.nullable(url),
  note: v.nullable(c.text),
})

export const articlesSchema = v.array(articleSchema)
export type Article = v.InferOutput<typeof articleSchema>

/** A sentence of the press, in our words, and how it can be put to the record. */
export const claimSchema = v.strictObject({
  /** "c001" … */
  id: v.pipe(v.string(), v.regex(/^c\d{3}$/, 'a claim id')),
  articleId: c.slug,
  claim: c.text,
  kind: v.picklist(['claim', 'plan']),
  series: v.nullable(c.text),
  /** What the sentence is about, in words. */
  about: c.text,
  statistic: c.text,
  expected: c.text,
  asof: c.isoDate,
  basis: v.picklist(['record', 'field', 'cited', 'not checkable']),
  /** A selection in the grammar of the address; `record` claims only. */
  query: v.nullable(c.text),
  queryStatistic: v.nullable(c.text),
  /** How our figure must stand to the expected one: "=", "<=", ">=0.75". */
  relation: v.nullable(c.text),
  /** What the compilers found; `null` where nothing needed saying. */
  comment: v.nullable(c.text),
})

export const claimsSchema = v.array(claimSchema)
export type Claim = v.InferOutput<typeof claimSchema>

/** What was corrected, where sources differ, what is not known, and who is one person. */
export const correctionsSchema = v.strictObject({
  corrections: v.array(
    v.strictObject({
      id: c.slug,
      raceIds: v.array(c.raceId),
      issue: c.text,
      resolution: c.text,
      sources: c.sources,
      /** The day it was decided. */
      date: c.isoDate,
    }),
  ),
  conflicts: v.array(
    v.strictObject({
      id: c.slug,
      subject: c.text,
      /** What the sources say, and which was taken. */
      statement: c.text,
      sources: c.sources,
      date: c.isoDate,
    }),
  ),
  gaps: v.array(
    v.strictObject({
      id: c.slug,
      subject: c.text,
      statement: c.text,
      /** Read, and falling short; empty where no text was found at all. */
      sources: v.array(c.slug),
    }),
  ),
  /** Races whose laps led do not add up to the race in any source. */
  lapsLedDoNotAddUp: v.array(c.raceId),
  /** Spellings that are one driver. */
  aliases: v.array(v.strictObject({ driver: c.text, alsoSpelled: c.text, note: c.text })),
})

export type Corrections = v.InferOutput<typeof correctionsSchema>
