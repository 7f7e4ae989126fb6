import type { Series } from '~/data/schema/common'
import type { EntryKind } from '~/data/schema/entry'
import type { TrackType } from '~/data/schema/track'
import type { Band } from '~/stats/bands'
import type { ColumnId } from '~/stats/columns'
import type { Result } from '~/stats/selection'
import type { StatusClass } from '~/stats/status'
import type { TimelineKind } from '~/stats/timeline'
import type { Metric } from '~/stats/trend'

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

/** Headers of the race table, and what each column means. */
export const COLUMN_NAMES: Record<ColumnId, { name: string; short: string; means: string }> = {
  date: { name: 'Date', short: 'Date', means: 'The day the race was completed' },
  series: { name: 'Series', short: 'Series', means: 'The series, by the name it bore that season' },
  season: { name: 'Season', short: 'Season', means: 'Season of the series' },
  race: { name: 'Race', short: 'Race', means: 'Race name as it was sold that year' },
  track: { name: 'Track', short: 'Track', means: 'Track and layout' },
  type: { name: 'Track type', short: 'Type', means: 'Kind of track; it belongs to the layout' },
  start: { name: 'Start', short: 'Start', means: 'Place on the grid' },
  finish: {
    name: 'Finish',
    short: 'Fin',
    means: 'Official finish; a car that is out is scored too',
  },
  gained: { name: 'Gained', short: '±', means: 'Start minus finish; plus is forward' },
  car: { name: 'Car number', short: 'Car', means: 'Number on the car' },
  team: { name: 'Team', short: 'Team', means: 'Organization that entered the car' },
  make: { name: 'Make', short: 'Make', means: 'Manufacturer' },
  laps: { name: 'Laps', short: 'Laps', means: 'Laps completed, of the laps the winner completed' },
  led: { name: 'Laps led', short: 'Led', means: 'Laps led' },
  status: { name: 'Status', short: 'Status', means: 'Running at the end, or what ended the day' },
  stage1: { name: 'Stage 1', short: 'St 1', means: 'Place in stage 1; 11+ is outside its top ten' },
  stage2: { name: 'Stage 2', short: 'St 2', means: 'Place in stage 2; 11+ is outside its top ten' },
  points: {
    name: 'Points',
    short: 'Pts',
    means: 'Points earned in the race; scales changed in 2011, 2016, 2017 and 2026',
  },
  rating: { name: 'Rating', short: 'Rating', means: "NASCAR's driver rating, 0–150" },
  winner: { name: 'Winner', short: 'Winner', means: 'Official winner' },
}
