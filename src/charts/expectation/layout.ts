import { powerScale } from '~/charts/powerScale'
import type { PlaceAxis } from '~/charts/trend/scale'
import type { ExpectedPoint, PoolSum } from '~/stats/expectation'

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

/**
 * The start nearest to a place in the picture, in pixels of it.
 *
 * @returns `null` where nothing is drawn.
 */
export function nearestExpected<P extends PoolSum>(
  points: readonly ExpectedPoint<P>[],
  place: PlaceAxis,
  at: { x: number; y: number; width: number },
): ExpectedPoint<P> | null {
  const across = acrossOf(place)
  const y = downOf(points)
  const away = (point: ExpectedPoint<P>) =>
    Math.hypot(
      LEFT + (across(place.placeOf(point)) / 1000) * (at.width - LEFT - RIGHT) - at.x,
      // Anywhere along the stem is near; the way to another start is across.
      (y(point.value) - at.y) / 2,
    )
  return points.reduce<ExpectedPoint<P> | null>(
    (best, point) => (best === null || away(point) < away(best) ? point : best),
    null,
  )
}
