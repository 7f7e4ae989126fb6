import { meanValue } from '~/stats/mean'
import type { SeasonAverages } from '~/stats/trend'
import { formatMean, formatStarts } from './numbers'

/** Averages by season, as a heading. */
export const SEASON_AVERAGES_TITLE = 'Season by season'

/** "Best average finish of a season with five starts or more: 9.2 in 2012, over 25 starts." */
export function seasonAveragesSentence(lines: readonly SeasonAverages[]): string {
  const [first] = lines
  if (!first) return 'No season to average.'
  if (lines.length === 1)
    return `${first.season}: average finish ${formatMean(first.averageFinish)} over ${formatStarts(first.starts)}.`
  const firm = lines.filter(({ starts }) => starts >= 5)
  const pool = firm.length > 0 ? firm : lines
  const best = pool.reduce((a, b) =>
    meanValue(b.averageFinish) < meanValue(a.averageFinish) ? b : a,
  )
  const minimum = firm.length > 0 ? ' with five starts or more' : ''
  return `Best average finish of a season${minimum}: ${formatMean(best.averageFinish)} in ${best.season}, over ${formatStarts(best.starts)}.`
}
