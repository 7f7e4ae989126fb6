import { RIVAL_COLUMN_IDS, type RivalSort } from '~/stats/rivalColumns'
import { signed } from './lists'
import { type Notation, piecesOf } from './notation'
import { type Param, param } from './param'

/** One column of the table of rivals: "-ahead", where a minus is descending. */
const oneColumn: Notation<RivalSort> = {
  isList: true,
  read: (given, _known, report) => {
    const keys = piecesOf(given).flatMap((piece) => {
      const { minus, name } = signed(piece)
      const column = RIVAL_COLUMN_IDS.find((id) => id === name)
      return column ? [{ piece, column, descending: minus !== '' }] : []
    })
    const [first, ...others] = keys
    for (const { piece } of others) report(piece, 'rivals are sorted by one column, not also by')
    return first ? { column: first.column, descending: first.descending } : null
  },
  write: ({ column, descending }) => (descending ? `-${column}` : column),
}

/**
 * `sort` as the table of rivals reads it: no column of the race table has the name of one of its, so
 * each table takes its own.
 */
export const SORTED_RIVALS: Param = param<RivalSort | null>('sort', oneColumn, {
  of: ({ view }) => view.rivalSort,
  put: (address, rivalSort) => ({ ...address, view: { ...address.view, rivalSort } }),
})
