import type { Known } from '~/address/address'
import type { Selection } from '~/stats/selection'

/** The fields of a selection that words can ask for. */
export type AskedField = Exclude<keyof Selection, 'rows'>

/** What some words ask of the starts. */
export type Ask = {
  field: AskedField
  patch: Partial<Selection>
  /** In our words, where the value alone would not say it. */
  says?: string
}

/** What some words in a row were found to mean. */
export type Reading = { length: number } & (
  | ({ kind: 'ask' } & Ask)
  /** The day to look back from, ISO. */
  | { kind: 'asof'; asof: string }
  /** Belongs to a sentence and asks for nothing. */
  | { kind: 'small' }
  /** Cannot be asked here: why, and what to write instead. */
  | { kind: 'unread'; reason: string; suggestion: string | null }
)

/** What the reader's words are compared with. */
export type Vocabulary = {
  known: Known
  /** By their words, joined by single spaces. */
  phrases: ReadonlyMap<string, Ask>
  /** Words in the longest phrase. */
  longest: number
  /** Numbers he raced with; text: "05" is not "5". */
  cars: ReadonlySet<string>
  /** Words that mean nothing here: those of sentences, and his own name. */
  small: ReadonlySet<string>
  /** Words that a slip may have been meant for. */
  suggestions: readonly string[]
}

/** Reads what begins at a place among the words; `null` where it knows nothing of it. */
export type Rule = (words: readonly string[], at: number, vocabulary: Vocabulary) => Reading | null

/** The first place from here on where none of these words stands. */
export function past(words: readonly string[], at: number, fillers: ReadonlySet<string>): number {
  let next = at
  while (fillers.has(words[next] ?? '')) next++
  return next
}

export const NOT_UNDERSTOOD = 'not understood'

const IN_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS: Record<string, number> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 }
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** "10", "ten", "tens", "10s"; `null` for anything else, more than three digits included. */
export function numberIn(word: string | undefined): number | null {
  const plain = (word ?? '').replace(/^(\d{1,3}|[a-z]+)s$/, '$1')
  if (/^\d{1,3}$/.test(plain)) return Number(plain)
  const index = IN_WORDS.indexOf(plain)
  return index > 0 ? index : (TENS[plain] ?? null)
}

/** A place: "30th", "30", "first"; `null` for anything else. */
export function placeIn(word: string | undefined): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1]
  if (digits !== undefined) return Number(digits) > 0 ? Number(digits) : null
  const index = ORDINALS.indexOf(word ?? '')
  return index >= 0 ? index + 1 : null
}
