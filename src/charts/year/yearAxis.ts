import { dayNumber } from '~/stats/days'

/** The racing year: no race of the record lies outside it. */
const FIRST = '-02-01'
const LAST = '-11-30'

/** Months of the racing year, by number and name. */
export const MONTHS = 'Feb Mar Apr May Jun Jul Aug Sep Oct Nov'
  .split(' ')
  .map((name, i) => ({ name, firstDay: `-${String(i + 2).padStart(2, '0')}-01` }))

/** Where a day stands in its racing year, 0–1; days outside stand at the nearer end. */
export function shareOfYear(year: number, date: string): number {
  const first = dayNumber(`${year}${FIRST}`)
  const share = (dayNumber(date) - first) / (dayNumber(`${year}${LAST}`) - first)
  return Math.min(1, Math.max(0, share))
}
