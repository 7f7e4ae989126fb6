import { memo, type ReactElement } from 'react'
import { SERIES_NAMES } from '~/format/names'
import { type ColumnId, isFigure } from '~/stats/columns'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import { CELLS } from './cells'

type Props = {
  start: Start
  world: World
  columns: readonly ColumnId[]
  /** Columns that a small card has no room for: read aloud there, not seen. */
  aside: ReadonlySet<ColumnId>
  /** What its link carries to the race page. */
  query: string
  /** The cell that ticks it, before all others; the same for the same row. */
  tick?: ReactElement | null
}

/** One start. It is drawn again only when it looks different. */
export const RaceRow = memo(function RaceRow({ start, world, columns, aside, query, tick }: Props) {
  return (
    <tr role="row" data-race={start.id}>
      {tick}
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
            className={classOf(column, aside)}
          >
            {CELLS[column](start, world, query)}
          </td>
        ),
      )}
    </tr>
  )
}, isSameRow)

const classOf = (column: ColumnId, aside: ReadonlySet<ColumnId>): string | undefined =>
  [isFigure(column) && 'number', aside.has(column) && 'aside'].filter(Boolean).join(' ') ||
  undefined

/** Links carry the selection and the day, so these are part of the looks. */
function isSameRow(a: Props, b: Props): boolean {
  return (
    a.start === b.start &&
    a.world === b.world &&
    a.columns === b.columns &&
    a.aside === b.aside &&
    a.query === b.query &&
    !a.tick === !b.tick
  )
}
