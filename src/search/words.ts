/** A word of a text, and where in the text it stands. */
export type Word = {
  /** Lower case, without accents, apostrophes and "'s": "oreilly", "2013-2015", "#75". */
  word: string
  /** First character and the one behind the last. */
  from: number
  to: number
  /** Put in quotation marks: to be looked for as it is. */
  isQuoted: boolean
}

/** Quotations, days, ranges, car numbers, words; signs that belong to none are left out. */
const PIECES = new RegExp(
  [
    '"[^"]*"|“[^”]*”',
    '\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)',
    '\\d{4}\\s?(?:[-–—]|\\.\\.)\\s?\\d{4}(?!\\d)',
    '\\d{1,3}(?:st|nd|rd|th)?(?:[-–—]|\\.\\.)\\d{1,3}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])',
    '#\\s?\\d+|\\d+\\+',
    "[\\p{L}\\p{N}\\p{M}&]+(?:['’.][\\p{L}\\p{N}\\p{M}]+)*",
    '[^\\s\\p{P}\\p{L}\\p{N}\\p{M}]+',
  ].join('|'),
  'giu',
)

/** A text word by word; hyphenated ones are several, but for days and ranges. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(PIECES)]
    .map(({ 0: piece, index }) => {
      const isQuoted = /^["“]/.test(piece)
      const word = isQuoted ? unquoted(piece) : folded(piece)
      return { word, from: index, to: index + piece.length, isQuoted }
    })
    .filter(({ word }) => word !== '')

/** The words of a name alone, as a reader's are looked at. */
export const plainWords = (name: string): string[] => wordsOf(name).map(({ word }) => word)

const unquoted = (piece: string) => piece.slice(1, -1).trim().replace(/\s+/g, ' ')

function folded(piece: string): string {
  const plain = piece.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (/^#?\d/.test(plain) && !/\p{L}{3}/u.test(plain))
    return plain.replace(/\s/g, '').replace(/[–—]|\.\./g, '-')
  return plain.replace(/['’]s$/, '').replace(/['’.]/g, '')
}
