import { SERIES } from '~/data/schema/values'
import { FEW_STARTS } from '~/stats/comparisons'
import type { Outcomes, Rival } from '~/stats/rivals'
import type { Start } from '~/stats/starts'

/**
 * Who finished ahead in every meeting with the rivals he met often, a fifth of the size of the
 * meetings themselves: places, and how a race ended for whom, are left out.
 */
export type PackedRivals = {
  /** A–Z, in which they pack best. */
  names: readonly string[]
  /** Meetings in the whole record that a rival is here from. */
  least: number
  /** How many drivers he met in all. */
  of: number
  /** Starts of each series: a start is known by its place among those, oldest first. */
  starts: readonly number[]
  /** Starts without a meeting and meetings in a row, in turn; drivers parted by commas. */
  met: string
  /** Driver by driver, meeting by meeting, whether he was ahead: six to a letter. */
  ahead: string
}

/**
 * From as many on a set of rivals begins, so that a set leaves nobody out. It is what to raise
 * should the frame outgrow its bytes: each race adds some 50.
 */
const LEAST = FEW_STARTS

/**
 * @param starts all of the record, oldest first.
 * @param rivals everyone he met in them.
 */
export function packRivals(starts: readonly Start[], rivals: readonly Rival[]): PackedRivals {
  const sizes = SERIES.map((series) => starts.filter((start) => start.series === series).length)
  const numbers = numbered(starts, sizes)
  const packed = rivals
    .filter(({ meetings }) => meetings >= LEAST)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const met = packed.map((rival) =>
    rival.met
      .map(({ start, gap }) => ({ number: numbers.get(start.id) ?? 0, isAhead: gap > 0 }))
      .sort((a, b) => a.number - b.number),
  )
  return {
    names: packed.map(({ name }) => name),
    least: LEAST,
    of: rivals.length,
    starts: sizes,
    met: met.map((all) => lettersOf(all.map(({ number }) => number))).join(),
    ahead: sixes(met.flat().map(({ isAhead }) => isAhead)),
  }
}

/** @param starts oldest first: the first of those that were packed, or all. */
export function unpackRivals(
  { names, starts: sizes, met, ahead }: PackedRivals,
  starts: readonly Start[],
): Outcomes[] {
  const ids = new Map([...numbered(starts, sizes)].map(([id, number]) => [number, id]))
  let at = 0
  const next = () => {
    const bits = DIGITS.indexOf(ahead.charAt(Math.floor(at / 6)))
    return ((bits >> (5 - (at++ % 6))) & 1) === 1
  }
  return met.split(',').map((text, i) => {
    const outcomes = new Map<string, boolean>()
    for (const number of numbersIn(text)) {
      const isAhead = next()
      const id = ids.get(number)
      if (id !== undefined) outcomes.set(id, isAhead)
    }
    return { name: names[i] ?? '', ahead: outcomes }
  })
}

/** The starts numbered series after series, so that a full season of a rival is one spell. */
function numbered(starts: readonly Start[], sizes: readonly number[]): Map<string, number> {
  const next = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0))
  return new Map(
    starts.map(({ id, series }) => {
      const which = SERIES.indexOf(series)
      const number = next[which] ?? 0
      next[which] = number + 1
      return [id, number]
    }),
  )
}

const lettersOf = (numbers: readonly number[]): string => spellsOf(numbers).map(written).join('')

/** Of ascending numbers, in turn, how many are passed over and how many are there. */
function spellsOf(numbers: readonly number[]): number[] {
  const firsts = numbers.filter((number, i) => number - 1 !== numbers[i - 1])
  const lasts = numbers.filter((number, i) => number + 1 !== numbers[i + 1])
  return firsts.flatMap((first, i) => {
    const last = lasts[i] ?? first
    return [first - (lasts[i - 1] ?? -1) - 1, last - first + 1]
  })
}

function numbersIn(text: string): number[] {
  const spells = [...text.matchAll(/_(..)|./g)].map(([one, two]) =>
    two ? DIGITS.indexOf(two.charAt(0)) * 64 + DIGITS.indexOf(two.charAt(1)) : DIGITS.indexOf(one),
  )
  let number = 0
  return spells.flatMap((count, i) => {
    const from = number
    number += count
    return i % 2 === 0 ? [] : Array.from({ length: count }, (_, k) => from + k)
  })
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const digit = (value: number) => DIGITS.charAt(value)

/** One letter up to 62, else "_" and two. */
const written = (count: number): string =>
  count < 63 ? digit(count) : `_${digit(count >> 6)}${digit(count & 63)}`

const sixes = (bits: readonly boolean[]): string =>
  Array.from({ length: Math.ceil(bits.length / 6) }, (_, i) =>
    digit([0, 1, 2, 3, 4, 5].reduce((sum, k) => sum * 2 + Number(bits[6 * i + k] ?? false), 0)),
  ).join('')
