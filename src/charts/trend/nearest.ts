import { powerScale } from '~/charts/powerScale'
import type { TrendPoint } from '~/stats/trend'
import type { Drawing } from './drawing'
import { BELOW, HEIGHT, LEFT, RIGHT, TOP } from './size'

/** What is one pixel off the side counts as much as this many off in height: years are crowded. */
const ASIDE = 2

/**
 * The point of a drawn trend that is nearest to a place in its picture.
 *
 * @param x pixels from the left edge of the picture, its labels included.
 * @param y pixels from its top.
 * @param width of the whole picture in pixels.
 * @returns `null` where nothing is drawn.
 */
export function nearestPoint(
  { points, place, value }: Drawing,
  x: number,
  y: number,
  width: number,
): TrendPoint | null {
  const across = powerScale(place.domain, [LEFT, width - RIGHT])
  const up = powerScale(value.domain, [HEIGHT - BELOW, TOP], value.exponent)
  const away = (point: TrendPoint) =>
    ASIDE * Math.abs(across(place.placeOf(point)) - x) + Math.abs(up(point.value) - y)
  return points.reduce<TrendPoint | null>(
    (best, point) => (best === null || away(point) < away(best) ? point : best),
    null,
  )
}
