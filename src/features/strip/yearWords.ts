import { SERIES } from '~/data/schema/values'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatMean, formatStarts } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import { figuresOf } from '~/stats/figures'
import { bestOf } from '~/stats/seasons'
import type { Start } from '~/stats/starts'

/**
 * What the picture of a year shows, in words: "40 starts (Xfinity 33, Trucks 7) in 36 of 44 weeks
 * from February to November. Average finish 15.4 (n 40), best 3rd: Daytona, 18 Feb."
 *
 * @param starts those selected, oldest first.
 * @param all how many he made in the year.
 */
export function yearInWords(
  starts: readonly Start[],
  all: number,
  weeks: readonly { isRaced: boolean }[],
): string {
  if (all === 0) return 'No start in a national series that is on the record.'
  const raced = weeks.filter(({ isRaced }) => isRaced).length
  const span = `He raced in ${raced} of the ${weeks.length} weeks from February to November: the full cells.`
  const best = bestOf(starts)
  if (!best) return `None of the ${formatStarts(all)} of the year is selected. ${span}`
  const series = SERIES.map((one) => [one, starts.filter((s) => s.series === one).length] as const)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => `${SERIES_NAMES[one]} ${count}`)
  const rest = all - starts.length
  return [
    `${formatStarts(starts.length)} (${series.join(', ')})${rest > 0 ? `; ${rest} more, not selected, ${rest === 1 ? 'is a dot' : 'are dots'}` : ''}.`,
    `Average finish ${formatMean(figuresOf(starts).averageFinish)} (n ${starts.length}), best ${formatResult(best)}: ${best.track.shortName}, ${formatDate(best.date)}.`,
    span,
  ].join(' ')
}
