import type { Stop } from '~/charts/pointing/pointing'
import type { Series } from '~/data/schema/common'
import type { GotAway } from '~/data/schema/driver'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatResult } from '~/format/positions'
import { daysBetween } from '~/stats/days'
import type { Start } from '~/stats/starts'

/** A start in a picture, or a drive to first place that was none. */
export type RaceStop = Stop & {
  raceId: string
  date: string
  series: Series
  start: Start | null
  /** What was taken away there, if anything. */
  story: GotAway | null
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
): RaceStop[] {
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
): RaceStop | null {
  const first = place(series, date, 1)
  const at = start ? place(series, date, start.finish) : first
  if (!at || !first) return null
  const raceId = story?.raceId ?? id
  const told = { id, raceId, date, series, start, story }
  // Pointed at by its hollow star too.
  return { ...told, ...at, alsoY: start && story ? first.y : null, words: inWords(told) }
}

/** The series of a race is the first word of its id. */
export const seriesOf = ({ raceId }: GotAway): Series => raceId.split('-')[0] as Series

/** A stop in a sentence, for who hears it instead of seeing it. */
function inWords({ start, story, date, series }: Omit<RaceStop, keyof Stop>): string {
  if (!start) return `${formatDate(date)}, ${story?.title}. Not a start. ${story?.inShort}`
  const { track, carNumber, team } = start
  const told = `${formatDate(date)}, ${track.shortName}, ${SERIES_NAMES[series]}: ${formatResult(start)} from ${start.start} on the grid. No. ${carNumber}, ${team.shortName}. ${start.raceName}.`
  return story ? `${told} One that got away: ${story.inShort}` : told
}

/**
 * The stop nearest in time in the next series up or down; `null` beyond the last.
 *
 * @param order the series from the top lane down.
 */
export function inNextLane(
  stops: readonly RaceStop[],
  from: RaceStop,
  by: 1 | -1,
  order: readonly Series[],
): RaceStop | null {
  const lanes = order.filter((one) => stops.some(({ series }) => series === one))
  const lane = lanes[lanes.indexOf(from.series) + by]
  const away = ({ date }: RaceStop) => Math.abs(daysBetween(from.date, date))
  return stops
    .filter(({ series }) => series === lane)
    .reduce<RaceStop | null>((best, one) => (best && away(best) <= away(one) ? best : one), null)
}
