import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables'
import 'tabulator-tables/dist/css/tabulator.min.css'
import {
  box,
  COLUMNS,
  compareValues,
  filterRows,
  loadRows,
  offer,
  place,
  ROW_HEIGHT,
} from '../page.mjs'

Tabulator.registerModule([FilterModule, FormatModule, SortModule])

const data = await loadRows()
const table = new Tabulator(place, {
  data,
  index: 'id',
  height: '100%',
  rowHeight: ROW_HEIGHT,
  columns: COLUMNS.map(({ id, title, width, isNumber }) => ({
    field: id,
    title,
    width,
    hozAlign: isNumber ? 'right' : 'left',
    sorter,
  })),
})

/** To turn an order around, Tabulator hands over the two values the other way around. */
function sorter(a, b, _rowA, _rowB, _column, direction) {
  return direction === 'asc' ? compareValues(a, b, false) : compareValues(b, a, true)
}

box.addEventListener('input', () => {
  if (box.value === '') return table.clearFilter()
  table.setFilter((row) => filterRows([row], box.value).length === 1)
})

table.on('tableBuilt', () =>
  offer({
    rows: '.tabulator-row',
    keyOf: (element) =>
      table
        .getRows('visible')
        .find((row) => row.getElement() === element)
        ?.getData().id,
    headerOf: (column) => place.querySelector(`.tabulator-col[tabulator-field="${column}"]`),
  }),
)
