import { box, COLUMNS, filterRows, loadRows, offer, place, ROW_HEIGHT, sortRows } from '../page.mjs'
import './table.css'

/*
 * The yardstick: what one would write for this one table, without a library. Rows of a fixed
 * height; those in view and a few more are in the page, and are filled anew rather than made anew.
 */

/** Rows on either side of those in view. */
const SPARE = 6

const all = await loadRows()
let sort = null
let sorted = all
let shown = all

const { scroller, body, before, after, headers } = build()
const pool = []

function draw() {
  const inView = Math.ceil(scroller.clientHeight / ROW_HEIGHT)
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_HEIGHT) - SPARE)
  const behind = Math.min(shown.length, first + inView + 2 * SPARE)
  while (pool.length < behind - first) pool.push(makeRow())
  pool.forEach((row, i) => {
    if (first + i < behind) fill(row, shown[first + i])
    else row.element.remove()
  })
  before.style.height = `${first * ROW_HEIGHT}px`
  after.style.height = `${(shown.length - behind) * ROW_HEIGHT}px`
}

function makeRow() {
  const element = document.createElement('tr')
  const texts = COLUMNS.map(({ isNumber }) => {
    const cell = element.appendChild(document.createElement('td'))
    if (isNumber) cell.className = 'number'
    return cell.appendChild(document.createTextNode(''))
  })
  return { element, texts }
}

function fill({ element, texts }, row) {
  element.dataset.key = row.id
  COLUMNS.forEach(({ id }, i) => {
    texts[i].data = row[id] ?? '–'
  })
  if (!element.isConnected) body.insertBefore(element, after)
}

function show() {
  shown = filterRows(sorted, box.value)
  scroller.scrollTop = 0
  draw()
}

function sortBy(column) {
  const isTurned = sort?.column === column && sort.direction === 'ascending'
  sort = { column, direction: isTurned ? 'descending' : 'ascending' }
  sorted = sortRows(all, sort)
  for (const [id, header] of headers)
    if (id === column) header.setAttribute('aria-sort', sort.direction)
    else header.removeAttribute('aria-sort')
  show()
}

function build() {
  place.innerHTML = `
    <div class="scroller" tabindex="0">
      <table>
        <caption>Races</caption>
        <colgroup>${COLUMNS.map(({ width }) => `<col style="width: ${width}px">`).join('')}</colgroup>
        <thead><tr>${COLUMNS.map(({ title }) => `<th scope="col"><button type="button">${title}</button></th>`).join('')}</tr></thead>
        <tbody><tr class="spacer" aria-hidden="true"></tr><tr class="spacer" aria-hidden="true"></tr></tbody>
      </table>
    </div>`
  const scroller = place.firstElementChild
  const [before, after] = scroller.querySelectorAll('.spacer')
  const cells = [...scroller.querySelectorAll('th')]
  return {
    scroller,
    body: scroller.querySelector('tbody'),
    before,
    after,
    headers: new Map(COLUMNS.map(({ id }, i) => [id, cells[i]])),
  }
}

for (const [column, header] of headers)
  header.firstElementChild.addEventListener('click', () => sortBy(column))
box.addEventListener('input', show)
scroller.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true })
draw()

offer({
  rows: 'tr[data-key]',
  keyOf: (row) => row.dataset.key,
  headerOf: (column) => headers.get(column).firstElementChild,
})
