import { useCallback } from 'react'
import { carried, paths } from '~/address/paths'
import { writeAddress } from '~/address/query'
import { DuelBar } from '~/charts/duel'
import { formatDate } from '~/format/dates'
import { formatAhead, formatGap, RIVAL_COLUMN_NAMES } from '~/format/rivalWords'
import { useCareer, useView } from '~/selection/useCareer'
import type { RivalColumn, RivalSort } from '~/stats/rivalColumns'
import type { Rival } from '~/stats/rivals'
import { nextRivalSort } from '~/stats/sortRivals'
import { LongTable } from '~/ui/LongTable'
import { PageLink } from '~/ui/PageLink'
import { SortArrow } from '~/ui/SortArrow'

/** Rivals line by line in the order given, ahead and behind as bars from one middle. */
export function RivalTable({ rivals }: { rivals: readonly Rival[] }) {
  const { address } = useCareer()
  const [{ rivalSort: sort }, change] = useView()
  const query = writeAddress(carried(address))
  const most = Math.max(...rivals.flatMap(({ ahead, behind }) => [ahead, behind]))
  const renderRow = useCallback(
    (rival: Rival) => <Row key={rival.slug} rival={rival} most={most} query={query} />,
    [most, query],
  )
  const head = (column: RivalColumn) => (
    <Header
      column={column}
      sort={sort}
      onSort={() => change({ rivalSort: nextRivalSort(sort, column) })}
    />
  )
  return (
    <LongTable
      caption={`His record against ${rivals.length} drivers: ahead, behind, share, gap`}
      className="rivals plain-table mt-2"
      tableProps={{ role: 'table' }}
      head={
        <tr role="row">
          {head('driver')}
          {head('meetings')}
          {head('ahead')}
          <td />
          {head('behind')}
          {head('share')}
          {head('gap')}
          {head('first')}
          {head('last')}
        </tr>
      }
      rows={rivals}
      rowKey={slugIn}
      renderRow={renderRow}
    />
  )
}

const slugIn = ({ slug }: Rival) => slug

type HeaderProps = { column: RivalColumn; sort: RivalSort | null; onSort: () => void }

function Header({ column, sort, onSort }: HeaderProps) {
  const { name, means } = RIVAL_COLUMN_NAMES[column]
  const direction = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : null
  return (
    <th role="columnheader" scope="col" aria-sort={direction ?? undefined}>
      <button type="button" title={means} onClick={onSort}>
        {name}
        <SortArrow direction={direction} />
      </button>
    </th>
  )
}

type RowProps = { rival: Rival; most: number; query: string }

const Row = ({ rival, most, query }: RowProps) => (
  <tr role="row" data-rival={rival.slug}>
    <th role="rowheader" scope="row">
      <PageLink href={paths.rival(rival.slug) + query}>{rival.name}</PageLink>
    </th>
    <td role="cell">
      <data data-stat="meetings" value={rival.meetings}>
        {rival.meetings}
      </data>
    </td>
    <td role="cell">
      <data data-stat="ahead" value={rival.ahead}>
        {rival.ahead}
      </data>
    </td>
    <td aria-hidden>
      <DuelBar ahead={rival.ahead} behind={rival.behind} most={most} />
    </td>
    <td role="cell">
      <data data-stat="behind" value={rival.behind}>
        {rival.behind}
      </data>
    </td>
    <td role="cell">{formatAhead(rival)}</td>
    <td role="cell">{formatGap(rival.gap)}</td>
    <td role="cell">{formatDate(rival.met[0]?.start.date ?? '')}</td>
    <td role="cell">{formatDate(rival.met.at(-1)?.start.date ?? '')}</td>
  </tr>
)
