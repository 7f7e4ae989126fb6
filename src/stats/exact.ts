import type { Mean } from './mean'

/**
 * A mean of numbers that are fractions themselves, kept exactly: the sum over `under` times the
 * starts it is of. In big integers, since the common denominator of many pools has hundreds of
 * figures.
 */
export type ExactMean = { readonly over: bigint; readonly under: bigint; readonly starts: number }

/** Fraction of one start: the numerator and a denominator above 0, both whole. */
export type Fraction = { readonly over: number; readonly under: number }

/** What a mean over whole numbers is worth, as one fraction. */
export const fractionOf = ({ sum, scale, starts }: Mean): Fraction => ({
  over: sum,
  under: scale * starts,
})

/**
 * Mean of fractions, without rounding.
 *
 * @param fractions `null` is unknown and left out of sum and count.
 * @returns `null` when nothing is known.
 */
export function exactMean(fractions: readonly (Fraction | null)[]): ExactMean | null {
  const known = fractions.filter((fraction) => fraction !== null)
  if (known.length === 0) return null
  // One sum for each denominator keeps the numbers short until the end.
  const sums = new Map<number, number>()
  for (const { over, under } of known) sums.set(under, (sums.get(under) ?? 0) + over)
  let over = 0n
  let under = 1n
  for (const [denominator, sum] of sums) {
    const by = BigInt(denominator)
    over = over * by + BigInt(sum) * under
    under *= by
    const shared = divisor(over, under)
    over /= shared
    under /= shared
  }
  return { over, under: under * BigInt(known.length), starts: known.length }
}

/** Greatest common divisor, 1 at least; `b` above 0. */
function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** The mean in whole tenths, half away from zero: 12.25 is 123, -0.25 is -3. */
export function exactTenths({ over, under }: ExactMean): number {
  const size = over < 0n ? -over : over
  const tenths = Number((20n * size + under) / (2n * under))
  return over < 0n ? -tenths : tenths
}

/** As a number to sort and to draw by, right to a hundred-millionth. */
export const exactValue = ({ over, under }: ExactMean): number =>
  Number((over * 100_000_000n) / under) / 100_000_000
