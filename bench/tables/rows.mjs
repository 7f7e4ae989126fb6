/**
 * The rows all tables show, and the one right order of them: shared by the pages and by the
 * benchmark, which works out for itself what a table has to show.
 */

/** @typedef {{ id: string, date: string, series: string, race: string, track: string, car: string, start: number, finish: number, gained: number, led: number, rating: number | null, status: string, search: string }} Row */

/** In this order, so that those that are sorted by have their headers within 390 px. */
export const COLUMNS = [
  { id: 'date', title: 'Date', width: 96 },
  { id: 'finish', title: 'Finish', width: 72, isNumber: true },
  { id: 'track', title: 'Track', width: 110 },
  { id: 'rating', title: 'Rating', width: 78, isNumber: true },
  { id: 'race', title: 'Race', width: 200 },
  { id: 'series', title: 'Series', width: 80 },
  { id: 'car', title: 'Car', width: 64 },
  { id: 'start', title: 'Start', width: 72, isNumber: true },
  { id: 'gained', title: 'Gained', width: 80, isNumber: true },
  { id: 'led', title: 'Led', width: 64, isNumber: true },
  { id: 'status', title: 'Status', width: 110 },
]

const SERIES = ['cup', 'nxs', 'truck']

/** Values of one column; text by code point, `null` after all else in both directions. */
export function compareValues(a, b, isDescending) {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === isDescending ? 1 : -1
}

/** The order of ties: newest first, then cup, nxs, truck, then id. */
export const compareTies = (a, b) =>
  compareValues(a.date, b.date, true) ||
  compareValues(SERIES.indexOf(a.series), SERIES.indexOf(b.series), false) ||
  compareValues(a.id, b.id, false)

/**
 * Rows in the order of a column. Sorting is stable, so rows that come in the order of ties leave in
 * it where the column says nothing.
 *
 * @param {readonly Row[]} rows in the order of ties.
 * @param {{ column: string, direction: 'ascending' | 'descending' } | null} sort
 */
export function sortRows(rows, sort) {
  if (sort === null) return rows
  const { column, direction } = sort
  const isDescending = direction === 'descending'
  return [...rows].sort((a, b) => compareValues(a[column], b[column], isDescending))
}

/** Rows in whose text every word occurs. */
export function filterRows(rows, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => words.every((word) => row.search.includes(word)))
}

/** What the filter box looks in. */
export const searchText = (row) =>
  COLUMNS.map(({ id }) => row[id] ?? '')
    .join(' ')
    .toLowerCase()

/** As many rows as asked for: the given ones over and over, each time with ids of their own. */
export function repeated(rows, count) {
  if (count <= rows.length) return rows
  const copies = Array.from({ length: Math.ceil(count / rows.length) }, (_, copy) =>
    rows.map((row) => ({ ...row, id: `${row.id}.${copy}` })),
  )
  return copies.flat().slice(0, count).sort(compareTies)
}
