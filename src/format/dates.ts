const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const MONTHS_IN_FULL = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2022-07-09" as "9 Jul 2022"; "2024-08" as "Aug 2024"; a year as it is. No time zone. */
export function formatDate(date: string, months: readonly string[] = MONTHS): string {
  const [year, month, day] = date.split('-')
  const name = month && months[Number(month) - 1]
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}

/** The same with the month in full: "9 July 2022". */
export const formatLongDate = (date: string): string => formatDate(date, MONTHS_IN_FULL)

/** "07-09" as "9 July". */
export const formatDayOfYear = (day: string): string => formatLongDate(`-${day}`)

/** "January" of 0. */
export const monthName = (month: number): string => MONTHS_IN_FULL[month] ?? ''

/** "2009–12", "2014", "2019–26": the years of a spell; "from 2019" where no end is known. */
export function formatYears(from: string, to: string | null): string {
  const [first, last] = [from.slice(0, 4), to?.slice(0, 4)]
  if (last === undefined) return `from ${first}`
  return first === last ? first : `${first}–${last.slice(2)}`
}

/** Days within a text as they are read: "10 on 2023-10-28" becomes "10 on 28 Oct 2023". */
export const formatDaysIn = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day))

/** A date that breaks before the year alone, where room is short. */
export const withDayWhole = (date: string): string => date.replace(' ', '\u00a0')
