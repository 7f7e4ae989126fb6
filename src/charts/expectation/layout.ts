import { powerScale } from '~/charts/powerScale'
import type { PlaceAxis } from '~/charts/trend/scale'
import type { ExpectedPoint } from '~/stats/expectation'

/** Pixels: of the whole picture, of its labels. */
export const HEIGHT = 340
export const LEFT = 36
/** Room at the right for half a mark. */
export const RIGHT = 8
const BELOW = 26
export const TOP = 24

const TICKS = [-40, -30, -20, -10, 0, 10, 20, 30, 40]

/** Places above and below expectation that the picture reaches, ten to either side at least. */
const domainOf = (points: readonly ExpectedPoint[]): [number, number] => {
  const values = points.map(({ value }) => value)
  return [Math.min(-10, ...values) - 2, Math.max(10, ...values) + 2]
}

/** Better is up. */
export const downOf = (points: readonly ExpectedPoint[]) =>
  powerScale(domainOf(points), [HEIGHT - BELOW, TOP])

/** In thousandths of the width. */
export const acrossOf = ({ domain }: PlaceAxis) => powerScale(domain, [0, 1000])

export function ticksFor(points: readonly ExpectedPoint[]): readonly number[] {
  const [least, most] = domainOf(points)
  return TICKS.filter((tick) => tick >= least && tick <= most)
}

/** The rolling mean cut where he was away: each piece can be drawn in one line. */
export function linesOf(points: readonly ExpectedPoint[]): ExpectedPoint[][] {
  const lines: ExpectedPoint[][] = []
  for (const point of points) {
    if (point.rolling === null) continue
    if (point.afterAbsence || lines.length === 0) lines.push([])
    lines.at(-1)?.push(point)
  }
  return lines
}

type Spot = { x: number; value: number }

/**
 * What lies between a line and expectation on one side of it, as a path.
 *
 * @param spots of the line, left to right.
 * @param y heights of values.
 */
export function areaPath(
  spots: readonly Spot[],
  side: 'above' | 'below',
  y: (value: number) => number,
): string {
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return ''
  const sign = side === 'above' ? 1 : -1
  const edge = spots.flatMap((spot, i) => {
    const before = spots[i - 1]
    const own = { x: spot.x, value: Math.max(0, spot.value * sign) * sign }
    return before && before.value * spot.value < 0 ? [crossing(before, spot), own] : [own]
  })
  const corner = ({ x, value }: Spot) => `${Math.round(x)} ${Math.round(y(value))}`
  return `M${Math.round(first.x)} ${Math.round(y(0))}L${edge.map(corner).join('L')}L${Math.round(last.x)} ${Math.round(y(0))}Z`
}

/** Where a line meets expectation on its way from one side to the other. */
const crossing = (a: Spot, b: Spot): Spot => ({
  x: a.x + ((b.x - a.x) * a.value) / (a.value - b.value),
  value: 0,
})

/**
 * The start nearest to a place in the picture, in pixels of it.
 *
 * @returns `null` where nothing is drawn.
 */
export function nearestExpected(
  points: readonly ExpectedPoint[],
  place: PlaceAxis,
  at: { x: number; y: number; width: number },
): ExpectedPoint | null {
  const across = acrossOf(place)
  const y = downOf(points)
  const away = (point: ExpectedPoint) =>
    Math.hypot(
      LEFT + (across(place.placeOf(point)) / 1000) * (at.width - LEFT - RIGHT) - at.x,
      // Anywhere along the stem is near; the way to another start is across.
      (y(point.value) - at.y) / 2,
    )
  return points.reduce<ExpectedPoint | null>(
    (best, point) => (best === null || away(point) < away(best) ? point : best),
    null,
  )
}
