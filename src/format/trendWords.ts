import type { Metric, SeriesTrend } from '~/stats/trend'
import { METRIC_NOUNS, SERIES_NAMES } from './names'
import { formatDecimal, formatStarts } from './numbers'

/** "122 starts. Average finish over the last 10: Xfinity 9.3 (first 10: 18.7)." */
export function trendSentence(
  trends: readonly SeriesTrend[],
  metric: Metric,
  window: number,
): string {
  const starts = trends.reduce((sum, trend) => sum + trend.points.length, 0)
  if (starts === 0) return 'No starts to draw.'
  const lines = trends.flatMap(({ series, points }) => {
    const drawn = points.filter(({ rolling }) => rolling !== null)
    const [first, last] = [drawn[0], drawn.at(-1)]
    if (!first || !last) return []
    const from = first === last ? '' : ` (first ${window}: ${formatDecimal(first.rolling)})`
    return [`${SERIES_NAMES[series]} ${formatDecimal(last.rolling)}${from}`]
  })
  return lines.length === 0
    ? `${formatStarts(starts)}; too few for an average over ${window}.`
    : `${formatStarts(starts)}. Average ${METRIC_NOUNS[metric]} over the last ${window}: ${lines.join('; ')}.`
}
