import type { Entry } from '~/data/schema/entry'
import type { Track } from '~/data/schema/track'
import { askedFields, type Selection } from './selection'

/** What an entry has; all else only a start can answer. */
const ANSWERED: ReadonlySet<keyof Selection> = new Set([
  'series',
  'season',
  'track',
  'type',
  'team',
])

/**
 * Entries that a selection would show if they were starts: what to point to
 * when it leaves no start.
 *
 * @returns none where the selection asks for nothing, or for what only a start
 * has: a result, a place on the grid, a text, ticked rows.
 */
export function entriesIn(
  entries: readonly Entry[],
  selection: Selection,
  tracks: readonly Track[],
): Entry[] {
  const asked = askedFields(selection)
  if (asked.length === 0 || !asked.every((field) => ANSWERED.has(field))) return []
  const typeOf = new Map(tracks.map((track) => [track.id, track.type]))
  return entries.filter((entry) => {
    const type = entry.trackId ? typeOf.get(entry.trackId) : undefined
    return (
      (selection.series.length === 0 || selection.series.includes(entry.series)) &&
      (selection.season.length === 0 || selection.season.includes(entry.season)) &&
      (selection.track.length === 0 || selection.track.includes(entry.trackId ?? '')) &&
      (selection.type.length === 0 || (type !== undefined && selection.type.includes(type))) &&
      (selection.team.length === 0 || selection.team.includes(entry.team ?? ''))
    )
  })
}
