import { meanOf } from '~/stats/mean'
import type { Start } from '~/stats/starts'
import { formatMean, formatStarts } from './numbers'

/** Start against finish, as a heading. */
export const GRID_TITLE = 'From where to where'

/** "Forward in 150 of 280 starts, back in 118; 1.3 places gained on average." */
export function gridSentence(starts: readonly Start[]): string {
  const gained = meanOf(starts.map((start) => start.gained))
  if (!gained) return 'No start to set against a finish.'
  const forward = starts.filter((start) => start.gained > 0).length
  const back = starts.filter((start) => start.gained < 0).length
  const places = formatMean(gained.sum < 0 ? { ...gained, sum: -gained.sum } : gained)
  return `Forward in ${forward} of ${formatStarts(starts.length)}, back in ${back}; ${places} places ${gained.sum < 0 ? 'lost' : 'gained'} on average.`
}
