import { meanValue } from '~/stats/mean'
import type { Split, SplitLine } from '~/stats/splits'
import { formatMean, formatStarts } from './numbers'
import { splitLabel } from './selectionWords'
import { COLUMN_TERMS } from './terms'

/** "By track type" */
export const splitTitle = (split: Split): string => `By ${nounOf(split)}`

/** Starts that an average must rest on to be called the best, unless a reader asks for others. */
const ENOUGH = 5

/**
 * The line with the best average finish, of those that rest on enough starts:
 * "Best average finish of 9 teams with 5 starts or more: Henderson, 9.3 over 28 starts."
 *
 * @param least starts that a line must have; `null` is five.
 */
export function splitSentence(
  split: Split,
  lines: readonly SplitLine[],
  least: number | null,
): string {
  const starts = formatStarts(least ?? ENOUGH)
  const means = lines.flatMap((line) => {
    const mean = line.figures.averageFinish
    return mean && mean.starts >= (least ?? ENOUGH) ? { line, mean } : []
  })
  const [first] = means
  if (!first) return `No ${nounOf(split)} has ${starts} or more.`
  const best = means.reduce((a, b) => (meanValue(b.mean) < meanValue(a.mean) ? b : a), first)
  const among = means.length === 1 ? `the one ${nounOf(split)}` : linesText(split, means.length)
  return `Best average finish of ${among} with ${starts} or more: ${splitLabel(split, best.line)}, ${formatMean(best.mean)} over ${formatStarts(best.mean.starts)}.`
}

/** "1 track", "9 tracks", "3 series", "22 more tracks". */
export const linesText = (split: Split, lines: number, more = ''): string =>
  `${lines} ${more}${nounOf(split)}${lines === 1 || split === 'series' ? '' : 's'}`

const nounOf = (split: Split): string => COLUMN_TERMS[split].name.toLowerCase()
