import type { TrackType } from '~/data/schema/track'
import { TRACK_TYPES } from '~/data/schema/values'
import { HAS, RESULTS, type Selection, select, without } from './selection'
import type { Start } from './starts'
import { STATUS_CLASSES } from './status'

/** The fields of a selection that offer a list of choices. */
export const FACETS = [
  'series',
  'season',
  'track',
  'type',
  'team',
  'make',
  'result',
  'status',
] as const
export type Facet = (typeof FACETS)[number]

/** The values a start has in each facet; a start can have several results. */
const VALUES: Record<Facet, (start: Start) => readonly string[]> = {
  series: (start) => [start.series],
  season: (start) => [String(start.season)],
  track: (start) => [start.trackId],
  type: (start) => [start.track.type],
  team: (start) => [start.team.id],
  make: (start) => [start.make.toLowerCase()],
  result: (start) => RESULTS.filter((result) => HAS[result](start)),
  status: (start) => [start.statusClass],
}

/**
 * How many rows each choice of a facet would leave, given all the other filters.
 *
 * @returns counts by value; a value that no start has under them is absent (0).
 */
export function facetCounts(
  starts: readonly Start[],
  selection: Selection,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = select(starts, without(without(selection, facet), 'last'))
  const counts = new Map<string, number>()
  for (const start of others)
    for (const value of VALUES[facet](start)) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (selection.last !== null)
    for (const [value, n] of counts) counts.set(value, Math.min(n, selection.last))
  return counts
}

/** Every value of a facet that his starts have, in the order to offer them. */
export function facetValues(starts: readonly Start[], facet: Facet): string[] {
  const known = new Set(starts.flatMap(VALUES[facet]))
  return [...known].sort(ORDER[facet])
}

const byIndex = (list: readonly string[]) => (a: string, b: string) =>
  list.indexOf(a) - list.indexOf(b)
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const ORDER: Record<Facet, (a: string, b: string) => number> = {
  series: byIndex(['cup', 'nxs', 'truck']),
  season: (a, b) => Number(b) - Number(a),
  track: byText,
  type: byIndex(TRACK_TYPES satisfies readonly TrackType[]),
  team: byText,
  make: byText,
  result: byIndex(RESULTS),
  status: byIndex(STATUS_CLASSES),
}
