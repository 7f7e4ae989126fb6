import { grid } from './grid'
import { numberIn, past, type Rule } from './reading'
import { years } from './years'

/** The longest name or racing word that begins here. */
const names: Rule = (words, at, { phrases, longest }) => {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const ask = phrases.get(words.slice(at, at + length).join(' '))
    if (ask) return { kind: 'ask', length, ...ask }
  }
  return null
}

const LAST = new Set(['last', 'latest', 'past', 'recent', 'previous'])
const LATELY = new Set(['most', 'the', 'his'])
const RACES = /^(?:race|start)$/
const MOST = 1000

/** "last 10", "latest five", "last race". */
const last: Rule = (words, at) => {
  const place = past(words, at, LATELY)
  if (!LAST.has(words[place] ?? '')) return null
  const next = words[place + 1] ?? ''
  const count = RACES.test(next) ? 1 : numberIn(next)
  if (count === null || count < 1 || count > MOST) return null
  return { kind: 'ask', length: place + 2 - at, field: 'last', patch: { last: count } }
}

const NUMBERED = new Set(['no', 'number', 'nr', 'car', 'the', '#'])

/** "#75", "the 75", "no. 75", "car 75", "75 car". */
const car: Rule = (words, at, { cars }) => {
  const first = words[at] ?? ''
  const place = past(words, at, NUMBERED)
  const number = (words[place] ?? '').replace(/^#/, '')
  const isMarked = place > at || first.startsWith('#') || words[at + 1] === 'car'
  if (!isMarked || !/^\d{1,3}$/.test(number)) return null
  const length = place + 1 - at + (words[place + 1] === 'car' ? 1 : 0)
  if (!cars.has(number))
    return { kind: 'unread', length, reason: 'no car of his', suggestion: null }
  return { kind: 'ask', length, field: 'q', patch: { q: `#${number}` }, says: `Car ${number}` }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const OPENING_A_DAY = new Set(['asof', 'by', 'until', 'till'])

/** "as of 2022-11-09", "as of 9 November 2022", "by Nov 9, 2022". */
const asof: Rule = (words, at) => {
  const isAsOf = words[at] === 'as' && words[at + 1] === 'of'
  if (!isAsOf && !OPENING_A_DAY.has(words[at] ?? '')) return null
  const place = at + (isAsOf ? 2 : 1)
  const opening = place - at
  const day = dayAt(words, place)
  if (day) return { kind: 'asof', length: opening + day.length, asof: day.iso }
  const year = words[place] ?? ''
  if (!isAsOf || !/^(?:19|20)\d\d$/.test(year)) return null
  const suggestion = `as of ${year}-12-31`
  return { kind: 'unread', length: opening + 1, reason: 'a day is needed', suggestion }
}

/** A day without a word before it could be a race's, or one to look back from. */
const bareDay: Rule = (words, at) => {
  const day = dayAt(words, at)
  if (day === null) return null
  const suggestion = `as of ${day.iso}`
  return { kind: 'unread', length: day.length, reason: 'not understood', suggestion }
}

function dayAt(words: readonly string[], at: number): { iso: string; length: number } | null {
  const [year, month, day] = (words[at] ?? '').split('-').map(Number)
  if (year && month && day) return isoOf(year, month, day, 1)
  const [a = '', b = '', c = ''] = words.slice(at, at + 3)
  return isoOf(Number(c), monthOf(b), dayOf(a), 3) ?? isoOf(Number(c), monthOf(a), dayOf(b), 3)
}

const monthOf = (word: string) =>
  MONTHS.indexOf(/^[a-z]{3,9}$/.test(word) ? word.slice(0, 3) : '') + 1
const dayOf = (word: string) => Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0)

/** `null` where the calendar has no such day, from 1900 to 2099. */
function isoOf(year: number, month: number, day: number, length: number) {
  if (!(year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const iso = `${year}-${two(month)}-${two(day)}`
  const isDay = day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isDay ? { iso, length } : null
}

/** "top 20": only top fives and top tens can be asked for. */
const otherTop: Rule = (words, at) =>
  words[at] === 'top' && numberIn(words[at + 1]) !== null
    ? { kind: 'unread', length: 2, reason: 'only top 5 and top 10', suggestion: 'top 10' }
    : null

/** A number that says no more: perhaps a car's. */
const bareNumber: Rule = (words, at, { cars }) =>
  cars.has(words[at] ?? '')
    ? { kind: 'unread', length: 1, reason: 'not understood', suggestion: `#${words[at]}` }
    : null

const small: Rule = (words, at, vocabulary) =>
  vocabulary.small.has(words[at] ?? '') ? { kind: 'small', length: 1 } : null

/** Of what begins at a word the longest reading counts; of equals the first. */
export const RULES: readonly Rule[] = [
  names,
  years,
  grid,
  last,
  car,
  asof,
  bareDay,
  otherTop,
  bareNumber,
  small,
]
