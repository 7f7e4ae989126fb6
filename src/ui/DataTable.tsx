import { type ReactNode, useState } from 'react'
import { SortArrow } from './SortArrow'

/** All a small table needs to know of one column. */
export type Column<Row> = {
  id: string
  /** Empty where the cells only repeat another column as a picture. */
  header: string
  /** Stands where there is no header, for the eye alone: the scale of a picture. */
  scale?: ReactNode
  /** Explains the header in one line where the word alone does not: shown under a pointer, read aloud after it. */
  title?: string
  cell: (row: Row) => ReactNode
  /** What to order by; `null` goes last either way. Without it, no sorting. */
  sortBy?: (row: Row) => number | string | null
  /** What the first click asks for: the best finish, but the most starts. */
  firstSort?: 'ascending' | 'descending'
  /** Names the row, in place of the first column. */
  isName?: boolean
  /** Figures stand right. */
  isNumber?: boolean
  className?: string
}

export type Sort = { column: string; direction: 'ascending' | 'descending' }

type Props<Row> = {
  caption: string
  /** Said to screen readers, not shown, where a heading says it already. */
  isCaptionHidden?: boolean
  /** For tables that stand side by side. */
  isCompact?: boolean
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly Column<Row>[]
  /** Marks the rows that are his. */
  isMarked?: (row: Row) => boolean
  /** The order that the rows come in, shown at its header like one that was asked for. */
  cameBy?: Sort
  /** So many of the first in the order asked for; without it, all. */
  most?: number
  /** Rows that come behind all others, under a line that says why. */
  apart?: { is: (row: Row) => boolean; why: string }
}

/** A captioned table that its reader can sort; the first column names each row unless another does. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = true,
  isCompact = false,
  rows,
  rowKey,
  columns,
  isMarked,
  cameBy,
  most,
  apart,
}: Props<Row>) {
  const [asked, setSort] = useState<Sort | null>(null)
  const sort = asked ?? cameBy ?? null
  const sorted = sortRows(rows, columns, asked)
  const first = apart ? sorted.filter((row) => !apart.is(row)) : sorted
  const others = apart ? sorted.filter(apart.is) : []
  const left = others.slice(0, most && Math.max(0, most - first.length))
  const shared = { columns, rowKey, isMarked }
  return (
    <table className={isCompact ? 'plain-table compact-table' : 'plain-table'}>
      <caption className={isCaptionHidden ? 'sr-only' : 'pb-2 text-left text-muted'}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Header key={column.id} column={column} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows rows={first.slice(0, most)} {...shared} />
      </tbody>
      {apart && left.length > 0 && (
        <tbody className="apart">
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {apart.why}
            </th>
          </tr>
          <Rows rows={left} {...shared} />
        </tbody>
      )}
    </table>
  )
}

type RowsProps<Row> = Pick<Props<Row>, 'rows' | 'rowKey' | 'columns'> & {
  isMarked: Props<Row>['isMarked'] | undefined
}

function Rows<Row>({ rows, rowKey, columns, isMarked }: RowsProps<Row>) {
  const name = columns.find(({ isName }) => isName) ?? columns[0]
  return rows.map((row) => (
    <tr key={rowKey(row)} className={isMarked?.(row) ? 'bg-wash font-semibold' : undefined}>
      {columns.map((column) =>
        column === name ? (
          <th key={column.id} scope="row" className={classOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={classOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  ))
}

type HeaderProps<Row> = {
  column: Column<Row>
  sort: Sort | null
  onSort: (sort: Sort | null) => void
}

/** A column without a name has no header, only its place. */
function Header<Row>({ column, sort, onSort }: HeaderProps<Row>) {
  if (column.header === '')
    return (
      <td className={classOf(column)}>{column.scale && <span aria-hidden>{column.scale}</span>}</td>
    )
  const direction = sort?.column === column.id ? sort.direction : null
  return (
    <th
      scope="col"
      title={column.sortBy ? undefined : column.title}
      className={classOf(column)}
      aria-sort={direction ?? undefined}
    >
      {column.sortBy ? (
        <button type="button" title={column.title} onClick={() => onSort(nextSort(column, sort))}>
          {column.header}
          <SortArrow direction={direction} />
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

const classOf = <Row,>({ isNumber, className = '' }: Column<Row>) =>
  `${isNumber ? 'number' : ''} ${className}`.trim() || undefined

/** Rows in the order asked for; equal rows keep the order they came in. */
function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const key = columns.find((column) => column.id === sort?.column)?.sortBy
  if (!key || !sort) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [key(rowA), key(rowB)]
    if (a === b) return 0
    if (a === null) return 1
    if (b === null) return -1
    return a < b ? -sign : sign
  })
}

/** First click the best, second the worst, third as it came. */
function nextSort<Row>({ id, firstSort = 'ascending' }: Column<Row>, sort: Sort | null) {
  if (sort?.column !== id) return { column: id, direction: firstSort }
  const other = firstSort === 'ascending' ? 'descending' : 'ascending'
  return sort.direction === firstSort ? ({ column: id, direction: other } as const) : null
}
