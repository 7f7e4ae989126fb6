import type { Notation } from './notation'
import { suggest } from './suggest'

/** One word of a closed list. */
export const wordOf = <T extends string>(noun: string, words: readonly T[]): Notation<T> => ({
  isList: false,
  read: (given, _known, report) => {
    const word = words.find((known) => known === given.toLowerCase())
    if (word === undefined) report(given, `no ${noun}`, () => suggest(given, words))
    return word ?? null
  },
  write: (word) => word,
})

/** A whole number within limits, both included. */
export function wholeNumber(what: string, least: number, most: number): Notation<number> {
  const isWithin = (n: number) => Number.isInteger(n) && n >= least && n <= most
  const nearest = (given: string) =>
    /^[-+]?\d+$/.test(given) ? String(Math.min(Math.max(Number(given), least), most)) : null
  return {
    isList: false,
    read: (given, _known, report) => {
      const number = /^\d+$/.test(given) ? Number(given) : Number.NaN
      if (isWithin(number)) return number
      report(given, `${what} is a whole number from ${least} to ${most}, not`, () => nearest(given))
      return null
    },
    write: (number) => (isWithin(number) ? String(number) : ''),
  }
}

/** A day of the calendar, as ISO 8601 has it. */
export const day: Notation<string> = {
  isList: false,
  read: (given, _known, report) => {
    if (isDay(given)) return given
    report(given, 'asof is a day such as 2022-11-09, not')
    return null
  },
  write: (date) => (isDay(date) ? date : ''),
}

/** From 1900 to 2100; no 30th of February. */
function isDay(date: string): boolean {
  if (!/^(19\d\d|20\d\d|2100)-\d\d-\d\d$/.test(date)) return false
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

/** Free text of so many characters; spaces are folded. */
export const freeText = (longest: number): Notation<string> => ({
  isList: false,
  read: (given, _known, report) => {
    const text = fold(given)
    const start = cut(text, longest)
    if (start !== text) report(text, `a text of more than ${longest} characters is cut:`)
    return start
  },
  write: (text) => cut(fold(text), longest),
})

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** By whole characters: no half of an emoji is left over. */
const cut = (text: string, longest: number): string =>
  [...text].slice(0, longest).join('').trimEnd()

/** The id of an article, "a002"; which there are, the page knows that shows them. */
export const articleId: Notation<string> = {
  isList: false,
  read: (given, _known, report) => {
    const id = given.toLowerCase()
    if (ARTICLE.test(id)) return id
    report(given, 'article is an id such as a002, not')
    return null
  },
  write: (id) => (ARTICLE.test(id) ? id : ''),
}

const ARTICLE = /^a\d{3}$/
