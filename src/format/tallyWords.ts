import type { SeasonTally } from '~/stats/tally'
import { RESULT_PLURALS } from './names'
import { formatStarts } from './numbers'

const counted = (result: keyof typeof RESULT_PLURALS, n: number) =>
  `${n} ${RESULT_PLURALS[result][n === 1 ? 'one' : 'many']}`

/** "3 wins, 39 top fives and 106 top tens in 280 starts; the most top tens in a season, 19, came in 2012." */
export function tallySentence(seasons: readonly SeasonTally[]): string {
  const last = seasons.at(-1)
  if (!last) return 'No start to count.'
  const starts = seasons.reduce((sum, season) => sum + season.starts, 0)
  const { win, top5, top10 } = last.sum
  const sums = `${counted('win', win)}, ${counted('top5', top5)} and ${counted('top10', top10)} in ${formatStarts(starts)}`
  const most = Math.max(...seasons.map(({ own }) => own.top10))
  const best = seasons.filter(({ own }) => own.top10 === most)
  if (most === 0 || seasons.length === 1) return `${sums}.`
  const years = best.map(({ season }) => season).join(' and ')
  return `${sums}; the most top tens in a season, ${most}, came in ${years}.`
}
