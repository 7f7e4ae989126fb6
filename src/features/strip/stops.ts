import type { Series } from '~/data/schema/common'
import type { GotAway } from '~/data/schema/driver'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatResult } from '~/format/positions'
import type { Start } from '~/stats/starts'

/** Something in a picture to stop at: a start, or a drive to first place that was none. */
export type Stop = {
  id: string
  raceId: string
  date: string
  series: Series
  start: Start | null
  /** What was taken away there, if anything. */
  story: GotAway | null
  /** Percent across, pixels down. */
  x: number
  y: number
  /** Where else a pointer finds it: the hollow star above the mark. */
  starY: number | null
}

/** Where a finish of a day stands in a picture; `null` where the picture has no such lane. */
export type Place = (
  series: Series,
  date: string,
  finish: number,
) => { x: number; y: number } | null

/**
 * The stops of a picture in the order of their days.
 *
 * @param stories the wins that are not in the book, as far as the selection tells of them.
 */
export function stopsOf(
  starts: readonly Start[],
  stories: readonly GotAway[],
  place: Place,
): Stop[] {
  const made = starts.map((start) => {
    const story = stories.find(({ raceId }) => raceId === start.id) ?? null
    return stopAt(start.id, start.series, start.date, start, story, place)
  })
  const others = stories
    .filter(({ raceId }) => !starts.some(({ id }) => id === raceId))
    .map((story) => stopAt(story.id, seriesOf(story), story.date, null, story, place))
  return [...made, ...others]
    .filter((stop) => stop !== null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function stopAt(
  id: string,
  series: Series,
  date: string,
  start: Start | null,
  story: GotAway | null,
  place: Place,
): Stop | null {
  const first = place(series, date, 1)
  const at = start ? place(series, date, start.finish) : first
  if (!at || !first) return null
  const raceId = story?.raceId ?? id
  return { id, raceId, date, series, start, story, ...at, starY: start && story ? first.y : null }
}

/** The series of a race is the first word of its id. */
export const seriesOf = ({ raceId }: GotAway): Series => raceId.split('-')[0] as Series

/** A stop in a sentence, for who hears it instead of seeing it. */
export function inWords({ start, story, date, series }: Stop): string {
  if (!start) return `${formatDate(date)}, ${story?.title}. Not a start. ${story?.inShort}`
  const { track, carNumber, team } = start
  const told = `${formatDate(date)}, ${track.shortName}, ${SERIES_NAMES[series]}: ${formatResult(start)} from ${start.start} on the grid. No. ${carNumber}, ${team.shortName}. ${start.raceName}.`
  return story ? `${told} One that got away: ${story.inShort}` : told
}

/** Keys that step, and how far. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Where a key leads from a stop: the one before or after, the first, the last, or by
 * up and down the nearest day in the next series. From nowhere it leads to the newest.
 *
 * @param series from the top lane down.
 * @returns `null` for a key that leads nowhere.
 */
export function stopAfter(
  key: string,
  stops: readonly Stop[],
  current: Stop | null,
  series: readonly Series[],
): Stop | null {
  const at = current ? stops.indexOf(current) : -1
  const step = STEPS[key]
  if (step !== undefined) {
    if (at < 0) return (key === 'Home' ? stops[0] : stops.at(-1)) ?? null
    return stops[Math.min(stops.length - 1, Math.max(0, at + step))] ?? null
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  if (!current) return stops.at(-1) ?? null
  return nextLane(stops, current, series, key === 'ArrowUp' ? -1 : 1)
}

function nextLane(
  stops: readonly Stop[],
  current: Stop,
  series: readonly Series[],
  by: 1 | -1,
): Stop | null {
  const lanes = series.filter((one) => stops.some((stop) => stop.series === one))
  const lane = lanes[lanes.indexOf(current.series) + by]
  const away = (stop: Stop) => Math.abs(stop.x - current.x)
  return stops
    .filter((stop) => stop.series === lane)
    .reduce<Stop | null>((best, stop) => (best && away(best) <= away(stop) ? best : stop), null)
}
