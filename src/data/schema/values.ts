/**
 * The closed lists of the record, by themselves: who only names a series needs no schema to load.
 */

/** The three national series; a sponsor's name is only for show. */
export const SERIES = ['cup', 'nxs', 'truck'] as const

/** Kinds of track; the kind belongs to the layout, so a rebuilt track has two ids. */
export const TRACK_TYPES = [
  'superspeedway',
  'intermediate',
  'short',
  'road',
  'street',
  'dirt',
] as const

/** What a milestone is a turn of. */
export const MILESTONE_KINDS = [
  'win',
  'near-miss',
  'milestone',
  'career',
  'team',
  'broadcast',
  'business',
  'personal',
] as const

/** How precisely a date is known. */
export const PRECISIONS = ['day', 'month', 'year'] as const

/** How well a fact is supported. */
export const CONFIDENCE = ['two sources', 'one source', 'conflicting'] as const

/** First season with stages. Source: NASCAR's announcement of January 2017. */
export const STAGES_SINCE = 2017
