import { isWrittenNumber, type Stated } from '~/stats/ratio'
import type { Notation } from './notation'

/**
 * What a reader says a figure is: "13" is 13 rounded as it is written, "13.0" to
 * one decimal; "3.." is at least 3, "..12" at most 12, both unrounded. Up to nine
 * digits, four decimals, a minus before them.
 */
export const stated: Notation<Stated> = {
  isList: false,
  read: (given, _known, report) => {
    const found = statedOf(given.replace(/\u2212/g, '-'))
    if (found) return found
    report(given, 'value is a number such as 13, 13.0, 3.. or ..12, not', () => suggested(given))
    return null
  },
  write: ({ relation, number }) =>
    isWrittenNumber(number) ? BEFORE[relation] + number + AFTER[relation] : '',
}

const BEFORE = { '=': '', '>=': '', '<=': '..' }
const AFTER = { '=': '', '>=': '..', '<=': '' }

function statedOf(given: string): Stated | null {
  const [, least, number = '', most] = /^(\.\.)?(-?\d+(?:\.\d+)?)(\.\.)?$/.exec(given) ?? []
  if (!isWrittenNumber(number) || (least && most)) return null
  return { relation: least ? '<=' : most ? '>=' : '=', number }
}

/** ">=3" and "13,0" as they should be written. */
function suggested(given: string): string | null {
  const [, sign = '', number = ''] =
    /^(>=|>|<=|<|=|~)?\s*(-?\d+(?:[.,]\d+)?)$/.exec(given.trim()) ?? []
  const written = number.replace(',', '.')
  if (!isWrittenNumber(written)) return null
  return sign.startsWith('>') ? `${written}..` : sign.startsWith('<') ? `..${written}` : written
}
