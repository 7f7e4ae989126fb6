import type { Facet } from './facets'
import { type Mean, meanValue } from './mean'
import { EVERYTHING, type Selection } from './selection'
import { type Split, type SplitLine, splitBy } from './splits'
import type { Start } from './starts'

/** Fewer starts than these tell little: shown pale, and judged by nobody. */
export const FEW_STARTS = 5

/** Two values of one field of the selection, worth putting beside each other. */
export type Comparison = { field: Split & Facet; a: string; b: string }

/** Seasons further back are no news. */
const LATE_SEASONS = 5
/** A type of track with fewer starts than this is none of his kinds of racing. */
const MANY_STARTS = 15

/**
 * Ready comparisons, from what he has done: of his last five seasons the two
 * with most starts, newer first; the two teams and the two series with most
 * starts; and the types of track with his best and his worst average finish,
 * of those with fifteen starts or more.
 *
 * @returns those that have two sides of five starts or more.
 */
export function readyComparisons(starts: readonly Start[]): Comparison[] {
  const late = splitBy(starts, 'season').slice(0, LATE_SEASONS)
  const seasons = mostStarts(late).sort((a, b) => Number(b.value) - Number(a.value))
  return [
    pairOf('season', seasons),
    pairOf('team', mostStarts(splitBy(starts, 'team'))),
    pairOf('type', bestAndWorst(splitBy(starts, 'type'))),
    pairOf('series', mostStarts(splitBy(starts, 'series'))),
  ].flatMap((pair) => pair ?? [])
}

const mostStarts = (lines: readonly SplitLine[]): SplitLine[] =>
  [...lines].sort((a, b) => b.figures.starts - a.figures.starts).slice(0, 2)

function bestAndWorst(lines: readonly SplitLine[]): SplitLine[] {
  const known = lines
    .filter(({ figures }) => figures.starts >= MANY_STARTS)
    .sort((a, b) => average(a) - average(b))
  const [best, worst] = [known[0], known.at(-1)]
  return best && worst && best !== worst ? [best, worst] : []
}

const average = ({ figures }: SplitLine): number => meanValue(figures.averageFinish as Mean)

function pairOf(field: Comparison['field'], [a, b]: readonly SplitLine[]): Comparison | null {
  if (!a || !b || Math.min(a.figures.starts, b.figures.starts) < FEW_STARTS) return null
  return { field, a: a.value, b: b.value }
}

/** The two selections that a comparison puts beside each other. */
export const sidesOf = ({ field, a, b }: Comparison): { a: Selection; b: Selection } => ({
  a: only(field, a),
  b: only(field, b),
})

const only = (field: Comparison['field'], value: string): Selection => ({
  ...EVERYTHING,
  [field]: [field === 'season' ? Number(value) : value],
})
