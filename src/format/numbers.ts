import type { Mean } from '~/stats/mean'

/** Shown wherever a value is not known. */
export const UNKNOWN = '–'

/**
 * A mean with one decimal, by exact integer arithmetic, half away from zero:
 * 12.25 is "12.3", -0.25 is "-0.3". The minus is ASCII: programs read it.
 */
export function formatMean(mean: Mean | null): string {
  if (mean === null) return UNKNOWN
  const tenths = Math.abs(tenthsOf(mean))
  const sign = mean.sum < 0 && tenths > 0 ? '-' : ''
  return `${sign}${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** A mean in whole tenths, as it is written: 12.25 is 123, -0.25 is -3. */
export function tenthsOf({ sum, scale, starts }: Mean): number {
  const over = scale * starts
  const tenths = Math.floor((20 * Math.abs(sum) + over) / (2 * over))
  return sum < 0 ? -tenths : tenths
}

/** A whole number with its sign: "+4", "−8", "0". */
export const formatSigned = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'

/** A whole number in groups of three: "40,377". */
export const formatCount = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/**
 * A number with one decimal, half away from zero as well, for pictures; means
 * that are kept exactly use `formatMean`.
 */
export function formatDecimal(value: number | null): string {
  if (value === null) return UNKNOWN
  const tenths = Math.round(Math.abs(value) * 10)
  return `${value < 0 && tenths > 0 ? '-' : ''}${(tenths / 10).toFixed(1)}`
}

/** "1 mile", "0.526 miles". */
export const formatMiles = (miles: number): string => (miles === 1 ? '1 mile' : `${miles} miles`)

/** A share in whole percent; what is more than none and less than one is said so. */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`

/** "1 start", "3 starts". */
export const formatStarts = (starts: number): string =>
  starts === 1 ? '1 start' : `${formatCount(starts)} starts`

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small number in words, a larger one in figures: "three", "14". */
export const formatInWords = (value: number): string => WORDS[value] ?? formatCount(value)
