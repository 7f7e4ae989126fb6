import { dayNumber } from '~/stats/days'
import type { Start } from '~/stats/starts'
import { isLowBest, type Metric } from '~/stats/trend'

/** The y axis of a metric: best on top, ticks at round values. */
export type ValueAxis = {
  /** Worst first, best last, as it runs from bottom to top. */
  domain: [number, number]
  ticks: number[]
  /** Under 1 where the good end deserves more room than the bad one. */
  exponent: number
}

const TICKS: Record<Metric, readonly number[]> = {
  finish: [1, 5, 10, 20, 30, 40],
  start: [1, 5, 10, 20, 30, 40],
  gained: [-40, -30, -20, -10, 0, 10, 20, 30, 40],
  rating: [0, 25, 50, 75, 100, 125, 150],
  led: [0, 10, 50, 100, 150, 200],
  percentile: [0, 25, 50, 75, 100],
}

export function valueAxis(metric: Metric, values: readonly number[]): ValueAxis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const isReversed = isLowBest(metric)
  const floor = isReversed ? 1 : metric === 'percentile' || metric === 'led' ? 0 : least
  const top = metric === 'percentile' ? 100 : Math.max(most, floor + 10)
  return {
    domain: isReversed ? [top, floor] : [Math.min(floor, top - 10), top],
    ticks: TICKS[metric].filter((tick) => tick >= Math.min(floor, top - 10) && tick <= top),
    exponent: isReversed ? 0.7 : metric === 'led' ? 0.5 : 1,
  }
}

type Placed = { start: Start }

/** The x axis: days, or starts counted from the first. */
export type PlaceAxis = {
  domain: [number, number]
  ticks: { at: number; label: string }[]
  placeOf: (point: Placed) => number
}

/** At most this many labels fit a phone; on a wide screen they stand farther apart. */
const LABELS = 8

export function placeAxis(points: readonly Placed[], x: 'date' | 'start'): PlaceAxis {
  const inTime = [...points].sort(byDate)
  return x === 'date' ? dateAxis(inTime) : startAxis(inTime)
}

const byDate = (a: Placed, b: Placed) =>
  a.start.date < b.start.date
    ? -1
    : a.start.date > b.start.date
      ? 1
      : a.start.id < b.start.id
        ? -1
        : 1

function dateAxis(points: readonly Placed[]): PlaceAxis {
  const placeOf = (point: Placed) => dayNumber(point.start.date)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return { domain: [0, 1], ticks: [], placeOf }
  const from = Number(first.start.date.slice(0, 4))
  const to = Number(last.start.date.slice(0, 4))
  const domain: [number, number] =
    from === to
      ? [dayNumber(`${from}-01-01`), dayNumber(`${from}-12-31`)]
      : [placeOf(first) - 20, placeOf(last) + 20]
  return { domain, ticks: from === to ? monthTicks(from) : yearTicks(from, to, domain), placeOf }
}

const monthTicks = (year: number) =>
  ['Feb', 'May', 'Aug', 'Nov'].map((label, i) => ({
    at: dayNumber(`${year}-${String(2 + 3 * i).padStart(2, '0')}-01`),
    label,
  }))

/** Each year's label at its first day, or at the edge where the picture begins later. */
function yearTicks(from: number, to: number, [least, most]: [number, number]) {
  const step = Math.ceil((to - from + 1) / LABELS)
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((year) => (to - year) % step === 0)
    .map((year) => ({ at: Math.max(least, dayNumber(`${year}-01-01`)), label: String(year) }))
  const isCrowded = (i: number) =>
    (ticks[i + 1]?.at ?? Number.POSITIVE_INFINITY) - (ticks[i]?.at ?? 0) < (most - least) / 12
  return ticks.filter((_, i) => !isCrowded(i))
}

function startAxis(points: readonly Placed[]): PlaceAxis {
  const numberOf = new Map(points.map((point, i) => [point.start.id, i + 1]))
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => points.length / s <= LABELS) ?? 100
  const ticks = Array.from({ length: Math.floor(points.length / step) }, (_, i) => (i + 1) * step)
  return {
    domain: [0.5, points.length + 0.5],
    ticks: ticks.map((at) => ({ at, label: String(at) })),
    placeOf: (point) => numberOf.get(point.start.id) ?? 0,
  }
}
