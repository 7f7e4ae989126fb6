/** @typedef {{ median: number, low: number, high: number, n: number }} Spread */

/**
 * Median and the middle half of some measurements. The middle half, not least and most, because
 * one interruption by the machine makes a most and says nothing.
 *
 * @param {readonly (number | null | undefined)[]} values those that are none are left out.
 * @returns {Spread | null} `null` without a measurement.
 */
export function spreadOf(values) {
  const known = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b)
  if (known.length === 0) return null
  return {
    median: quantile(known, 0.5),
    low: quantile(known, 0.25),
    high: quantile(known, 0.75),
    n: known.length,
  }
}

/** Linear between the two nearest, as R's default. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const above = Math.ceil(at)
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below)
}

/** @returns {number | null} ratio of two medians. */
export function ratioOf(spread, reference) {
  if (!spread || !reference || reference.median === 0) return null
  return spread.median / reference.median
}
