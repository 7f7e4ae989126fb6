import DataTable from 'datatables.net'
import 'datatables.net-scroller'
import { box, COLUMNS, compareValues, loadRows, offer, place, ROW_HEIGHT } from '../page.mjs'
import './table.css'

DataTable.type('race', {
  order: {
    asc: (a, b) => compareValues(known(a), known(b), false),
    desc: (a, b) => compareValues(known(a), known(b), true),
  },
})

/** DataTables hands over what the cell shows where there is nothing. */
const known = (value) => (value === '' ? null : value)

const data = await loadRows()
const element = place.appendChild(document.createElement('table'))
element.style.width = `${COLUMNS.reduce((sum, { width }) => sum + width, 0)}px`
const table = new DataTable(element, {
  data,
  rowId: 'id',
  columns: COLUMNS.map(({ id, title, width, isNumber }) => ({
    data: id,
    title,
    width: `${width}px`,
    type: 'race',
    className: isNumber ? 'number' : '',
    defaultContent: '',
  })),
  order: [],
  // Ties stay in the order of ties when an order is turned around.
  orderDescReverse: false,
  autoWidth: false,
  // Its own extension for long tables: without it every row would be in the page.
  scroller: { rowHeight: ROW_HEIGHT },
  scrollX: true,
  scrollY: place.clientHeight - 60,
  layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null },
})

box.addEventListener('input', () => table.search(box.value).draw())

offer({
  rows: '.dt-scroll-body tbody tr[id]',
  keyOf: (row) => row.id,
  headerOf: (column) => table.column(`${COLUMNS.findIndex(({ id }) => id === column)}`).header(),
})
