import type { PlaceAxis } from '~/charts/trend/scale'
import type { TallyPoint } from '~/stats/tally'

/**
 * The point of a tally nearest to a place across its picture.
 *
 * @param share how far across, 0–1.
 * @returns `null` without a point.
 */
export function pointAcross(
  points: readonly TallyPoint[],
  { domain: [from, to], placeOf }: PlaceAxis,
  share: number,
): TallyPoint | null {
  const at = from + share * (to - from)
  const away = (point: TallyPoint) => Math.abs(placeOf(point) - at)
  return points.reduce<TallyPoint | null>(
    (best, point) => (best === null || away(point) < away(best) ? point : best),
    null,
  )
}
