import {
  CellStyleModule,
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
} from 'ag-grid-community'
import { box, COLUMNS, compareValues, loadRows, offer, place, ROW_HEIGHT } from '../page.mjs'

ModuleRegistry.registerModules([CellStyleModule, ClientSideRowModelModule, QuickFilterModule])

const grid = createGrid(place, {
  rowData: await loadRows(),
  getRowId: ({ data }) => data.id,
  rowHeight: ROW_HEIGHT,
  // Rows that glide to their places would arrive 400 ms later.
  animateRows: false,
  cacheQuickFilter: true,
  columnDefs: COLUMNS.map(({ id, title, width, isNumber }) => ({
    field: id,
    headerName: title,
    width,
    cellStyle: isNumber ? { textAlign: 'right' } : undefined,
    comparator,
  })),
  onFirstDataRendered: () =>
    offer({
      rows: '.ag-row[row-id]',
      keyOf: (row) => row.getAttribute('row-id'),
      headerOf: (column) => place.querySelector(`.ag-header-cell[col-id="${column}"]`),
    }),
})

/** To turn an order around, AG Grid turns the answer around. */
function comparator(a, b, _nodeA, _nodeB, isDescending) {
  return isDescending ? -compareValues(a, b, true) : compareValues(a, b, false)
}

box.addEventListener('input', () => grid.setGridOption('quickFilterText', box.value))
