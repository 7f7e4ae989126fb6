import { type Axis, across } from '~/charts/timeAxis'
import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import type { Start } from '~/stats/starts'

/** Heights in pixels; across, the picture is as wide as its place, in percent. */
export const LANE = 116
/** Room for the name of a series above its lane. */
export const TITLE = 32
export const AXIS = 22

/** One lane a series, in which he started here. */
export type Lane = { series: Series; top: number; starts: number; marks: readonly Mark[] }

/** A start in its lane; the place is written beside it where there is room. */
export type Mark = { start: Start; x: number; y: number; label: 'right' | 'left' | null }

export const PLACES = [1, 10, 20, 30, 40]

/**
 * Height of a place under the top of its lane. The better half of the field
 * gets more room (exponent under 1), because that is where differences count.
 */
export const depthOf = (place: number, worst: number): number =>
  Math.round(((place - 1) / (worst - 1)) ** 0.7 * LANE * 10) / 10

/** The last place any of these lanes must hold. */
export const worstOf = (starts: readonly Start[]): number =>
  Math.max(21, ...starts.map(({ fieldSize }) => fieldSize))

export function lanesOf(axis: Axis, starts: readonly Start[]): Lane[] {
  const worst = worstOf(starts)
  return SERIES.filter((series) => starts.some((start) => start.series === series)).map(
    (series, i) => {
      const top = TITLE + i * (LANE + TITLE)
      const marks = starts
        .filter((start) => start.series === series)
        .map((start) => ({
          start,
          x: across(axis, start.date),
          y: top + depthOf(start.finish, worst),
        }))
      return { series, top, starts: marks.length, marks: withLabels(marks) }
    },
  )
}

type Place = Omit<Mark, 'label'>
type Box = { left: number; right: number; y: number }

/** As much of the width as a mark and a place of two figures take on a phone, in percent. */
const HALF_MARK = 2.7
const TEXT = 5.2
/** As much of the height as a line of text takes, in pixels. */
const TEXT_HEIGHT = 11

/** Best places first, each beside its mark where it covers neither mark nor label. */
function withLabels(places: readonly Place[]): Mark[] {
  const taken: Box[] = places.map(({ x, y }) => ({ left: x - HALF_MARK, right: x + HALF_MARK, y }))
  const labels = new Map<Place, Mark['label']>()
  for (const place of [...places].sort((a, b) => a.start.finish - b.start.finish)) {
    const { x, y } = place
    const sides = [
      { label: 'right', left: x + HALF_MARK, right: x + HALF_MARK + TEXT, y },
      { label: 'left', left: x - HALF_MARK - TEXT, right: x - HALF_MARK, y },
    ] as const
    const free = sides.find(
      (box) => box.left >= 0 && box.right <= 100 && !taken.some((other) => isOver(box, other)),
    )
    if (free) taken.push(free)
    labels.set(place, free?.label ?? null)
  }
  return places.map((place) => ({ ...place, label: labels.get(place) ?? null }))
}

const isOver = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < TEXT_HEIGHT
