import type { PlaceRange } from '~/stats/selection'
import { numberIn, past, placeIn, type Rule } from './reading'

const OPENING = new Set(['started', 'starting', 'start', 'starts', 'from', 'grid', 'qualified'])
const FILLERS = new Set(['in', 'on', 'at', 'the', 'from', 'of', 'place', 'places', 'grid', 'p'])
const BETWEEN = new Set(['to', 'through', 'thru', 'and'])
const JOINING = new Set(['or', 'and'])
const BACK = new Set(['worse', 'lower', 'later', 'further', 'farther', 'back', 'behind', 'beyond'])
const AHEAD = new Set(['better', 'higher', 'up', 'ahead'])

/** Said with it, since rain or a rule can put a car first without a pole. */
const FIRST = 'Started first: grid place 1, a pole credited or not'

type Found = { length: number; range: PlaceRange }

/** "from 30th or worse", "started 1-10", "started outside the top ten", "from the pole". */
export const grid: Rule = (words, at) => {
  const opened = OPENING.has(words[at] ?? '')
  const place = opened ? past(words, at + 1, FILLERS) : at
  const found = poleAt(words, place) ?? (opened ? rangeAt(words, place) : null)
  if (found === null) return null
  const { from, to } = found.range
  const says = from === 1 && to === 1 ? { says: FIRST } : {}
  const length = place - at + found.length
  return { kind: 'ask', length, field: 'start', patch: { start: found.range }, ...says }
}

function poleAt(words: readonly string[], place: number): Found | null {
  if (!/^poles?$/.test(words[place] ?? '')) return null
  const length = /^positions?$/.test(words[place + 1] ?? '') ? 2 : 1
  return { length, range: { from: 1, to: 1 } }
}

function rangeAt(words: readonly string[], place: number): Found | null {
  return topAt(words, place) ?? pairAt(words, place) ?? sidedAt(words, place)
}

/** "top ten", "outside the top ten". */
function topAt(words: readonly string[], place: number): Found | null {
  const isOutside = words[place] === 'outside'
  const top = isOutside ? past(words, place + 1, FILLERS) : place
  const joined = /^top(\d{1,2})$/.exec(words[top] ?? '')?.[1]
  const limit = joined ? Number(joined) : words[top] === 'top' ? numberIn(words[top + 1]) : null
  if (limit === null || limit < 1) return null
  const length = top - place + (joined ? 1 : 2)
  return { length, range: isOutside ? { from: limit + 1, to: null } : { from: 1, to: limit } }
}

/** "1-10", "20th to 30th". */
function pairAt(words: readonly string[], place: number): Found | null {
  const [first, last, more] = (words[place] ?? '').split('-')
  if (last !== undefined && more === undefined) return pair(placeIn(first), placeIn(last), 1)
  if (!BETWEEN.has(words[place + 1] ?? '')) return null
  return pair(placeIn(words[place]), placeIn(words[place + 2]), 3)
}

const pair = (a: number | null, b: number | null, length: number): Found | null =>
  a === null || b === null ? null : { length, range: { from: Math.min(a, b), to: Math.max(a, b) } }

/** "30th", "30+", "30th or worse", "30th or further back", "5th or better". */
function sidedAt(words: readonly string[], place: number): Found | null {
  const word = words[place] ?? ''
  const from = placeIn(word.replace(/\+$/, ''))
  if (from === null) return null
  if (word.endsWith('+')) return { length: 1, range: { from, to: null } }
  const joined = JOINING.has(words[place + 1] ?? '') ? 1 : 0
  const side = words[place + 1 + joined] ?? ''
  const length = 2 + joined
  if (AHEAD.has(side)) return { length, range: { from: 1, to: from } }
  if (!BACK.has(side)) return { length: 1, range: { from, to: from } }
  const isFurtherBack = words[place + 2 + joined] === 'back' && side !== 'back'
  return { length: length + (isFurtherBack ? 1 : 0), range: { from, to: null } }
}
