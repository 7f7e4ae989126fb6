import { type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import { DEFAULT_COLS } from '~/address/address'
import { carried } from '~/address/paths'
import { writeAddress } from '~/address/query'
import { COLUMN_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { ColumnsLink } from '~/selection/TermLink'
import { type Career, useCareer, useGo } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import {
  type ColumnId,
  isFigure,
  nextFurtherSort,
  nextSort,
  type SortKey,
  sortStarts,
} from '~/stats/columns'
import type { Start } from '~/stats/starts'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { LongTable } from '~/ui/LongTable'
import { Panel } from '~/ui/Panel'
import { SortArrow } from '~/ui/SortArrow'
import { RaceRow } from './RaceRow'
import { SortControls } from './SortControls'

/** Every start of the selection, in the order asked for. */
export function RaceTable() {
  const career = useCareer()
  const { world, address, selected } = career
  const { sort, cols } = address.view
  const renderRow = useRenderRow(career)
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
          .
          <span className="script-only">
            {' '}
            Press a header to sort, with Shift for a further key.
          </span>
        </>
      }
      controls={<SortControls />}
      share={<ShareButton title="Races" shared={{ view: 'table', of: null }} />}
    >
      {selected.length === 0 ? (
        <EmptyMessage title="No rows: nothing is left in this selection." />
      ) : (
        <div
          className={isUsual(cols) ? undefined : 'scroller'}
          {...(!isUsual(cols) && { role: 'region', 'aria-label': 'Race table', tabIndex: 0 })}
        >
          <LongTable
            caption={`Races of the selection, ${formatStarts(selected.length)}`}
            className="race-table plain-table"
            tableProps={{ role: 'table', 'data-usual': isUsual(cols) || undefined }}
            head={
              <tr role="row">
                {cols.map((column) => (
                  <Header key={column} column={column} sort={sort} />
                ))}
              </tr>
            }
            rows={sortStarts(selected, sort)}
            rowKey={idOf}
            renderRow={renderRow}
          />
        </div>
      )}
      <ColumnsLink />
    </Panel>
  )
}

const idOf = ({ id }: Start) => id

/** What a card of two lines has no room for, unless the reader sorts by it. */
const SPARE_COLUMNS: readonly ColumnId[] = ['gained', 'rating', 'status']

/** The same function as long as rows look the same, so that a sort alone draws no row again. */
function useRenderRow({ world, address }: Career) {
  const { sort, cols } = address.view
  const query = writeAddress(carried(address))
  const names = cols.join()
  const spare = isUsual(cols)
    ? SPARE_COLUMNS.filter((id) => !sort.some(({ column }) => column === id)).join()
    : ''
  return useMemo(() => {
    const columns = names.split(',') as ColumnId[]
    const aside = new Set(spare.split(',') as ColumnId[])
    return (start: Start) => <RaceRow {...{ start, world, columns, aside, query }} />
  }, [world, names, spare, query])
}

/** The usual columns fit; chosen ones may not, and then scroll in a place of their own. */
const isUsual = (cols: readonly ColumnId[]) => cols.join() === DEFAULT_COLS.join()

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
      className={isFigure(column) ? 'number' : undefined}
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
