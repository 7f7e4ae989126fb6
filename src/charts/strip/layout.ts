import { type Axis, across } from '~/charts/timeAxis'
import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'

/** Heights in pixels; across, the strip is as wide as its place, in percent. */
export const LABELS = 66
const LANE_HEIGHT: Record<Series, number> = { cup: 64, nxs: 112, truck: 112 }
const LANE_GAP = 30
export const RIDE_HEIGHT = 13
export const AXIS = 48
/** Where in it the handles of the years stand. */
export const HANDLES = 32

/** Room above a lane's best mark. */
const HEADROOM = 8

export type Lane = { series: Series; top: number; height: number; worst: number }

/** One lane a series that has starts, best finishes on top; `height` is without the rides. */
export function lanesOf(starts: readonly Start[]): { lanes: Lane[]; height: number } {
  const worst = Math.max(...starts.map((start) => start.fieldSize), 2)
  let top = LABELS
  const lanes = SERIES.filter((series) => starts.some((s) => s.series === series)).map((series) => {
    const lane = { series, top, height: LANE_HEIGHT[series], worst }
    top += lane.height + LANE_GAP
    return lane
  })
  return { lanes, height: top }
}

/**
 * Height of a finish in its lane. The better half of the field gets more room
 * (exponent under 1), because that is where the differences are told apart.
 */
export function heightOf({ top, height, worst }: Lane, finish: number): number {
  const share = ((finish - 1) / (worst - 1)) ** 0.7
  return Math.round((top + HEADROOM + share * (height - HEADROOM)) * 10) / 10
}

/** A mark of the strip: a start at its place. */
export type Mark = { start: Start; x: number; y: number }

export function marksOf(axis: Axis, lanes: readonly Lane[], starts: readonly Start[]): Mark[] {
  return starts.flatMap((start) => {
    const lane = lanes.find(({ series }) => series === start.series)
    return lane ? [{ start, x: across(axis, start.date), y: heightOf(lane, start.finish) }] : []
  })
}

/** A story told in the strip's margin: a win in the book, or one that got away. */
export type Note = {
  id: string
  label: string
  /** The label where there is no room for more. */
  short: string
  /** The label in the narrowest of frames. */
  shortest: string
  x: number
  row: number
  isWin: boolean
}

/** Wins share the lowest row of labels; each that got away has its own, the newest on
 * top, so that no line crosses the label of another. */
export function notesOf(axis: Axis, { starts, gotAway }: World): Note[] {
  const wins = starts
    .filter((start) => start.finish === 1)
    .map((win) => ({
      id: win.id,
      label: `${win.track.shortName} ${win.season}`,
      short: `${win.track.shortName} ’${String(win.season).slice(2)}`,
      shortest: String(win.season),
      x: across(axis, win.date),
      row: 3,
      isWin: true,
    }))
  const lost = gotAway.map((story, row) => ({
    id: story.id,
    label: story.label,
    short: story.label,
    shortest: story.label,
    x: across(axis, story.date),
    row: Math.max(0, gotAway.length - 1 - row) % 3,
    isWin: false,
  }))
  return [...lost, ...wins]
}

/** The mark nearest to a point, measured in pixels; `null` farther than a thumb away. */
export function nearestMark(
  marks: readonly Mark[],
  width: number,
  point: { x: number; y: number },
): Mark | null {
  let best: Mark | null = null
  let least = 32 ** 2
  for (const mark of marks) {
    const distance = ((mark.x / 100) * width - point.x) ** 2 + (mark.y - point.y) ** 2
    if (distance < least) {
      least = distance
      best = mark
    }
  }
  return best
}
