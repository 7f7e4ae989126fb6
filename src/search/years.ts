import { past, type Rule } from './reading'

/** Years from–to, both included. */
type Span = readonly [from: number, to: number]

const OPENING: Readonly<Record<string, (year: number) => Span>> = {
  since: (year) => [year, Number.POSITIVE_INFINITY],
  from: (year) => [year, Number.POSITIVE_INFINITY],
  after: (year) => [year + 1, Number.POSITIVE_INFINITY],
  before: (year) => [Number.NEGATIVE_INFINITY, year - 1],
  until: (year) => [Number.NEGATIVE_INFINITY, year],
  till: (year) => [Number.NEGATIVE_INFINITY, year],
  through: (year) => [Number.NEGATIVE_INFINITY, year],
  thru: (year) => [Number.NEGATIVE_INFINITY, year],
  to: (year) => [Number.NEGATIVE_INFINITY, year],
  by: (year) => [Number.NEGATIVE_INFINITY, year],
}
const LATER = new Set(['later', 'onward', 'onwards'])
const EARLIER = new Set(['earlier'])
const CLOSING = new Set(['to', 'until', 'till', 'through', 'thru', 'before', 'and'])
const FILLERS = new Set(['the', 'season', 'seasons', 'year', 'years'])

/** "2017", "since 2017", "before 2015", "2013-2015", "between 2013 and 2015", "2017 or later". */
export const years: Rule = (words, at, { known: { seasons } }) => {
  const found = spanAt(words, at)
  if (found === null) return null
  const { length, span } = found
  const season = seasons.filter((year) => year >= span[0] && year <= span[1])
  return season.length > 0
    ? { kind: 'ask', length, field: 'season', patch: { season } }
    : { kind: 'unread', length, reason: 'no season of the record', suggestion: null }
}

type Found = { length: number; span: Span }

function spanAt(words: readonly string[], at: number): Found | null {
  const word = words[at] ?? ''
  if (word !== 'between' && !Object.hasOwn(OPENING, word)) return spanFrom(words, at, at, '')
  return spanFrom(words, at, past(words, at + 1, FILLERS), word)
}

/** @param opener the word before the years, if any. */
function spanFrom(
  words: readonly string[],
  at: number,
  place: number,
  opener: string,
): Found | null {
  const [first, last] = yearsIn(words[place])
  if (first === undefined || last === undefined) return null
  const length = place + 1 - at
  const end = last === first ? closingAt(words, place, opener) : null
  if (end) return { length: end.length + length, span: inOrder(first + after(opener), end.year) }
  if (last !== first) return { length, span: inOrder(first, last) }
  const open = OPENING[opener]
  return open ? { length, span: open(first) } : sidedAt(words, place, first)
}

/** "… to 2015": the second year, one less where it is "before" it; "and" only closes "between". */
function closingAt(words: readonly string[], place: number, opener: string) {
  const word = words[place + 1] ?? ''
  const closes = CLOSING.has(word) && (opener === 'between') === (word === 'and')
  if (!closes || ['before', 'until', 'till', 'to', 'by'].includes(opener)) return null
  const next = past(words, place + 2, FILLERS)
  const [year, other] = yearsIn(words[next])
  if (year === undefined || other !== year) return null
  return { length: next - place, year: word === 'before' ? year - 1 : year }
}

/** "2017+", "2017 or later", "2017 and earlier". */
function sidedAt(words: readonly string[], place: number, year: number): Found {
  if (words[place]?.endsWith('+')) return { length: 1, span: [year, Number.POSITIVE_INFINITY] }
  const joined = ['or', 'and'].includes(words[place + 1] ?? '') ? 1 : 0
  const side = words[place + 1 + joined] ?? ''
  const length = 2 + joined
  if (LATER.has(side)) return { length, span: [year, Number.POSITIVE_INFINITY] }
  if (EARLIER.has(side)) return { length, span: [Number.NEGATIVE_INFINITY, year] }
  return { length: 1, span: [year, year] }
}

/** The year or the two years of a word; none where it is something else. */
function yearsIn(word: string | undefined): readonly [number, number] | readonly [] {
  const match = /^(19[4-9]\d|20\d\d)(?:-(19[4-9]\d|20\d\d)|\+)?$/.exec(word ?? '')
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : []
}

const after = (opener: string) => (opener === 'after' ? 1 : 0)
const inOrder = (a: number, b: number): Span => (a <= b ? [a, b] : [b, a])
