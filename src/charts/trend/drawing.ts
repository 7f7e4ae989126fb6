import type { Series } from '~/data/schema/common'
import { BANDS, type Band } from '~/stats/bands'
import { linesOf, type SeriesTrend, type TrendPoint } from '~/stats/trend'
import type { PlaceAxis, ValueAxis } from './scale'

/** All that the two pictures of a trend, the plain one and the lively one, draw. */
export type Drawing = {
  points: TrendPoint[]
  lines: { id: string; series: Series; points: TrendPoint[] }[]
  byBand: { band: Band; points: TrendPoint[] }[]
  place: PlaceAxis
  value: ValueAxis
}

export function drawingOf(
  trends: readonly SeriesTrend[],
  place: PlaceAxis,
  value: ValueAxis,
): Drawing {
  const points = trends
    .flatMap((trend) => trend.points)
    .sort((a, b) => place.placeOf(a) - place.placeOf(b))
  return {
    points,
    lines: trends.flatMap(({ series, points: own }) =>
      linesOf(own).map((line, i) => ({ id: `${series}${i}`, series, points: line })),
    ),
    byBand: BANDS.map((band) => ({
      band,
      points: points.filter((point) => point.start.band === band),
    })).filter((group) => group.points.length > 0),
    place,
    value,
  }
}

/** How each series' line is told apart without its color. */
export const DASHES: Record<Series, string | undefined> = {
  cup: '2 3',
  nxs: undefined,
  truck: '7 3',
}
