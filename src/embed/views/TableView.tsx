import { DEFAULT_COLS } from '~/address/address'
import type { Seen, View, ViewProps } from '~/embed/view'
import { formatStarts } from '~/format/numbers'
import type { ColumnId } from '~/stats/columns'
import { StartsList } from './StartsList'

/** What a frame has room for, until asked for others. */
const USUAL: readonly ColumnId[] = [
  'date',
  'race',
  'series',
  'track',
  'car',
  'start',
  'finish',
  'led',
]

const titleOf = ({ selected }: Seen): string =>
  selected.length === 1 ? 'The race' : 'The races, one by one'

/** The starts asked for as a table, ten at a time. */
function TableView({ seen: { world, selected, address }, ...touching }: ViewProps) {
  const { cols, sort } = address.view
  return (
    <StartsList
      caption={`Races of the selection, ${formatStarts(selected.length)}`}
      starts={selected}
      world={world}
      columns={cols.join() === DEFAULT_COLS.join() ? USUAL : cols}
      sortedBy={sort}
      size={10}
      {...touching}
    />
  )
}

export const view: View = { titleOf, Content: TableView }
