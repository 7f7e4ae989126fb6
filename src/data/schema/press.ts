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

/** What is found of a sentence, judged against the record; never of its author. */
export const VERDICTS = [
  'holds',
  'held then, not today',
  'contradicted',
  'sources differ',
  'not checkable',
  'came true',
  'did not',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Figures that his own starts and the tracks give. */
export const RECORD_STATISTICS = [
  ...(['starts', 'wins', 'seconds', 'thirds', 'top10', 'laps_led', 'race_laps'] as const),
  ...(['avg_finish', 'best_finish', 'best_finish_day', 'worst_finish', 'finishes'] as const),
  ...(['best_start', 'stage1', 'cars', 'makes', 'teams', 'tracks', 'starts_by_season'] as const),
  ...(['seasons_with_a_win', 'starts_after', 'next_day', 'next_track'] as const),
  ...(['last_day', 'last_track', 'age', 'years_racing', 'track_length'] as const),
] as const

/** Figures that full results and the seasons of all drivers give; kept with the check. */
export const FIELD_STATISTICS = [
  ...(['field_size', 'driver_finishing', 'car_finishing', 'team_finishing'] as const),
  ...(['driver_starting', 'stage2_winner', 'finish_of', 'laps_of', 'status_of'] as const),
  ...(['team_of', 'season_before', 'seasons_before', 'printed_rows'] as const),
  ...(['drivers_in_car', 'main_driver', 'rank_by_finish', 'top10_in_cup'] as const),
] as const

export type RecordStatistic = (typeof RECORD_STATISTICS)[number]
export type FieldStatistic = (typeof FIELD_STATISTICS)[number]

export const RELATIONS = ['=', '!=', '>', '>=', '<', '<='] as const
export type Relation = (typeof RELATIONS)[number]

/** One figure that a sentence has to agree with. All of its checks must. */
export const checkSchema = v.strictObject({
  /** A selection of its own; `null` is that of the claim. */
  query: v.nullable(c.text),
  /** Race ("truck-2022-15"), season ("nxs-2022"), series or track; `null` of his own starts. */
  of: v.nullable(c.text),
  /** Driver, car number or place in it. */
  who: v.nullable(c.text),
  statistic: v.picklist([...RECORD_STATISTICS, ...FIELD_STATISTICS]),
  /** How our figure must stand to the value. */
  relation: v.picklist(RELATIONS),
  /** As the sentence has it; a mean is compared rounded as it is written here. */
  value: c.text,
  /** Of field statistics: the figure, and since when it is that; oldest first. */
  figures: v.array(v.strictObject({ from: c.vagueDate, figure: c.text })),
})
export type Check = v.InferOutput<typeof checkSchema>

/** A sentence of the press, in our words, and how it is put to the record. */
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
  /** How it is judged, in a sentence; what fuzzy words are read as. */
  rule: c.text,
  /** From when on the record can tell; `null` where it could on the day it was said. */
  decided: v.nullable(c.vagueDate),
  /** Whether it speaks of what lasts, and so can stop being true. */
  lasts: v.boolean(),
  /** The starts it rests on, in the grammar of the address; never with a day. */
  query: v.nullable(c.text),
  checks: v.array(checkSchema),
  /** The verdict found by hand, where sources tell and no figure does. */
  found: v.nullable(v.picklist(VERDICTS)),
  /** What the sources say, or what it would take to check it. */
  fact: v.nullable(c.text),
  sources: v.array(c.slug),
  /** What the compilers found; `null` where nothing needed saying. */
  comment: v.nullable(c.text),
  /** Every verdict it has had, oldest first; the last is the one it has. */
  history: v.array(
    v.strictObject({
      /** The day it was written down. */
      recorded: c.isoDate,
      verdict: v.picklist(VERDICTS),
      /** Our figure on that day; `null` where no figure tells. */
      figure: v.nullable(c.text),
    }),
  ),
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
