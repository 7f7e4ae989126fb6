import type { StagePlace } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import type { Start } from './starts'

/** Columns of the race table, in the order they are offered. Names for ever. */
export const COLUMN_IDS = [
  'date',
  'series',
  'season',
  'race',
  'track',
  'type',
  'start',
  'finish',
  'gained',
  'car',
  'team',
  'make',
  'laps',
  'led',
  'status',
  'stage1',
  'stage2',
  'points',
  'rating',
  'winner',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** One key of a sort; ascending is lowest first, earliest first, A–Z. */
export type SortKey = { column: ColumnId; descending: boolean }

/** Newest first. */
export const DEFAULT_SORT: readonly SortKey[] = [{ column: 'date', descending: true }]

type Value = number | string | null

/** Outside the top ten of a stage sorts just behind its tenth place. */
export const stageValue = (place: StagePlace): number | null => (place === 'outside' ? 11 : place)

/** Text as readers look it up: Charlotte before COTA. */
const aToZ = (text: string): string => text.toLowerCase()

/** What a column sorts by; `null` is missing and goes last either way. */
export const COLUMN_VALUE: Record<ColumnId, (start: Start) => Value> = {
  date: (s) => s.date,
  series: (s) => SERIES.indexOf(s.series),
  season: (s) => s.season,
  race: (s) => aToZ(s.raceName),
  track: (s) => aToZ(s.track.shortName),
  type: (s) => s.track.type,
  start: (s) => s.start,
  finish: (s) => s.finish,
  gained: (s) => s.gained,
  car: (s) => Number.parseInt(s.carNumber, 10),
  team: (s) => aToZ(s.team.name),
  make: (s) => aToZ(s.make),
  laps: (s) => s.lapsRun,
  led: (s) => s.lapsLed,
  status: (s) => aToZ(s.status),
  stage1: (s) => stageValue(s.stage1),
  stage2: (s) => stageValue(s.stage2),
  points: (s) => s.points,
  rating: (s) => s.driverRating,
  winner: (s) => (s.winner === null ? null : aToZ(s.winner)),
}

/** Columns whose best is the highest (or the newest): their first click sorts descending. */
const BEST_IS_HIGHEST: ReadonlySet<ColumnId> = new Set([
  'date',
  'season',
  'gained',
  'laps',
  'led',
  'points',
  'rating',
])

/** Columns of counts and measures; what stands for a thing in figures (a car, a day) is none. */
const FIGURES: ReadonlySet<ColumnId> = new Set([
  'season',
  'start',
  'gained',
  'laps',
  'led',
  'stage1',
  'stage2',
  'points',
  'rating',
])

/** Whether a column's values are counts or measures, to be set under each other. */
export const isFigure = (column: ColumnId): boolean => FIGURES.has(column)

/** The direction that shows the best first. */
export const bestFirst = (column: ColumnId): SortKey => ({
  column,
  descending: BEST_IS_HIGHEST.has(column),
})

/**
 * Starts in the order of some keys. Equal ones fall through date (newest
 * first), then series cup, nxs, truck, then id: the same on every machine,
 * because text is compared by code point, small letters and capitals alike, not by a locale.
 */
export function sortStarts(starts: readonly Start[], keys: readonly SortKey[]): Start[] {
  return [...starts].sort((a, b) => {
    for (const { column, descending } of keys) {
      const order = compare(COLUMN_VALUE[column](a), COLUMN_VALUE[column](b), descending)
      if (order !== 0) return order
    }
    return byDefault(a, b)
  })
}

/** Order of two values of one column; `null` after all else in both directions. */
export function compare(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === descending ? 1 : -1
}

function byDefault(a: Start, b: Start): number {
  return (
    compare(a.date, b.date, true) ||
    compare(SERIES.indexOf(a.series), SERIES.indexOf(b.series), false) ||
    compare(a.id, b.id, false)
  )
}

/**
 * What a click on a header makes of a sort: best first, worst first, off. The
 * default counts as date, newest first: a click on the date turns it around.
 */
export function nextSort(keys: readonly SortKey[], column: ColumnId): readonly SortKey[] {
  const next = nextKey(keys.length === 1 ? keys[0] : undefined, column)
  return next ? [next] : DEFAULT_SORT
}

/** The same for a further key (Shift-click): the other keys stay. */
export function nextFurtherSort(keys: readonly SortKey[], column: ColumnId): readonly SortKey[] {
  const standing = isDefault(keys) && column !== 'date' ? [] : keys
  const at = standing.findIndex((key) => key.column === column)
  const next = nextKey(standing[at], column)
  const others = standing.filter((key) => key.column !== column)
  if (!next) return others.length > 0 ? others : DEFAULT_SORT
  return at < 0 ? [...standing, next] : standing.with(at, next)
}

function nextKey(current: SortKey | undefined, column: ColumnId): SortKey | null {
  const best = bestFirst(column)
  if (current?.column !== column) return best
  return current.descending === best.descending ? { column, descending: !best.descending } : null
}

/** Whether a sort is the one that needs no saying. */
export const isDefault = (keys: readonly SortKey[]): boolean =>
  keys.length === 1 && keys[0]?.column === 'date' && keys[0].descending
