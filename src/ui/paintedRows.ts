/** Neighboring rows by their places: the first, and the one behind the last. */
export type Span = { from: number; to: number }

/** Where the rows stand in the window, in pixels. */
export type Sight = {
  /** From the top edge of the window down to the place of the first row; negative when above it. */
  top: number
  /** Height of the window. */
  height: number
  /** Average height of a row; 0 until one was laid out. */
  rowHeight: number
}

/** A table of as many rows is whole at rest: find-in-page, print and screen readers have all of it. */
export const WHOLE = 1000

/** Pixels of a row that no one has measured. */
const USUAL_HEIGHT = 40
/** Rows on either side of those in view: few, as they are painted in the same breath. */
const SPARE = 3
/** What a longer table holds on either side of the view, so that a flick shows no gap. */
const AROUND = 30
/** Rows that a step adds: a step is to take less than 50 ms on a slow phone. */
const STEP = 40

export const nothing: Span = { from: 0, to: 0 }

export const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to
export const covers = (a: Span, b: Span): boolean => a.from <= b.from && b.to <= a.to
export const has = ({ from, to }: Span, place: number): boolean => from <= place && place < to
export const isLong = (count: number): boolean => count > WHOLE

/** The rows in view; where none is, the nearest few. */
export function inView({ top, height, rowHeight }: Sight, count: number, spare = SPARE): Span {
  const few = Math.min(count, 2 * spare + 1)
  const first = Math.floor(-top / (rowHeight || USUAL_HEIGHT)) - spare
  const behind = Math.ceil((height - top) / (rowHeight || USUAL_HEIGHT)) + spare
  return { from: between(0, first, count - few), to: between(few, behind, count) }
}

/** What the page holds at rest around the rows in view. */
export const atRest = ({ from, to }: Span, count: number): Span =>
  isLong(count)
    ? { from: Math.max(0, from - AROUND), to: Math.min(count, to + AROUND) }
    : { from: 0, to: count }

/** Whether the view has come so near to the edge of what is held that more should be. */
export const isNearEdge = (held: Span, view: Span, count: number): boolean =>
  (held.from > 0 && view.from - held.from < AROUND / 3) ||
  (held.to < count && held.to - view.to < AROUND / 3)

/** Rows in the page together with those now in view: joined where they touch, else the view alone. */
export const showing = (held: Span, view: Span): Span =>
  held.to < view.from || view.to < held.from
    ? view
    : { from: Math.min(held.from, view.from), to: Math.max(held.to, view.to) }

/** A step nearer to the goal: the rows below the view first, then those above. */
export function towards(goal: Span, { from, to }: Span, step = STEP): Span {
  const below = Math.min(goal.to, to + step)
  const left = step - Math.max(0, below - to)
  return { from: Math.max(goal.from, from - left), to: below }
}

/**
 * Rows stand in bodies of so many each: what changes in one leaves the others
 * alone, and a browser passes over those out of view.
 */
export const BODY_ROWS = 20

/** Rows of one body, by its number and their places. */
export type Body = { nth: number; places: number[] }

/** Which body a place is in, by its number, and the places that a body is for. */
export type Cut = {
  bodyAt: (place: number) => number
  /** Whether or not the rows are in the page. */
  spanOf: (nth: number, count: number) => Span
}

/** Bodies of as many rows each. */
export const EVEN: Cut = {
  bodyAt: (place) => Math.floor(place / BODY_ROWS),
  spanOf: (nth, count) => ({ from: nth * BODY_ROWS, to: Math.min(count, (nth + 1) * BODY_ROWS) }),
}

/**
 * Bodies that begin where the rows say so.
 *
 * @param first places where one begins, ascending from 0.
 * @param count of all rows; what is left over behind them stands in even bodies.
 */
export const cutAt = (first: readonly number[], count: number): Cut => ({
  bodyAt: (place) =>
    place < count
      ? first.findLastIndex((from) => from <= place)
      : first.length + EVEN.bodyAt(place - count),
  spanOf: (nth, most) => {
    const from = first[nth] ?? count + (nth - first.length) * BODY_ROWS
    const to = nth < first.length ? (first[nth + 1] ?? count) : from + BODY_ROWS
    return { from, to: Math.min(most, to) }
  },
})

/** Places in order, in the bodies where they stand. */
export function bodiesOf(places: readonly number[], { bodyAt }: Cut = EVEN): Body[] {
  const bodies: Body[] = []
  for (const place of places) {
    const nth = bodyAt(place)
    const last = bodies.at(-1)
    if (last?.nth === nth) last.places.push(place)
    else bodies.push({ nth, places: [place] })
  }
  return bodies
}

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high))
