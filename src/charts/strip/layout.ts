import { type Axis, across, axisOf } from '~/charts/timeAxis'
import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import { type Note, notesOf, ROW } from './notes'

/** Heights in pixels; across, the strip is as wide as its place, in percent. */
export const RIDE_HEIGHT = 13
/** Years, and the handles below them. */
export const AXIS = 54
/** Where in it the handles of the years stand. */
export const HANDLES = 39

/** From first place to the last of the largest field. */
const REACH = 132
/** Room above a lane's best mark and below its worst. */
const HEADROOM = 9
const FOOTROOM = 5
/** Between a lane's rides and the names of the next. */
const GAP = 12

export type Lane = {
  series: Series
  top: number
  height: number
  /** Best place it has room for: a lane without a top ten begins at tenth. */
  best: number
  worst: number
  /** The stories told above it. */
  notes: readonly Note[]
}

export type Strip = { axis: Axis; lanes: readonly Lane[]; height: number }

/**
 * One lane a series that has starts, best finishes on top, all on one scale, each
 * as high as it needs to be. Above a lane stand its name and its stories, below
 * it its rides; `height` ends above the years.
 */
export function stripOf(world: World): Strip {
  const { starts } = world
  const axis = axisOf(starts)
  const worst = Math.max(...starts.map(({ finish }) => finish), 2)
  const lanes: Lane[] = []
  let top = 0
  for (const series of SERIES) {
    const own = starts.filter((start) => start.series === series)
    if (own.length === 0) continue
    const { notes, rows } = notesOf(axis, world, series)
    const isTop = notes.length > 0 || own.some(({ finish }) => finish <= 10)
    const best = isTop ? 1 : 10
    top += rows * ROW + 4
    const height = Math.round(HEADROOM + reach(worst, worst) - reach(best, worst) + FOOTROOM)
    lanes.push({ series, top, height, best, worst, notes })
    top += height + RIDE_HEIGHT + GAP
  }
  return { axis, lanes, height: top - GAP + 6 }
}

/** Pixels below first place. The better half of the field gets more room (exponent under
 * 1), because that is where the differences are told apart. */
const reach = (finish: number, worst: number) => REACH * ((finish - 1) / (worst - 1)) ** 0.62

/** Height of a finish in its lane. */
export const heightOf = ({ top, best, worst }: Lane, finish: number): number =>
  Math.round((top + HEADROOM + reach(finish, worst) - reach(best, worst)) * 10) / 10

/** A mark of the strip: a start at its place. */
export type Mark = { start: Start; x: number; y: number }

export const marksOf = ({ axis, lanes }: Strip, starts: readonly Start[]): Mark[] =>
  starts.flatMap((start) => {
    const lane = lanes.find(({ series }) => series === start.series)
    return lane ? [{ start, x: across(axis, start.date), y: heightOf(lane, start.finish) }] : []
  })
