import { type ReactNode, useState } from 'react'
import { SortedTable } from './SortedTable'

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

export type TableProps<Row> = {
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
  /** So many in the order asked for; without it, all. */
  most?: number
  /** How many of the first are passed over; without it, none. */
  from?: number
  /** Rows that come behind all others, under a line that says why. */
  apart?: { is: (row: Row) => boolean; why: string }
}

/** A captioned table that its reader can sort; the first column names each row unless another does. */
export function DataTable<Row>(props: TableProps<Row>) {
  const [asked, setSort] = useState<Sort | null>(null)
  return <SortedTable {...props} asked={asked} onSort={setSort} />
}
