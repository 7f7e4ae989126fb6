import type { Start } from './starts'
import type { TimelineEntry } from './timeline'

/** What happened on a day of the year, in whichever years. */
export type CalendarDay = {
  /** "07-09" */
  day: string
  /** Newest first. */
  starts: Start[]
  /** What is known to the day and is no start listed, newest first. */
  entries: TimelineEntry[]
}

/** "07-09" of "2022-07-09". */
export const dayOfYear = (isoDate: string): string => isoDate.slice(5)

/** The calendar day a clock shows where it hangs: "2026-11-21". */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/**
 * The days of the year on which something happened, from 1 January on. 29 February is a day
 * like any other.
 *
 * @param entries those of a month, of a year and of more than a day are left out, and those
 *   that tell of a race among the starts.
 */
export function calendarOf(
  starts: readonly Start[],
  entries: readonly TimelineEntry[],
): CalendarDay[] {
  const days = new Map<string, CalendarDay>()
  const at = (isoDate: string): CalendarDay => {
    const day = dayOfYear(isoDate)
    const there = days.get(day) ?? { day, starts: [], entries: [] }
    days.set(day, there)
    return there
  }
  const raced = new Set(starts.map(({ id }) => id))
  for (const start of starts) at(start.date).starts.unshift(start)
  for (const entry of entries)
    if (isOfADay(entry) && !(entry.raceId && raced.has(entry.raceId)))
      at(entry.date).entries.unshift(entry)
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

const isOfADay = ({ date, isSpell }: TimelineEntry) => date.length === 10 && !isSpell

/**
 * The days around one: itself, or `null` if nothing happened on it, the next one before it and
 * the next one after, round the turn of the year; `null` where there is no other.
 */
export function daysAround(
  days: readonly CalendarDay[],
  day: string,
): Record<'before' | 'on' | 'after', CalendarDay | null> {
  const others = days.filter((one) => one.day !== day)
  return {
    before: others.findLast((one) => one.day < day) ?? others.at(-1) ?? null,
    on: days.find((one) => one.day === day) ?? null,
    after: others.find((one) => one.day > day) ?? others[0] ?? null,
  }
}

/** A start, and the how many-th it is among those asked about, from 1. */
export type NthStart = { n: number; start: Start }

/** A round number of starts, where there are so many, and where there are few. */
const ROUND = 25
const FEW = 60
const ROUND_OF_FEW = 10

/** The first start, every 25th, and the last; of 60 or fewer every tenth. */
export const nthStarts = (starts: readonly Start[]): NthStart[] =>
  roundStarts(starts, starts.length > FEW ? ROUND : ROUND_OF_FEW)

/** The first start, every so many-th, and the last. */
export const roundStarts = (starts: readonly Start[], every: number): NthStart[] =>
  starts
    .map((start, i) => ({ n: i + 1, start }))
    .filter(({ n }) => n === 1 || n % every === 0 || n === starts.length)
