import type { KeyboardEvent, MouseEvent } from 'react'
import { COLUMN_NAMES } from '~/format/names'
import { useView } from '~/selection/useCareer'
import { type ColumnId, isFigure, nextFurtherSort, nextSort, type SortKey } from '~/stats/columns'
import { SortArrow } from '~/ui/SortArrow'

type Props = { column: ColumnId; sort: readonly SortKey[] }

/** The head of a column: a press sorts by it, with Shift held as a further key. */
export function Header({ column, sort }: Props) {
  const [, change] = useView()
  const at = sort.findIndex((key) => key.column === column)
  const key = sort[at]
  const direction = key ? (key.descending ? 'descending' : 'ascending') : null
  const press = (event: MouseEvent | KeyboardEvent) => {
    const next = event.shiftKey ? nextFurtherSort(sort, column) : nextSort(sort, column)
    change({ sort: next })
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
