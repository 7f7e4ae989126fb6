import { useMemo } from 'react'
import { carried } from '~/address/paths'
import { writeAddress } from '~/address/query'
import type { Career } from '~/selection/useCareer'
import type { ColumnId } from '~/stats/columns'
import { isUsual } from './columnOrder'
import { GroupHead } from './GroupHead'
import { type GroupLine, isGroup, type TableLine } from './groups'
import { RaceRow } from './RaceRow'
import { TickCell } from './TickCell'
import type { Ticks } from './ticks'

/** What a card of two lines has no room for, unless the reader sorts by it. */
const SPARE_COLUMNS: readonly ColumnId[] = ['gained', 'rating', 'status']

type Tools = {
  /** `null` where no row can be ticked. */
  ticks: Ticks | null
  /** Ids of the rows as they stand. The same function each time. */
  order: () => readonly string[]
  /** The same function each time. */
  onToggle: (line: GroupLine) => void
}

/** The same function as long as rows look the same, so that a sort alone draws no row again. */
export function useRenderLine({ world, address }: Career, { ticks, order, onToggle }: Tools) {
  const { sort, cols } = address.view
  const query = writeAddress(carried(address))
  const names = cols.join()
  const spare = isUsual(cols)
    ? SPARE_COLUMNS.filter((id) => !sort.some(({ column }) => column === id)).join()
    : ''
  return useMemo(() => {
    const columns = names.split(',') as ColumnId[]
    const aside = new Set(spare.split(',') as ColumnId[])
    const width = columns.length + (ticks ? 1 : 0)
    return (line: TableLine) =>
      isGroup(line) ? (
        <GroupHead line={line} width={width} onToggle={onToggle} />
      ) : (
        <RaceRow
          {...{ start: line, world, columns, aside, query }}
          tick={ticks && <TickCell start={line} ticks={ticks} order={order} />}
        />
      )
  }, [world, names, spare, query, ticks, order, onToggle])
}
