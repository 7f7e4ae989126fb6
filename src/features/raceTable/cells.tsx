import type { ReactNode } from 'react'
import { paths } from '~/address/paths'
import { START_CELLS } from '~/charts/startCells'
import type { ColumnId } from '~/stats/columns'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import type { World } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { RowPlate } from './RowPlate'

type Cell = (start: Start, world: World, query: string) => ReactNode

/** What each column shows of a start. */
export const CELLS: Record<ColumnId, Cell> = {
  ...START_CELLS,
  series: (s, world) => <span className="full">{START_CELLS.series(s, world)}</span>,
  race: (s, _, query) => <PageLink href={paths.race(s.id) + query}>{s.raceName}</PageLink>,
  car: (s, { stints }) => <RowPlate number={s.carNumber} colors={stintOf(s, stints)?.plate} />,
}
