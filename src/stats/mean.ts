/**
 * A mean that can be written exactly: the integer sum in units of 1/scale, and
 * over how many starts. Ratings have two decimals, so their scale is 100.
 */
export type Mean = { readonly sum: number; readonly scale: 1 | 100; readonly starts: number }

/**
 * Mean of the known values.
 *
 * @param values `null` is unknown and left out of sum and count.
 * @param scale 1 for whole numbers, 100 for two decimals.
 * @returns `null` when nothing is known.
 */
export function meanOf(values: readonly (number | null)[], scale: 1 | 100 = 1): Mean | null {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const sum = known.reduce((total, value) => total + Math.round(value * scale), 0)
  return { sum, scale, starts: known.length }
}

/** The mean as a number, unrounded. */
export const meanValue = ({ sum, scale, starts }: Mean): number => sum / (scale * starts)
