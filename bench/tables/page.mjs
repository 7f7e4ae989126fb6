import { COLUMNS, filterRows, repeated, sortRows } from './rows.mjs'
import './page.css'

export { compareValues } from './rows.mjs'
export { COLUMNS, filterRows, sortRows }

/** Height of a row in pixels, the same for all that let it be chosen. */
export const ROW_HEIGHT = 36

export const place = document.querySelector('#table')
export const box = document.querySelector('#filter')

/** How many rows the page is to show: `?rows=10509`. */
export const count = Number(new URLSearchParams(location.search).get('rows'))

export const fetchJson = async (path) => (await fetch(path)).json()

/** The rows, in the order of ties, so that a stable sort leaves ties in it. */
export async function loadRows() {
  const rows = await fetchJson(count <= 280 ? '/rows/starts.json' : '/rows/fields.json')
  return repeated(rows, count)
}

/**
 * Tells the benchmark how to find its way about this table. It clicks the headers and types into
 * the box as a reader does; what the table does upon that is the table's own.
 *
 * @param {object} table
 * @param {string} table.rows selects the rows.
 * @param {(row: HTMLElement) => string} table.keyOf the id of the row an element shows.
 * @param {(column: string) => Element} table.headerOf what to click to sort.
 */
export function offer({ rows, keyOf, headerOf }) {
  window.bench = { rows, keyOf, headerOf }
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = ''
  })
}
