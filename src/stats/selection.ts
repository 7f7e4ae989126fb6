import type { Series } from '~/data/schema/common'
import type { TrackType } from '~/data/schema/track'
import { SERIES } from '~/data/schema/values'
import type { Start } from './starts'
import type { StatusClass } from './status'

export const RESULTS = ['win', 'top5', 'top10', 'dnf', 'led'] as const
export type Result = (typeof RESULTS)[number]

/** Grid places from–to, both included; `null` is open-ended. */
export type PlaceRange = { from: number | null; to: number | null }

/**
 * Which starts? AND between the fields, OR within one; an empty list, an empty
 * text or `null` does not narrow.
 */
export type Selection = {
  series: readonly Series[]
  /** Years, ascending. */
  season: readonly number[]
  /** Ids in tracks.json. */
  track: readonly string[]
  type: readonly TrackType[]
  /** Ids in teams.json. */
  team: readonly string[]
  /** Makes in lower case. */
  make: readonly string[]
  result: readonly Result[]
  status: readonly StatusClass[]
  start: PlaceRange | null
  /**
   * Words that must all occur in race, track, team, make, winner, car, note or
   * date; "#7" is the car of just that number, and neither 75 nor a race called so.
   */
  q: string
  /** Race ids, ticked one by one. */
  rows: readonly string[]
  /** The last n starts of what all the rest selects. */
  last: number | null
}

export const EVERYTHING: Selection = {
  series: [],
  season: [],
  track: [],
  type: [],
  team: [],
  make: [],
  result: [],
  status: [],
  start: null,
  q: '',
  rows: [],
  last: null,
}

/**
 * Every start, as a second selection: all three series by name, so that it can
 * be told from no comparison and be written: "b.series=cup,nxs,truck".
 */
export const WHOLE_CAREER: Selection = { ...EVERYTHING, series: SERIES }

/** Whether it narrows nothing, or only to all three series. */
export const isWholeCareer = (selection: Selection): boolean =>
  askedFields(selection).every((field) => field === 'series' && isEverySeries(selection))

/** Whether all three series are chosen, which is as good as none. */
export const isEverySeries = ({ series }: Selection): boolean =>
  SERIES.every((one) => series.includes(one))

/** One question a selection can ask of a start, by its field. */
const ASKS: {
  [K in Exclude<keyof Selection, 'last' | 'q'>]: (start: Start, wanted: Selection[K]) => boolean
} = {
  series: (start, wanted) => isAnyOf(wanted, start.series),
  season: (start, wanted) => isAnyOf(wanted, start.season),
  track: (start, wanted) => isAnyOf(wanted, start.trackId),
  type: (start, wanted) => isAnyOf(wanted, start.track.type),
  team: (start, wanted) => isAnyOf(wanted, start.team.id),
  make: (start, wanted) => isAnyOf(wanted, start.make.toLowerCase()),
  result: (start, wanted) => wanted.length === 0 || wanted.some((result) => HAS[result](start)),
  status: (start, wanted) => isAnyOf(wanted, start.statusClass),
  start: (start, wanted) =>
    wanted === null ||
    (start.start >= (wanted.from ?? 1) && start.start <= (wanted.to ?? Number.POSITIVE_INFINITY)),
  rows: (start, wanted) => isAnyOf(wanted, start.id),
}

const isAnyOf = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value)

/** What counts as each result. A win is a top five, and a top five a top ten. */
export const HAS: Record<Result, (start: Start) => boolean> = {
  win: (start) => start.finish === 1,
  top5: (start) => start.finish <= 5,
  top10: (start) => start.finish <= 10,
  dnf: (start) => start.band === 'dnf',
  led: (start) => start.lapsLed > 0,
}

const QUESTIONS = Object.keys(ASKS) as (keyof typeof ASKS)[]

/**
 * The starts that a selection leaves, in the order given.
 *
 * @param starts oldest first: `last` keeps those at the end.
 */
export function select(starts: readonly Start[], selection: Selection): Start[] {
  const words = selection.q.toLowerCase().split(/\s+/).filter(Boolean)
  const asked = QUESTIONS.filter((field) => isAsked(selection, field))
  const left = starts.filter(
    (start) =>
      asked.every((field) => ask(field, start, selection)) &&
      words.every((word) => isFound(word, start)),
  )
  return selection.last === null ? left : left.slice(-selection.last)
}

const isFound = (word: string, { carNumber, searchText }: Start): boolean =>
  /^#\d+$/.test(word) ? carNumber === word.slice(1) : searchText.includes(word)

const ask = <K extends keyof typeof ASKS>(field: K, start: Start, selection: Selection): boolean =>
  ASKS[field](start, selection[field])

/** Whether a field of the selection narrows at all. */
export function isAsked(selection: Selection, field: keyof Selection): boolean {
  const wanted = selection[field]
  return Array.isArray(wanted) ? wanted.length > 0 : wanted !== null && wanted !== ''
}

/** The fields of the selection that narrow, in the address's order. */
export const askedFields = (selection: Selection): (keyof Selection)[] =>
  (Object.keys(EVERYTHING) as (keyof Selection)[]).filter((field) => isAsked(selection, field))

/** The selection without one of its fields. */
export const without = (selection: Selection, field: keyof Selection): Selection => ({
  ...selection,
  [field]: EVERYTHING[field],
})

/**
 * The filter that hurts most: dropping it alone leaves the most starts.
 *
 * @returns `null` when nothing narrows, or dropping any one still leaves none.
 */
export function costliestFilter(
  starts: readonly Start[],
  selection: Selection,
): { field: keyof Selection; left: number } | null {
  const drops = askedFields(selection).map((field) => ({
    field,
    left: select(starts, without(selection, field)).length,
  }))
  const best = drops.reduce((a, b) => (b.left > a.left ? b : a), {
    field: 'q',
    left: 0,
  } as const as {
    field: keyof Selection
    left: number
  })
  return best.left > 0 ? best : null
}
