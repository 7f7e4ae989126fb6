import { closest, distance } from 'fastest-levenshtein'

/** Other words for what the address names; offered, never read. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['xfinity', 'nxs'],
  ['nationwide', 'nxs'],
  ['busch', 'nxs'],
  ['oreilly', 'nxs'],
  ["o'reilly", 'nxs'],
  ['craftsman', 'truck'],
  ['camping-world', 'truck'],
  ['monster', 'cup'],
  ['sprint', 'cup'],
  ['drafting', 'superspeedway'],
  ['indy', 'indianapolis'],
  ['fontana', 'auto-club'],
  ['loudon', 'new-hampshire'],
  ['mosport', 'ctmp'],
  ['austin', 'cota'],
  ['chevy', 'chevrolet'],
  ['victory', 'win'],
  ['accident', 'crash'],
  ['dvp', 'crash'],
  ['engine', 'mechanical'],
  ['dsq', 'disqualified'],
  ['finished', 'running'],
])

/** Changes of a letter that still pass for a slip, and how many letters each needs. */
const MOST_SLIPS = 2
const LETTERS_PER_SLIP = 3
/** Part of a name suggests it when no more names than these share it. */
const FEW = 3
const LONGEST = 60

/**
 * What a reader probably meant: another word for it, the same but for a slip,
 * or one of a few names that it is part of.
 *
 * @returns one of `known`, or `null` when nothing is near.
 */
export function suggest(given: string, known: readonly string[]): string | null {
  const word = given.toLowerCase().replace(/[\s_]+/g, '-')
  if (word.length > LONGEST) return null
  const other = OTHER_WORDS.get(word)
  if (other !== undefined && known.includes(other)) return other
  return butForASlip(word, known) ?? oneOfFew(word, known)
}

function butForASlip(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const nearest = closest(word, known)
  const slips = Math.min(MOST_SLIPS, Math.floor(word.length / LETTERS_PER_SLIP))
  return distance(word, nearest) <= slips ? nearest : null
}

function oneOfFew(word: string, known: readonly string[]): string | null {
  if (word.length < 3) return null
  const alike = known.filter((id) => id.includes(word) || word.includes(id))
  return alike.length > 0 && alike.length <= FEW ? closest(word, alike) : null
}
