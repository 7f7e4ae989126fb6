import type { KeyboardEvent, MouseEvent } from 'react'
import { useDeferredValue } from 'react'
import { DEFAULT_COLS } from '~/address/address'
import { carried } from '~/address/paths'
import { writeAddress } from '~/address/query'
import { COLUMN_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { useCareer, useGo } from '~/selection/useCareer'
import { type ColumnId, nextFurtherSort, nextSort, type SortKey, sortStarts } from '~/stats/columns'
import { SortArrow } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Panel } from '~/ui/Panel'
import { NUMBERS } from './cells'
import { RaceRow } from './RaceRow'
import { SortControls } from './SortControls'

/** Every start of the selection, in the order asked for. */
export function RaceTable() {
  // The figures come first; hundreds of rows follow in work that can be interrupted.
  const { world, address, selected } = useDeferredValue(useCareer())
  const { sort, cols } = address.view
  const query = writeAddress(carried(address))
  // The usual columns fit; chosen ones may not, and then scroll in a place of their own.
  const isUsual = cols.join() === DEFAULT_COLS.join()
  return (
    <Panel
      id="races"
      title="Races"
      summary={
        <>
          {formatStarts(selected.length)}
          {world.asof === null &&
            selected.length === world.starts.length &&
            ' on the record; at least one more is known, unconfirmed and not counted'}
          . Press a header to sort, with Shift for a further key.
        </>
      }
      controls={<SortControls />}
    >
      {selected.length === 0 ? (
        <EmptyMessage title="No rows: nothing is left in this selection." />
      ) : (
        <div
          className={isUsual ? undefined : 'scroller'}
          {...(!isUsual && { role: 'region', 'aria-label': 'Race table', tabIndex: 0 })}
        >
          <table
            className="race-table plain-table"
            data-usual={isUsual || undefined}
            role="table"
            data-sorted={sort.map(({ column }) => column).join(' ')}
          >
            <caption className="sr-only">
              Races of the selection, {formatStarts(selected.length)}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                {cols.map((column) => (
                  <Header key={column} column={column} sort={sort} />
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {sortStarts(selected, sort).map((start) => (
                <RaceRow key={start.id} start={start} world={world} columns={cols} query={query} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}

function Header({ column, sort }: { column: ColumnId; sort: readonly SortKey[] }) {
  const { address } = useCareer()
  const go = useGo()
  const at = sort.findIndex((key) => key.column === column)
  const key = sort[at]
  const direction = key ? (key.descending ? 'descending' : 'ascending') : null
  const press = (event: MouseEvent | KeyboardEvent) => {
    const next = event.shiftKey ? nextFurtherSort(sort, column) : nextSort(sort, column)
    go({ ...address, view: { ...address.view, sort: next } })
  }
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={column}
      className={NUMBERS.has(column) ? 'number' : undefined}
      aria-sort={at === 0 && direction ? direction : undefined}
    >
      <button type="button" title={COLUMN_NAMES[column].means} onClick={press}>
        {COLUMN_NAMES[column].short}
        <span className="sr-only">{spoken(column, at, direction)}</span>
        <SortArrow direction={direction} />
        {at > 0 && <sup aria-hidden>{at + 1}</sup>}
      </button>
    </th>
  )
}

/** What the short header and its arrow do not say aloud. */
const spoken = (column: ColumnId, at: number, direction: string | null) =>
  `${COLUMN_NAMES[column].short === COLUMN_NAMES[column].name ? '' : ` (${COLUMN_NAMES[column].name})`}${at > 0 ? `, sort key ${at + 1}, ${direction}` : ''}`
