import { memo } from 'react'
import { SERIES_NAMES } from '~/format/names'
import type { ColumnId } from '~/stats/columns'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import { CELLS, NUMBERS } from './cells'

type Props = {
  start: Start
  world: World
  columns: readonly ColumnId[]
  /** What its link carries to the race page. */
  query: string
}

/** One start. Sorting moves the row and does not draw it again: nothing in it depends on the order. */
export const RaceRow = memo(function RaceRow({ start, world, columns, query }: Props) {
  return (
    <tr role="row" data-race={start.id}>
      {columns.map((column) =>
        column === 'race' ? (
          <th key={column} role="rowheader" scope="row" data-cell={column}>
            {CELLS[column](start, world, query)}
          </th>
        ) : (
          <td
            key={column}
            role="cell"
            data-cell={column}
            data-short={column === 'series' ? SERIES_NAMES[start.series] : undefined}
            className={NUMBERS.has(column) ? 'number' : undefined}
          >
            {CELLS[column](start, world, query)}
          </td>
        ),
      )}
    </tr>
  )
}, isSameRow)

/** Links carry the selection and the day, so a row is drawn again when these change, not on a sort. */
function isSameRow(a: Props, b: Props): boolean {
  return (
    a.start === b.start &&
    a.world === b.world &&
    a.columns.join() === b.columns.join() &&
    a.query === b.query
  )
}
