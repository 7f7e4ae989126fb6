import type { Address } from '~/address/address'
import { readAddress, writeAddress } from '~/address/query'
import { suggest } from '~/address/suggest'
import { formatLongDate } from '~/format/dates'
import { fieldLabel } from '~/format/selectionWords'
import { EVERYTHING, type Selection } from '~/stats/selection'
import type { World } from '~/stats/world'
import { type Ask, NOT_UNDERSTOOD, type Reading, type Vocabulary } from './reading'
import { RULES } from './rules'
import { NEGATIONS } from './synonyms'
import { type Word, wordsOf } from './words'

/** A stretch of the reader's text. */
export type Stretch = {
  /** As they were typed. */
  words: string
  from: number
  to: number
}

/** Words that were understood. */
export type Chip = Stretch & {
  field: keyof Selection | 'asof'
  /** What they ask for, in our words: "Trucks", "Started 30 or worse". */
  says: string
}

/** Words that ask for nothing. */
export type Unread = Stretch & {
  /** "not understood", "only the last one counts". */
  reason: string
  /** What to write instead; `null` where nothing is near. */
  suggestion: string | null
  /** Whether it can be looked for as text. */
  isText: boolean
}

/** What a text of racing words asks for. */
export type Understood = {
  /** The address to go to: the selection anew, all the rest as it was unless asked for. */
  address: Address
  chips: readonly Chip[]
  unread: readonly Unread[]
}

/** Longer texts are read only so far. */
const LONGEST_TEXT = 500

type Part = Stretch & { reading: Reading | null }

/**
 * Reads racing words: "talladega trucks top 10 since 2017". Nothing is thrown,
 * whatever the text; of contradicting words the later count, several of a kind
 * are read as either.
 *
 * @param world to name what is asked for.
 * @param onto the address whose selection is replaced.
 */
export function readWords(
  text: string,
  vocabulary: Vocabulary,
  world: World,
  onto: Address,
): Understood {
  const parts = partsOf(text.slice(0, LONGEST_TEXT), vocabulary)
  const asked = parts.filter((part): part is Part & { reading: Asking } => isAsking(part.reading))
  const counted = asked.filter((part, i) => !isOverruled(part.reading, asked.slice(i + 1)))
  return {
    address: addressOf(
      counted.map(({ reading }) => reading),
      vocabulary,
      onto,
    ),
    chips: counted.map((part) => chipOf(part, world)),
    unread: parts.flatMap((part) => unreadOf(part, counted, vocabulary)),
  }
}

type Asking = Extract<Reading, { kind: 'ask' | 'asof' }>

const isAsking = (reading: Reading | null): reading is Asking =>
  reading?.kind === 'ask' || reading?.kind === 'asof'

/** The text cut into stretches, each with what it was found to mean. */
function partsOf(text: string, vocabulary: Vocabulary): Part[] {
  const words = wordsOf(text)
  const folded = words.map(({ word, isQuoted }) => (isQuoted ? '\0' : word))
  const parts: Part[] = []
  for (let at = 0; at < words.length; ) {
    const reading = readingAt(words, folded, at, vocabulary)
    const length = reading?.length ?? 1
    parts.push({ ...stretch(text, words, at, length), reading })
    at += length
  }
  return parts
}

function stretch(text: string, words: readonly Word[], at: number, length: number): Stretch {
  const from = words[at]?.from ?? 0
  const to = words[at + length - 1]?.to ?? from
  return { words: text.slice(from, to), from, to }
}

function readingAt(
  words: readonly Word[],
  folded: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): Reading | null {
  const quoted = words[at]?.isQuoted ? words[at].word : null
  if (quoted !== null) return asText(quoted)
  const reading = longestOf(RULES.map((rule) => rule(folded, at, vocabulary)))
  if (reading || !NEGATIONS.has(folded[at] ?? '')) return reading
  // "without dnf" must not ask for the very thing.
  const denied = longestOf(RULES.map((rule) => rule(folded, at + 1, vocabulary)))
  if (!denied || denied.kind === 'small') return null
  const reason = 'leaving out cannot be asked for'
  return { kind: 'unread', length: denied.length + 1, reason, suggestion: null }
}

const asText = (text: string): Reading => ({
  kind: 'ask',
  length: 1,
  field: 'q',
  patch: { q: text },
  says: `Text “${text}”`,
})

function longestOf(readings: readonly (Reading | null)[]): Reading | null {
  return readings.reduce(
    (best, one) => (one && one.length > (best?.length ?? 0) ? one : best),
    null,
  )
}

/** Of grid places, "last" and days only one can be asked for, and of cars. */
const isOverruled = (reading: Asking, later: readonly { reading: Asking }[]) =>
  isSingle(reading) && later.some((other) => singleOf(other.reading) === singleOf(reading))

const isSingle = (reading: Asking) => singleOf(reading) !== null

function singleOf(reading: Asking): string | null {
  if (reading.kind === 'asof') return 'asof'
  if (reading.field === 'q') return isCar(reading) ? 'car' : null
  return reading.field === 'start' || reading.field === 'last' ? reading.field : null
}

const isCar = ({ patch }: Ask) => /^#\d+$/.test(patch.q ?? '')

/** Written and read back, so that it is what the address will say. */
function addressOf(readings: readonly Asking[], { known }: Vocabulary, onto: Address): Address {
  const asks = readings.filter((reading) => reading.kind === 'ask')
  const selection = asks.reduce((soFar, { patch }) => joined(soFar, patch), EVERYTHING)
  const asof = readings.find((reading) => reading.kind === 'asof')?.asof ?? onto.asof
  return readAddress(writeAddress({ ...onto, selection, asof }), known).address
}

/** A selection that asks for this as well: either of a list, all words of a text. */
function joined(selection: Selection, patch: Partial<Selection>): Selection {
  const both = Object.entries(patch).map(([field, value]) => {
    const before = selection[field as keyof Selection]
    if (Array.isArray(value)) return [field, [...new Set([...(before as unknown[]), ...value])]]
    return [field, field === 'q' ? `${before} ${value}`.trim() : value]
  })
  return { ...selection, ...Object.fromEntries(both) }
}

function chipOf({ reading, ...stretched }: Part & { reading: Asking }, world: World): Chip {
  if (reading.kind === 'asof') {
    return { ...stretched, field: 'asof', says: `As of ${formatLongDate(reading.asof)}` }
  }
  const { field, patch, says } = reading
  return {
    ...stretched,
    field,
    says: says ?? fieldLabel(world, { ...EVERYTHING, ...patch }, field),
  }
}

function unreadOf(part: Part, counted: readonly Part[], vocabulary: Vocabulary): Unread[] {
  const { reading, ...stretched } = part
  if (reading?.kind === 'small' || counted.includes(part)) return []
  if (isAsking(reading)) {
    return [{ ...stretched, reason: 'only the last one counts', suggestion: null, isText: false }]
  }
  if (reading) {
    const { reason, suggestion } = reading
    return [{ ...stretched, reason, suggestion, isText: true }]
  }
  const suggestion = suggest(stretched.words, vocabulary.suggestions)
  return [{ ...stretched, reason: NOT_UNDERSTOOD, suggestion, isText: true }]
}
