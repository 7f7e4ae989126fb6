import { SERIES } from '~/data/schema/values'
import { betterValue, type Compared, type Measured, type RunningPoint } from '~/stats/compare'
import { type Mean, meanValue } from '~/stats/mean'
import { isWholeCareer, type Selection } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import type { Metric } from '~/stats/trend'
import type { World } from '~/stats/world'
import { METRIC_NOUNS, SERIES_NAMES } from './names'
import {
  formatCount,
  formatDecimal,
  formatMean,
  formatShare,
  formatSigned,
  tenthsOf,
  UNKNOWN,
} from './numbers'
import { formatPosition } from './positions'
import { selectionPhrase } from './selectionPhrase'

/** What the two sides of a comparison are called. */
export type SideNames = { a: string; b: string }

/** A selection as a name: "Big Machine Racing", "Trucks at road courses", "Whole career". */
export function sideName(world: World, selection: Selection): string {
  if (isWholeCareer(selection)) return 'Whole career'
  const phrase = selectionPhrase(world, selection).replace(/^(?:at|in a|in|for) /, '')
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** One side of a measure: "12.4", "16 · 24%", "345 · 2.7 a start", "–". */
export function measuredText({ kind, measure }: Compared, side: Measured | null): string {
  if (side === null) return UNKNOWN
  const { count, per } = side
  if (kind === 'count') return formatCount(per.sum)
  if (kind === 'place') return formatPosition(per.sum)
  if (kind === 'share') return `${count} · ${formatShare(meanValue(per))}`
  if (count !== null) return `${formatCount(count)} · ${formatMean(per)} a start`
  return measure === 'gained' ? gainedText(per) : formatMean(per)
}

/** With its sign, which says forward or back. */
const gainedText = (per: Mean): string =>
  per.sum > 0 ? `+${formatMean(per)}` : formatMean(per).replace('-', '−')

/** What a mean rests on, where that is not all the starts of its side: "n=12". */
export const sampleText = ({ kind }: Compared, side: Measured | null, starts: number): string =>
  kind !== 'mean' || side === null || side.per.starts === starts ? '' : `n=${side.per.starts}`

/**
 * A − B in words: "−4.0, A better", "+3 points, B better", "level", "–". It is
 * that of the figures as they stand beside it, so that who subtracts them finds
 * the same. What rests on few starts is not judged.
 */
export function differenceText(line: Compared): string {
  const { kind, difference, better, isSmall } = line
  if (kind === 'count') return ''
  if (difference === null) return UNKNOWN
  if (difference.sum === 0) return 'level'
  const judged = isSmall ? 'few starts' : better === 'a' ? 'A better' : 'B better'
  return `${sizeText(line)}, ${judged}`
}

/** Shares differ by whole points of a hundred, places by whole ones, means by tenths. */
function sizeText({ kind, a, b }: Compared): string {
  if (!a || !b) return UNKNOWN
  if (kind === 'mean') return signedTenths(tenthsOf(a.per) - tenthsOf(b.per))
  if (kind === 'place') return formatSigned(a.per.sum - b.per.sum)
  const points = percentOf(a.per) - percentOf(b.per)
  if (points === 0) return 'under 1 point'
  return `${formatSigned(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`
}

const percentOf = (share: Mean): number => Math.round(100 * meanValue(share))

/** "+4.0", "−0.3"; what is more than nothing and does not show "under 0.1". */
function signedTenths(tenths: number): string {
  if (tenths === 0) return 'under 0.1'
  return `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)}`
}

/**
 * The comparison in a sentence: "Big Machine Racing 12.4 over 67 starts,
 * Henderson Motorsports 16.4 over 65: 4.0 places better."
 *
 * @param lines of both sides, each with a start.
 */
export function compareSentence(lines: readonly Compared[], names: SideNames): string {
  const line = lines.find(({ measure }) => measure === 'avg_finish')
  if (!line?.a || !line.b || !line.difference) return 'No average finish to compare.'
  const { a, b, better, isSmall } = line
  const over = (name: string, { per }: Measured, word: string) =>
    `${name} ${formatMean(per)} over ${per.starts}${word}`
  const starts = a.per.starts === 1 ? ' start' : ' starts'
  const places = signedTenths(tenthsOf(a.per) - tenthsOf(b.per)).replace(/^[+−]/, '')
  const verdict =
    better === null
      ? 'level'
      : `${places} ${places === '1.0' ? 'place' : 'places'} ${better === 'a' ? 'better' : 'worse'}`
  const few = isSmall ? ' Few starts: fewer than five tell little.' : ''
  return `Average finish: ${over(names.a, a, starts)}, ${over(names.b, b, '')}: ${verdict}.${few}`
}

/** How much the two have in common, where that is something. */
export function sharedSentence(shared: number, a: number, b: number): string | null {
  if (shared === 0) return null
  if (shared === a && shared === b) return 'Both are the very same starts.'
  if (shared === a || shared === b)
    return `All ${shared} starts of ${shared === a ? 'A are also in B' : 'B are also in A'}.`
  return `${shared} ${shared === 1 ? 'start is' : 'starts are'} in both.`
}

/** Where each side ended, and where both stood after as many starts as the shorter has. */
export function runningSentence(
  a: readonly RunningPoint[],
  b: readonly RunningPoint[],
  metric: Metric,
): string {
  const [lastA, lastB] = [a.at(-1), b.at(-1)]
  if (!lastA || !lastB) return 'No value is known on one side.'
  const what = `Average ${METRIC_NOUNS[metric]} so far`
  const ends = `A ${at(lastA)} after ${lastA.number}, B ${at(lastB)} after ${lastB.number}`
  const number = Math.min(lastA.number, lastB.number)
  const [thenA, thenB] = [a[number - 1]?.average ?? null, b[number - 1]?.average ?? null]
  if (thenA === null || thenB === null)
    return `${what}: ${ends}. The lines begin with the fifth start.`
  if (lastA.number === lastB.number) return `${what}: ${ends}${ahead(metric, thenA, thenB)}.`
  return `${what}: ${ends}. After ${number} each: A ${formatDecimal(thenA)}, B ${formatDecimal(thenB)}${ahead(metric, thenA, thenB)}.`
}

const at = ({ average }: RunningPoint): string =>
  average === null ? UNKNOWN : formatDecimal(average)

function ahead(metric: Metric, a: number, b: number): string {
  const better = betterValue(metric, a, b)
  return better === null ? '; level' : `; ${better.toUpperCase()} ahead`
}

/** Which series some starts were in: "all Xfinity", "33 Xfinity, 7 Trucks". */
export function seriesInWords(starts: readonly Pick<Start, 'series'>[]): string {
  const counts = SERIES.map((series) => ({
    name: SERIES_NAMES[series],
    count: starts.filter((start) => start.series === series).length,
  })).filter(({ count }) => count > 0)
  const [only] = counts
  if (counts.length === 1 && only) return `all ${only.name}`
  return counts.map(({ name, count }) => `${count} ${name}`).join(', ')
}
