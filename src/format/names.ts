import type { Confidence, Series } from '~/data/schema/common'
import type { EntryKind } from '~/data/schema/entry'
import type { Claim } from '~/data/schema/press'
import type { TrackType } from '~/data/schema/track'
import type { Band } from '~/stats/bands'
import { COLUMN_IDS, type ColumnId } from '~/stats/columns'
import type { Result } from '~/stats/selection'
import type { StatusClass } from '~/stats/status'
import type { TimelineKind } from '~/stats/timeline'
import type { Metric } from '~/stats/trend'
import { COLUMN_TERMS, type Term } from './terms'

/** Series across the years, when no single season names them. */
export const SERIES_NAMES: Record<Series, string> = { cup: 'Cup', nxs: 'Xfinity', truck: 'Trucks' }

export const TRACK_TYPE_NAMES: Record<TrackType, string> = {
  superspeedway: 'Superspeedway',
  intermediate: 'Intermediate',
  short: 'Short track',
  road: 'Road course',
  street: 'Street course',
  dirt: 'Dirt',
}

/** Exclusive bands, and labelled as such. */
export const BAND_NAMES: Record<Band, string> = {
  win: 'Win',
  top5: '2–5',
  top10: '6–10',
  top20: '11–20',
  rest: '21+',
  dnf: 'Out (DNF)',
  dsq: 'Disqualified',
}

export const RESULT_NAMES: Record<Result, string> = {
  win: 'Won',
  top5: 'Top five',
  top10: 'Top ten',
  dnf: 'Did not finish',
  led: 'Led a lap',
}

/** Results that are counted, in a sentence and over a column. */
export const RESULT_PLURALS = {
  win: { one: 'win', many: 'wins', header: 'Wins' },
  top5: { one: 'top five', many: 'top fives', header: 'Top fives' },
  top10: { one: 'top ten', many: 'top tens', header: 'Top tens' },
} as const

export const STATUS_NAMES: Record<StatusClass, string> = {
  running: 'Running at the finish',
  crash: 'Crash',
  mechanical: 'Mechanical',
  disqualified: 'Disqualified',
  other: 'Other',
}

export const METRIC_NAMES: Record<Metric, string> = {
  finish: 'Finish',
  start: 'Start',
  gained: 'Places gained',
  rating: 'Driver rating',
  led: 'Laps led',
  percentile: 'Field beaten, %',
}

/** The same in the middle of a sentence, after "average". */
export const METRIC_NOUNS: Record<Metric, string> = {
  finish: 'finish',
  start: 'starting place',
  gained: 'number of places gained',
  rating: 'driver rating',
  led: 'number of laps led',
  percentile: 'share of the field beaten, in percent,',
}

export const KIND_NAMES: Record<TimelineKind, string> = {
  win: 'Wins, all racing',
  'near-miss': 'Near misses',
  milestone: 'Milestones',
  career: 'Career',
  team: 'Teams',
  broadcast: 'Broadcast news',
  business: 'Business',
  personal: 'Personal',
  ride: 'Rides',
  tv: 'TV and media roles',
  arca: 'ARCA starts',
  other: 'Other racing',
}

export const ENTRY_NAMES: Record<EntryKind, string> = {
  'did-not-qualify': 'Did not qualify',
  'did-not-start': 'Did not start',
  relief: 'Relief drive',
  'qualifying-race': 'Qualifying race',
  standby: 'Standby driver',
  unconfirmed: 'Reported, not confirmed',
}

/** How a sentence of the press can be put to the record. */
export const BASIS_NAMES: Record<Claim['basis'], string> = {
  record: 'From his starts',
  field: 'From the full fields',
  cited: 'From a cited source',
  'not checkable': 'Not checkable here',
}

/** How well a fact is supported. */
export const CONFIDENCE_NAMES: Record<Confidence, string> = {
  'two sources': 'Two sources',
  'one source': 'One source',
  conflicting: 'Sources differ',
}

/** Headers of the race table where the name is too long for one. */
const SHORT: Partial<Record<ColumnId, string>> = {
  type: 'Type',
  finish: 'Fin',
  gained: '±',
  car: 'Car',
  led: 'Led',
  stage1: 'St 1',
  stage2: 'St 2',
  points: 'Pts',
}

/** Headers of the race table, and what each column means, from the glossary. */
export const COLUMN_NAMES = /* @__PURE__ */ columnNames()

/** Called once, and not at all where nothing asks for the names: frames leave them out. */
function columnNames() {
  const named = COLUMN_IDS.map((id): [ColumnId, Term & { short: string }] => [
    id,
    { ...COLUMN_TERMS[id], short: SHORT[id] ?? COLUMN_TERMS[id].name },
  ])
  return Object.fromEntries(named) as Record<ColumnId, Term & { short: string }>
}
