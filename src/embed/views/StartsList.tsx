import { BandMark } from '~/charts/BandMark'
import { endOf, START_CELLS } from '~/charts/startCells'
import type { ViewProps } from '~/embed/view'
import { formatDate, withDayWhole } from '~/format/dates'
import { COLUMN_NAMES, SERIES_NAMES } from '~/format/names'
import { type ColumnId, isFigure, nextSort, type SortKey, sortStarts } from '~/stats/columns'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import { SortArrow } from '~/ui/SortArrow'
import { firstOf, Pager } from './Pager'

type Props = Omit<ViewProps, 'seen'> & {
  caption: string
  starts: readonly Start[]
  world: World
  columns: readonly ColumnId[]
  sortedBy: readonly SortKey[]
  /** Rows at a time: as many as leave the frame lower than 1000 pixels on a phone. */
  size: number
}

/** Starts as a table that its reader sorts and pages through. */
export function StartsList(props: Props) {
  const { caption, starts, world, columns, sortedBy, size, touched, touch } = props
  const { page } = touched
  const sort = touched.sort ?? sortedBy
  const shown = { page, size, count: starts.length }
  const from = firstOf(shown)
  const rows = sortStarts(starts, sort)
  const sortBy = (column: ColumnId) => touch({ sort: nextSort(sort, column), page: 0 })
  return (
    <>
      <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
        <table className="plain-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header
                  key={column}
                  column={column}
                  columns={columns}
                  sort={sort}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + size).map((start) => (
              <tr key={start.id} data-race={start.id}>
                {columns.map((column) => (
                  <td key={column} className={classOf(column, columns)}>
                    <Cell start={start} world={world} column={column} columns={columns} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager {...shown} touch={touch} />
    </>
  )
}

type HeaderProps = {
  column: ColumnId
  columns: readonly ColumnId[]
  sort: readonly SortKey[]
  onSort: () => void
}

function Header({ column, columns, sort, onSort }: HeaderProps) {
  const [first] = sort
  const direction =
    first?.column === column ? (first.descending ? 'descending' : 'ascending') : null
  const { short, means } = COLUMN_NAMES[column]
  return (
    <th
      scope="col"
      data-column={column}
      className={classOf(column, columns)}
      aria-sort={direction ?? undefined}
    >
      <button type="button" title={means} onClick={onSort}>
        {short}
        <SortArrow direction={direction} />
      </button>
    </th>
  )
}

/** Words that stand under the race's name where a column of their own has no room. */
const UNDER_RACE: readonly ColumnId[] = ['track', 'series']
/** As many columns fit on a phone. */
const MANY = 5
/** What a phone does without where there are more. */
const SPARE: readonly ColumnId[] = ['car', 'led', 'gained', 'rating', 'status', 'points']

const classOf = (column: ColumnId, all: readonly ColumnId[]): string | undefined =>
  [
    isFigure(column) || column === 'finish' ? 'number' : '',
    all.includes('race') && UNDER_RACE.includes(column) ? 'max-md:hidden' : '',
    all.length > MANY && SPARE.includes(column) ? 'max-sm:hidden' : '',
    // What room the others leave, whatever stands in it.
    column === 'race' ? 'w-full max-w-0' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined

type CellProps = {
  start: Start
  world: World
  column: ColumnId
  columns: readonly ColumnId[]
}

function Cell({ start, world, column, columns }: CellProps) {
  if (column === 'race')
    return (
      <>
        <span className="line-clamp-1">{start.raceName}</span>
        {UNDER_RACE.some((other) => columns.includes(other)) && (
          <small className="line-clamp-1 text-muted md:hidden">
            {start.track.shortName} · {SERIES_NAMES[start.series]}
          </small>
        )}
      </>
    )
  if (column === 'finish')
    return (
      <span className="whitespace-nowrap">
        <BandMark band={start.band} /> <strong>{start.finish}</strong>
        <small className="text-muted max-sm:block">{endOf(start)}</small>
      </span>
    )
  if (column === 'date') return withDayWhole(formatDate(start.date))
  return START_CELLS[column](start, world)
}
