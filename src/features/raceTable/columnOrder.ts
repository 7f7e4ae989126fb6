import { DEFAULT_COLS } from '~/address/address'
import { COLUMN_IDS, type ColumnId } from '~/stats/columns'

/** The usual columns fit; chosen ones may not, and then scroll in a place of their own. */
export const isUsual = (cols: readonly ColumnId[]): boolean => cols.join() === DEFAULT_COLS.join()

/** The columns without one, or with it behind those that usually stand before it. */
export function toggled(cols: readonly ColumnId[], column: ColumnId): readonly ColumnId[] {
  if (cols.includes(column)) return cols.filter((id) => id !== column)
  const before = COLUMN_IDS.slice(0, COLUMN_IDS.indexOf(column))
  return cols.toSpliced(cols.findLastIndex((id) => before.includes(id)) + 1, 0, column)
}

/** The columns with one a place further up or down; as they are where it is at the end. */
export function moved(
  cols: readonly ColumnId[],
  column: ColumnId,
  by: -1 | 1,
): readonly ColumnId[] {
  const from = cols.indexOf(column)
  const to = from + by
  if (from < 0 || to < 0 || to >= cols.length) return cols
  return cols.toSpliced(from, 1).toSpliced(to, 0, column)
}
