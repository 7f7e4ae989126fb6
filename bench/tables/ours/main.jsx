import { useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { sortStarts } from '~/stats/columns'
import { joinStarts } from '~/stats/starts'
import { LongTable } from '~/ui/LongTable'
import {
  box,
  COLUMNS,
  count,
  fetchJson,
  filterRows,
  loadRows,
  offer,
  place,
  sortRows,
} from '../page.mjs'
import './table.css'

/*
 * The site's own table, alone. Starts are sorted by the site's own rules, the rows of the fields
 * by the rules all tables here have. Sorted once and then filtered, as the hand-written one is.
 */

function Races({ rows, inOrder }) {
  const [sort, setSort] = useState(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const follow = () => setText(box.value)
    box.addEventListener('input', follow)
    return () => box.removeEventListener('input', follow)
  }, [])
  const sorted = useMemo(() => inOrder(rows, sort), [rows, inOrder, sort])
  return (
    <LongTable
      caption="Races"
      head={<Head sort={sort} onSort={setSort} />}
      rows={filterRows(sorted, text)}
      rowKey={rowKey}
      renderRow={renderRow}
    />
  )
}

function Head({ sort, onSort }) {
  const press = (column) => {
    const isTurned = sort?.column === column && sort.direction === 'ascending'
    onSort({ column, direction: isTurned ? 'descending' : 'ascending' })
  }
  return (
    <tr>
      {COLUMNS.map(({ id, title, width }) => (
        <th
          key={id}
          scope="col"
          style={{ width }}
          aria-sort={sort?.column === id ? sort.direction : undefined}
        >
          <button type="button" data-header={id} onClick={() => press(id)}>
            {title}
          </button>
        </th>
      ))}
    </tr>
  )
}

const rowKey = ({ id }) => id

const renderRow = (row) => (
  <tr data-key={row.id}>
    {COLUMNS.map(({ id, isNumber }) => (
      <td key={id} className={isNumber ? 'number' : undefined}>
        {row[id] ?? '–'}
      </td>
    ))}
  </tr>
)

/** The starts as the site joins them, each with the texts that this table shows of it. */
async function loadStarts() {
  const texts = new Map((await loadRows()).map((row) => [row.id, row]))
  const files = ['races', 'tracks', 'teams']
  const record = await Promise.all(files.map((file) => fetchJson(`/record/${file}.json`)))
  return joinStarts(...record).map((joined) => ({ ...texts.get(joined.id), joined }))
}

function inOrderOfSite(rows, sort) {
  const rowOf = new Map(rows.map((row) => [row.joined, row]))
  const keys = sort ? [{ column: sort.column, descending: sort.direction === 'descending' }] : []
  return sortStarts([...rowOf.keys()], keys).map((joined) => rowOf.get(joined))
}

const isStarts = count <= 280
const rows = await (isStarts ? loadStarts() : loadRows())
createRoot(place).render(<Races rows={rows} inOrder={isStarts ? inOrderOfSite : sortRows} />)
await new Promise((drawn) => {
  const look = () => {
    const isThere = document.querySelector('tr[data-key]') !== null
    const isWaiting = document.querySelector('[data-waiting]') !== null
    return isThere && !isWaiting ? drawn() : requestAnimationFrame(look)
  }
  look()
})

offer({
  rows: 'tr[data-key]',
  keyOf: (row) => row.dataset.key,
  headerOf: (column) => place.querySelector(`[data-header="${column}"]`),
})
