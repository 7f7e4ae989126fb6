/**
 * A scale from values to places; with an exponent under 1 the small values have
 * more room than the large ones, and 1 is a plain proportion.
 *
 * @returns places rounded to hundredths, so that a picture's code stays short.
 */
export function powerScale(
  [fromValue, toValue]: readonly [number, number],
  [fromPlace, toPlace]: readonly [number, number],
  exponent = 1,
): (value: number) => number {
  const raised = (value: number) => Math.sign(value) * Math.abs(value) ** exponent
  const least = raised(fromValue)
  const span = raised(toValue) - least
  return (value) => {
    const share = span === 0 ? 0.5 : (raised(value) - least) / span
    return Math.round((fromPlace + share * (toPlace - fromPlace)) * 100) / 100
  }
}
