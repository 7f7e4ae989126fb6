import {
  cloneElement,
  type ReactElement,
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import {
  atRest,
  covers,
  has,
  inView,
  isLong,
  isNearEdge,
  isSame,
  nothing,
  type Span,
  showing,
  towards,
  WHOLE,
} from './paintedRows'
import { focusedPlace, measureRowHeight, moveFocus, numberRows, sightOf } from './rowsInPage'
import { useAlive } from './useAlive'
import { useAway } from './useAway'
import { usePrinting } from './usePrinting'
import { whenIdle } from './whenIdle'

export type Rows<Row> = {
  rows: readonly Row[]
  rowKey: (row: Row) => string
  renderRow: (row: Row) => ReactElement
  isHead?: ((row: Row) => boolean) | undefined
}

/** Which rows are in the page, and which are to be when it is at rest. */
export type Drawn<Row> = Rows<Row> & {
  /** The element of the row at a place; the same one each time, so that React passes it over. */
  elementAt: (place: number) => ReactElement
  /** The rows drawn as they are now. */
  span: Span
  goal: Span
  /** The place of a row that is drawn for the focus in it, wherever it is. */
  kept: number | null
  /** What still stands at other places as it was, out of view, until its turn comes. */
  stale: ReadonlyMap<number, ReactElement>
  /** Average in pixels; 0 until measured. */
  rowHeight: number
  isForPrint: boolean
}

/** Rows of a long table where there is no window to look at. */
const FIRST_OF_LONG = 50
/** Milliseconds: a step amid other drawing has that begin anew, which nobody out of view is worth. */
const PATIENCE_AWAY = 2000
/** Where there is a window, enough to measure a row by. */
const FIRST_IN_PAGE = 8

/**
 * Keeps the rows in view in the page at all times, and draws the others when
 * the browser is idle.
 */
export function useDrawnRows<Row>(
  now: Rows<Row>,
): [Drawn<Row>, RefObject<HTMLTableElement | null>] {
  const ref = useRef<HTMLTableElement>(null)
  const isFromServer = !useAlive()
  const [drawn, setDrawn] = useState(() => firstDrawn(now, isFromServer))
  const isChanged = drawn.renderRow !== now.renderRow || !isSameList(drawn.rows, now.rows)
  /** What has come into view is drawn as well. */
  const lookAgain = () => {
    const seen = ref.current ? look(drawn, ref.current) : drawn
    if (seen !== drawn) setDrawn(seen)
  }
  const isAway = useAway(ref, lookAgain)
  const chosen = isChanged ? changed(drawn, now, ref.current, isAway.current) : drawn
  const current = usePrinting() ? forPrint(chosen) : printed(chosen)
  if (current !== drawn) setDrawn(current)

  // Before it is painted: what a change above the table has brought into view is drawn as well.
  useLayoutEffect(() => {
    const table = ref.current
    if (!table) return
    const places = placesOf(drawn)
    numberRows(table, places.length < drawn.rows.length ? places : null)
    if (drawn.kept !== null && focusedPlace(table, places) !== drawn.kept)
      moveFocus(table, places, drawn.kept)
    // To look costs a layout of the whole page.
    if (isAway.current) return
    const seen = look(drawn, table)
    if (seen !== drawn) setDrawn(seen)
  }, [drawn, isAway])

  useEffect(() => {
    const table = ref.current
    if (!table || isAtRest(drawn)) return
    const step = () => {
      const next = further(drawn, table)
      startTransition(() => setDrawn((latest) => (latest === drawn ? next : latest)))
    }
    return whenIdle(step, isAway.current ? PATIENCE_AWAY : undefined)
  }, [drawn, isAway])

  useEffect(() => {
    const table = ref.current
    if (!table || isWhole(drawn)) return
    const follow = () => {
      const seen = look(drawn, table)
      if (seen !== drawn) flushSync(() => setDrawn(seen))
    }
    const on: Record<string, () => void> = {
      scroll: follow,
      resize: () => setDrawn({ ...keepFocused(drawn, table), rowHeight: measureRowHeight(table) }),
    }
    for (const [event, act] of Object.entries(on)) addEventListener(event, act)
    return () => {
      for (const [event, act] of Object.entries(on)) removeEventListener(event, act)
    }
  }, [drawn])

  return [current, ref]
}

export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((row, i) => row === b[i]))

type Held = Pick<Drawn<unknown>, 'span' | 'goal' | 'kept' | 'stale'> & { rows: readonly unknown[] }

export const isAtRest = ({ span, goal, stale }: Held): boolean =>
  isSame(span, goal) && stale.size === 0

export const isWhole = ({ span, rows }: Held): boolean => covers(span, { from: 0, to: rows.length })

/** Places of the rows in the page, in order. */
export function placesOf({ span, kept, stale, rows }: Held): number[] {
  const drawn = Array.from({ length: span.to - span.from }, (_, i) => span.from + i)
  const others = [...stale.keys()].filter((place) => place < rows.length && place !== kept)
  const apart = kept === null ? others : [...others, kept]
  return [...drawn, ...apart.filter((place) => !has(span, place))].sort((a, b) => a - b)
}

/** Places behind the last row where others stood: out of sight at once, taken out when idle. */
export const leftOver = ({ stale, rows }: Held): number[] =>
  [...stale.keys()].filter((place) => place >= rows.length).sort((a, b) => a - b)

