import { DataGrid } from '@mui/x-data-grid'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { box, COLUMNS, compareValues, loadRows, offer, place, ROW_HEIGHT } from '../page.mjs'

/** The most rows to a page that the community version has. */
const PAGE_SIZE = 100

const COLUMN_DEFINITIONS = COLUMNS.map(({ id, title, width, isNumber }) => ({
  field: id,
  headerName: title,
  width,
  type: isNumber ? 'number' : 'string',
  getSortComparator: (direction) => (a, b) => compareValues(a, b, direction === 'desc'),
}))

const INITIAL = { pagination: { paginationModel: { pageSize: PAGE_SIZE } } }
const PAGE_SIZES = [PAGE_SIZE]

function Races({ rows }) {
  const [filterModel, setFilterModel] = useState(filterBy(''))
  useEffect(() => {
    const follow = () => setFilterModel(filterBy(box.value))
    box.addEventListener('input', follow)
    return () => box.removeEventListener('input', follow)
  }, [])
  return (
    <DataGrid
      rows={rows}
      columns={COLUMN_DEFINITIONS}
      rowHeight={ROW_HEIGHT}
      initialState={INITIAL}
      pageSizeOptions={PAGE_SIZES}
      filterModel={filterModel}
      disableColumnMenu
    />
  )
}

const filterBy = (text) => ({
  items: [],
  quickFilterValues: text.split(/\s+/).filter(Boolean),
})

createRoot(place).render(<Races rows={await loadRows()} />)
await new Promise((drawn) => {
  const look = () =>
    document.querySelector('.MuiDataGrid-row') ? drawn() : requestAnimationFrame(look)
  look()
})

offer({
  rows: '.MuiDataGrid-row',
  keyOf: (row) => row.dataset.id,
  headerOf: (column) => place.querySelector(`.MuiDataGrid-columnHeader[data-field="${column}"]`),
})
