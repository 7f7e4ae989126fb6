import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import { daysBetween } from '~/stats/days'
import type { Start } from '~/stats/starts'
import { MONTHS, shareOfYear } from './yearAxis'

/** Heights in pixels. */
const HEAD = 20
const FIRST_PLACE = 18
const REACH = 78
const RIDES = 20
const WEEKS = 34

/** Least distance of two marks of a lane for a thumb, in pixels. */
export const LEAST_GAP = 24
const MOST_PARTS = 3
/** A mark at the edge of its part is whole: room left and right, in percent. */
const EDGE = 3

export type YearLane = {
  series: Series
  top: number
  bottom: number
  /** Best place it has room for: a lane without a top ten begins at tenth. */
  best: number
}

/** A part of the year, from edge to edge of the picture. */
export type YearPart = {
  /** Shares of the racing year, 0–1. */
  from: number
  to: number
  lanes: readonly YearLane[]
  /** Where the weeks and months stand. */
  weeks: number
}

export type YearLayout = { parts: readonly YearPart[]; height: number; worst: number }

/** Something of a year that takes a place in it. */
type Dated = { series: Series; date: string; finish: number }

/**
 * A year across the picture, in as many parts as it takes for the marks of a lane to stand a
 * thumb apart, three at most. Each series that has something in a part has a lane there.
 *
 * @param width of the picture, in pixels, at least.
 */
export function yearLayout(
  year: number,
  dated: readonly Dated[],
  starts: readonly Start[],
  width: number,
): YearLayout {
  const worst = Math.max(2, ...starts.map(({ fieldSize }) => fieldSize))
  const count = partsFor(year, dated, width)
  let top = 0
  const parts = Array.from({ length: count }, (_, i): YearPart => {
    const [from, to] = [i / count, (i + 1) / count]
    const here = dated.filter(({ date }) => partOf(shareOfYear(year, date), count) === i)
    const lanes = SERIES.filter((series) => here.some((one) => one.series === series)).map(
      (series) => {
        const own = here.filter((one) => one.series === series)
        const best = own.some(({ finish }) => finish <= 10) ? 1 : 10
        const from = top + HEAD
        const height = reach(worst, worst) - reach(best, worst)
        const lane = { series, top: from, bottom: Math.round(from + FIRST_PLACE + height), best }
        top = lane.bottom + RIDES
        return lane
      },
    )
    const weeks = top + 6
    top = weeks + WEEKS
    return { from, to, lanes, weeks }
  })
  return { parts, height: top, worst }
}

function partsFor(year: number, dated: readonly Dated[], width: number): number {
  const gaps = SERIES.flatMap((series) => {
    const days = dated.filter((one) => one.series === series).map(({ date }) => date)
    return days.sort().flatMap((day, i) => {
      const before = days[i - 1]
      return before ? [shareOfYear(year, day) - shareOfYear(year, before)] : []
    })
  })
  const room = width * (1 - EDGE / 50)
  const parts = Math.ceil(LEAST_GAP / (Math.min(1, ...gaps) * room))
  return Math.min(MOST_PARTS, Math.max(1, parts))
}

const partOf = (share: number, parts: number): number =>
  Math.min(parts - 1, Math.floor(share * parts))

/** Where a day stands: which part, and how far across, in percent. */
export function acrossYear({ parts }: YearLayout, year: number, date: string) {
  const share = shareOfYear(year, date)
  const part = parts[partOf(share, parts.length)] as YearPart
  return { part, x: acrossPart(part, share) }
}

/** Where a share of the year stands in a part of it, in percent; outside it beyond the edges. */
export const acrossPart = ({ from, to }: YearPart, share: number): number =>
  Math.round((EDGE + ((share - from) / (to - from)) * (100 - 2 * EDGE)) * 100) / 100

/** Where a finish of a day stands; `null` where its series has no lane. */
export function placeInYear(
  layout: YearLayout,
  year: number,
  { series, date }: Pick<Dated, 'series' | 'date'>,
  finish: number,
): { x: number; y: number } | null {
  const { part, x } = acrossYear(layout, year, date)
  const lane = part.lanes.find((one) => one.series === series)
  return lane ? { x, y: heightIn(lane, finish, layout.worst) } : null
}

/** Height of a finish in a lane of the year. */
export const heightIn = ({ top, best }: YearLane, finish: number, worst: number): number =>
  Math.round((top + FIRST_PLACE + reach(finish, worst) - reach(best, worst)) * 10) / 10

/** Pixels below first place, by the strip's own scale. */
const reach = (finish: number, worst: number) => REACH * ((finish - 1) / (worst - 1)) ** 0.62

/** Weeks of the racing year, each by its first day as a share of it, and whether he raced in it. */
export function weeksOf(
  year: number,
  dates: readonly string[],
): { from: number; to: number; isRaced: boolean }[] {
  const monday = firstMonday(year)
  const last = `${year}-11-30`
  const weeks = Math.ceil(daysBetween(monday, last) / 7)
  const raced = new Set(dates.map((date) => Math.floor(daysBetween(monday, date) / 7)))
  const days = daysBetween(`${year}-02-01`, last)
  const offset = daysBetween(`${year}-02-01`, monday)
  return Array.from({ length: weeks }, (_, week) => ({
    from: (offset + week * 7) / days,
    to: Math.min(1, (offset + week * 7 + 7) / days),
    isRaced: raced.has(week),
  }))
}

/** The Monday on or before the first of February. */
function firstMonday(year: number): string {
  const first = new Date(Date.UTC(year, 1, 1))
  first.setUTCDate(first.getUTCDate() - ((first.getUTCDay() + 6) % 7))
  return first.toISOString().slice(0, 10)
}

/** The months that begin in a part, with where they do. */
export const monthsIn = (part: YearPart, year: number): { name: string; x: number }[] =>
  MONTHS.map(({ name, firstDay }) => ({ name, share: shareOfYear(year, `${year}${firstDay}`) }))
    .filter(({ share }) => share >= part.from && share < part.to)
    .map(({ name, share }) => ({ name, x: acrossPart(part, share) }))
