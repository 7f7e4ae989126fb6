import type { Sight } from './paintedRows'

/** Marks what stands in for rows that are not in the page. */
export const SPACER = 'data-spacer'

/** What can have the focus in a row. */
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]'

/** Where the rows of a table stand in the window. */
export const sightOf = (table: HTMLTableElement, rowHeight: number): Sight => ({
  top: topOf(table),
  height: innerHeight,
  rowHeight,
})

const topOf = (table: HTMLTableElement): number =>
  table.tHead?.getBoundingClientRect().bottom ?? table.getBoundingClientRect().top

/** Average height in pixels of the rows in the page; 0 where there is none, or nothing is laid out. */
export function measureRowHeight(table: HTMLTableElement): number {
  let height = table.getBoundingClientRect().bottom - topOf(table)
  for (const spacer of table.querySelectorAll(`[${SPACER}]`))
    height -= spacer.getBoundingClientRect().height
  const rows = rowsOf(table).length
  return rows > 0 ? Math.max(0, height / rows) : 0
}

/** The place of the row that holds the focus; `null` where none of the table does. */
export function focusedPlace(table: HTMLTableElement, places: readonly number[]): number | null {
  const focused = document.activeElement?.closest('tbody > tr')
  if (!focused || !table.contains(focused)) return null
  return places[rowsOf(table).indexOf(focused)] ?? null
}

/** Hands the focus of a row to the same link or button of the row at another place. */
export function moveFocus(table: HTMLTableElement, places: readonly number[], to: number) {
  const focused = document.activeElement
  const nth = focused
    ? [...(focused.closest('tr')?.querySelectorAll(FOCUSABLE) ?? [])].indexOf(focused)
    : 0
  const row = rowsOf(table)[places.indexOf(to)]
  const next = row?.querySelectorAll<HTMLElement>(FOCUSABLE)[Math.max(0, nth)]
  next?.focus({ preventScroll: true })
}

/**
 * Tells a screen reader which of all rows each one is.
 *
 * @param places `null` with all rows there: then it counts them itself.
 */
export function numberRows(table: HTMLTableElement, places: readonly number[] | null) {
  if (!places && !table.querySelector('tbody > [aria-rowindex]')) return
  rowsOf(table).forEach((row, i) => {
    // The header is the first row.
    if (places) row.setAttribute('aria-rowindex', String((places[i] ?? 0) + 2))
    else row.removeAttribute('aria-rowindex')
  })
}

const rowsOf = (table: HTMLTableElement): Element[] => [
  ...table.querySelectorAll(`tbody:not([hidden]) > tr:not([${SPACER}])`),
]