/** What stands at a place that is in the page. */
export const standingAt = (
  { span, kept, stale, elementAt }: Held & Pick<Drawn<unknown>, 'elementAt'>,
  place: number,
): ReactElement | undefined =>
  has(span, place) || place === kept ? elementAt(place) : stale.get(place)

/** All rows on the server and when its page is taken over; in a page already there, the first. */
function firstDrawn<Row>(now: Rows<Row>, isFromServer: boolean): Drawn<Row> {
  const count = now.rows.length
  const first = isFromServer ? (isLong(count) ? FIRST_OF_LONG : count) : FIRST_IN_PAGE
  const span = { from: 0, to: Math.min(first, count) }
  return {
    ...{ ...now, elementAt: elementsOf(now), span, goal: atRest(span, count) },
    ...{ kept: null, stale: new Map(), rowHeight: 0, isForPrint: false },
  }
}

/** Other rows: those in view where the reader is now, and the one that has the focus. */
function changed<Row>(
  was: Drawn<Row>,
  now: Rows<Row>,
  table: HTMLTableElement | null,
  isAway: boolean,
): Drawn<Row> {
  const first = firstDrawn(now, false)
  if (!table) return first
  const count = now.rows.length
  const kept = newPlaceOfFocus(was, now, table)
  // Bodies that end elsewhere hold other rows: to move what stands would cost as much as to draw it.
  const isCutAnew = was.isHead !== undefined || now.isHead !== undefined
  const stale: Drawn<Row>['stale'] = isCutAnew ? new Map() : standing(was)
  // Out of view all may stand as it was until its turn comes.
  if (isAway && !isCutAnew && !isLong(count))
    return { ...first, span: nothing, kept, stale, rowHeight: was.rowHeight }
  const rowHeight = measureRowHeight(table) || was.rowHeight
  const span = inView(sightOf(table, rowHeight), count)
  return { ...first, span, goal: atRest(span, count), kept, stale, rowHeight }
}

/** All that is in the page, as it stands. */
const standing = <Row>(drawn: Drawn<Row>): ReadonlyMap<number, ReactElement> =>
  new Map(
    [...placesOf(drawn), ...leftOver(drawn)].map((place) => [
      place,
      standingAt(drawn, place) as ReactElement,
    ]),
  )

/** Where the row that has the focus has gone. */
function newPlaceOfFocus<Row>(
  was: Drawn<Row>,
  now: Rows<Row>,
  table: HTMLTableElement,
): number | null {
  const focused = was.rows[focusedPlace(table, placesOf(was)) ?? -1]
  if (focused === undefined) return null
  const key = now.rowKey(focused)
  const place = now.rows.findIndex((row) => now.rowKey(row) === key)
  return place < 0 ? null : place
}

const keepFocused = <Row>(drawn: Drawn<Row>, table: HTMLTableElement): Drawn<Row> => ({
  ...drawn,
  kept: focusedPlace(table, placesOf(drawn)),
})

/** The same rows with those in view among them; itself where they are. */
function look<Row>(drawn: Drawn<Row>, table: HTMLTableElement): Drawn<Row> {
  const { rows, span, goal, isForPrint } = drawn
  if (isForPrint || isWhole(drawn)) return drawn
  const rowHeight = drawn.rowHeight || measureRowHeight(table)
  const sight = sightOf(table, rowHeight)
  const view = inView(sight, rows.length, 0)
  if (!covers(span, view)) {
    const wide = inView(sight, rows.length)
    const shown = { span: showing(span, wide), goal: atRest(wide, rows.length) }
    return { ...keepFocused(drawn, table), ...shown, stale: standing(drawn), rowHeight }
  }
  if (isLong(rows.length) && isNearEdge(goal, view, rows.length))
    return { ...keepFocused(drawn, table), rowHeight, goal: atRest(view, rows.length) }
  return rowHeight === drawn.rowHeight ? drawn : { ...drawn, rowHeight }
}

/** A few rows nearer to rest. */
function further<Row>(drawn: Drawn<Row>, table: HTMLTableElement): Drawn<Row> {
  const next = { ...keepFocused(drawn, table), span: towards(drawn.goal, drawn.span) }
  return isSame(next.span, next.goal) ? { ...next, stale: new Map() } : next
}

/** As many rows as a table at rest may hold; itself where it is made so. */
function forPrint<Row>(drawn: Drawn<Row>): Drawn<Row> {
  if (drawn.isForPrint) return drawn
  const span = { from: 0, to: Math.min(WHOLE, drawn.rows.length) }
  return { ...drawn, span, goal: span, kept: null, stale: new Map(), isForPrint: true }
}

/** Where nothing is to be held, looking finds what is; itself where it was not for print. */
const printed = <Row>(drawn: Drawn<Row>): Drawn<Row> =>
  drawn.isForPrint ? { ...drawn, goal: nothing, isForPrint: false } : drawn

/**
 * Elements by their places, not by their rows: the row that comes to a place is
 * written into the one that stands there, which costs far less than to take out
 * hundreds and put in others.
 */
function elementsOf<Row>({ rows, renderRow }: Rows<Row>) {
  const made: ReactElement[] = []
  return (place: number): ReactElement => {
    const element = made[place] ?? cloneElement(renderRow(rows[place] as Row), { key: place })
    made[place] = element
    return element
  }
}
