import type { Track, TrackType } from '~/data/schema/track'
import { TRACK_TYPES } from '~/data/schema/values'
import { type Figures, figuresOf } from './figures'
import type { Mean } from './mean'
import type { Start } from './starts'

/** A track (always one layout) and what he made of it. */
export type TrackLine = {
  track: Track
  /** Oldest first. */
  starts: readonly Start[]
  figures: Figures
  /** His latest start there; `null` without one. */
  last: Start | null
}

/**
 * Every track with the starts there, most starts first, then by name; tracks
 * without a start are last.
 *
 * @param starts oldest first.
 */
export function trackLines(tracks: readonly Track[], starts: readonly Start[]): TrackLine[] {
  return tracks
    .map((track) => {
      const own = starts.filter((start) => start.trackId === track.id)
      return { track, starts: own, figures: figuresOf(own), last: own.at(-1) ?? null }
    })
    .sort(
      (a, b) =>
        b.starts.length - a.starts.length || (a.track.shortName < b.track.shortName ? -1 : 1),
    )
}

/** The tracks of one type, and the figures of all starts at them. */
export type TypeGroup = { type: TrackType; lines: readonly TrackLine[]; figures: Figures }

/** Tracks by type, in the order the types are always named; types without a track are absent. */
export const byType = (lines: readonly TrackLine[]): TypeGroup[] =>
  TRACK_TYPES.map((type) => {
    const own = lines.filter(({ track }) => track.type === type)
    return { type, lines: own, figures: figuresOf(own.flatMap(({ starts }) => starts)) }
  }).filter((group) => group.lines.length > 0)

/** The other layouts of the same venue; each is a track of its own. */
export const layoutsBeside = ({ id, venue }: Track, tracks: readonly Track[]): Track[] =>
  tracks.filter((track) => track.venue === venue && track.id !== id)

/** The best official finish; of equal ones that with more laps led, then the newest. */
export const bestDay = (starts: readonly Start[]): Start | null =>
  first(starts, (a, b) => a.finish - b.finish || b.lapsLed - a.lapsLed || newer(a, b))

/** The worst official finish, whatever the size of the field; of equal ones the newest. */
export const worstDay = (starts: readonly Start[]): Start | null =>
  first(starts, (a, b) => b.finish - a.finish || newer(a, b))

const first = (starts: readonly Start[], order: (a: Start, b: Start) => number): Start | null =>
  [...starts].sort(order)[0] ?? null

const newer = (a: Start, b: Start) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0)

/** Whether one mean is lower than another, without rounding: −1 lower, 0 the same, 1 higher. */
export const compareMeans = (a: Mean, b: Mean): -1 | 0 | 1 =>
  Math.sign(a.sum * b.scale * b.starts - b.sum * a.scale * a.starts) as -1 | 0 | 1
