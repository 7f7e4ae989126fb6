import type { Column, Sort, TableProps } from './DataTable'
import { SortArrow } from './SortArrow'

type Props<Row> = TableProps<Row> & {
  /** As its reader has sorted; `null` until then. */
  asked: Sort | null
  onSort: (sort: Sort | null) => void
}

/** A captioned table in the order asked for; who keeps that order, and where, is for others to say. */
export function SortedTable<Row>({
  caption,
  isCaptionHidden = true,
  isCompact = false,
  rows,
  rowKey,
  columns,
  isMarked,
  cameBy,
  most,
  from = 0,
  apart,
  asked,
  onSort,
}: Props<Row>) {
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
            <Header key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows rows={first.slice(from, most && from + most)} {...shared} />
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

type RowsProps<Row> = Pick<TableProps<Row>, 'rows' | 'rowKey' | 'columns'> & {
  isMarked: TableProps<Row>['isMarked'] | undefined
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
