import type { Band, BandShare } from '~/stats/bands'

/** How often he finished where, as a heading. */
export const DISTRIBUTION_TITLE = 'Where he finished'

/** What a reader who adds wins and top fives must know. */
export const BANDS_NOTE = 'Each start stands in one band; a win is no top five here.'

/** "106 of 280 ran to a top ten; 45 ended early." */
export function distributionSentence(lines: readonly BandShare[]): string {
  const of = (...bands: Band[]) =>
    lines.filter(({ band }) => bands.includes(band)).reduce((sum, line) => sum + line.starts, 0)
  const total = lines.reduce((sum, { starts }) => sum + starts, 0)
  if (total === 0) return 'No starts to count.'
  return `${of('win', 'top5', 'top10')} of ${total} ran to a top ten; ${of('dnf') || 'none'} ended early.`
}
