import { ALLOWANCES } from './fault'

/** What can be said of a race besides its results: a flag, a question or a line of the file each. */
export const DETAILS = {
  race: 'id of the race: series-season-round, truck-2026-15',
  date: 'day it was completed, YYYY-MM-DD',
  name: 'name of the race',
  track: 'id or name of the track, its layout',
  laps: 'laps planned',
  source: 'address of the results, or an id of sources.json; several times for several',
  team: 'his team, if neither the file nor his last ride with the number tells',
  'new-team': 'short name of a team that is new to the record',
  plate: 'colors of a new ride’s number plate: ground,ink, like #1d4fa3,#ffffff',
  'season-races': 'points races of a season that is new to the record',
  pole: 'yes or no: whether a pole is credited to him, when he started first',
  stage1: 'his place in Stage 1, 1–10 or outside, if the file has none',
  stage2: 'his place in Stage 2',
  'points-place': 'his place in the points after the race',
  'points-explained': 'why his points are not those for finish and stages',
  note: 'a short fact that the figures do not tell',
  allow: `let pass what is unusual and right: ${ALLOWANCES.join(', ')}`,
} as const

export type Detail = keyof typeof DETAILS
/** Details as they were typed; `source` and `allow` may be several. */
export type Given = Partial<Record<Detail, string | readonly string[]>>

export const DETAIL_NAMES = Object.keys(DETAILS) as Detail[]

/** The text of a detail; `undefined` when it is empty or not given. */
export function textIn(given: Given, detail: Detail): string | undefined {
  const value = given[detail]
  return (typeof value === 'string' ? value : value?.at(-1))?.trim() || undefined
}

/** All texts of a detail that can be given several times, commas apart too. */
export const textsIn = (given: Given, detail: Detail): string[] =>
  [given[detail] ?? []]
    .flat()
    .flatMap((text) => text.split(detail === 'source' ? /\s+/ : /[\s,]+/))
    .filter(Boolean)
