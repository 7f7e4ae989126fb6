import { useState } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { BalancePicture, LEFT, RIGHT } from '~/charts/balance/BalancePicture'
import { ChartFigure } from '~/charts/ChartFigure'
import { Stepped } from '~/charts/Stepped'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatSigned } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import { balanceSentence, standing } from '~/format/rivalWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { type BalancePoint, balanceOf, type Rival } from '~/stats/rivals'
import type { Column } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'

const columns: readonly Column<BalancePoint>[] = [
  { id: 'number', header: 'Meeting', cell: ({ number }) => number },
  { id: 'date', header: 'Date', cell: ({ meeting }) => formatDate(meeting.start.date) },
  { id: 'track', header: 'Track', cell: ({ meeting }) => meeting.start.track.shortName },
  {
    id: 'gap',
    header: 'Gap',
    isNumber: true,
    cell: ({ meeting }) => formatSigned(meeting.gap),
  },
  {
    id: 'balance',
    header: 'Ahead less behind',
    isNumber: true,
    cell: ({ balance }) => formatSigned(balance),
  },
]

/** How the count of ahead less behind ran from the first meeting to the last. */
export function Balance({ rival }: { rival: Rival }) {
  const points = balanceOf(rival.met)
  return (
    <ChartFigure
      chart="balance"
      title="Ahead less behind"
      sentence={balanceSentence(points, rival)}
      points={points.length}
      rows={points}
      rowKey={({ number }) => String(number)}
      columns={columns}
      isStepped
      sources={<StartSources starts={rival.met.map(({ start }) => start)} />}
    >
      <Picture points={points} rival={rival} />
    </ChartFigure>
  )
}

function Picture({ points, rival }: { points: readonly BalancePoint[]; rival: Rival }) {
  const [at, setAt] = useState<number | null>(null)
  const current = points.find(({ number }) => number === at) ?? null
  return (
    <Stepped
      label={`Ahead less behind, meeting by meeting with ${rival.name}`}
      points={points}
      current={current}
      onCurrent={(point) => setAt(point?.number ?? null)}
      pointAt={(x, _, width) => {
        const share = (x - LEFT) / (width - LEFT - RIGHT)
        const nearest = Math.round(share * (points.length - 1))
        return points[Math.min(points.length - 1, Math.max(0, nearest))] ?? null
      }}
      inWords={(point) => <Told point={point} rival={rival} />}
    >
      <BalancePicture points={points} current={current} />
    </Stepped>
  )
}

function Told({ point, rival }: { point: BalancePoint; rival: Rival }) {
  const { address } = useCareer()
  const { start, finish, status, gap } = point.meeting
  return (
    <>
      Meeting {point.number}, <strong>{standing(point.balance)}</strong> since: he{' '}
      {formatResult(start)}, {rival.name} {formatResult({ finish, status })} ({formatSigned(gap)}) ·{' '}
      {SERIES_NAMES[start.series]}, {start.track.shortName}, {formatDate(start.date)} ·{' '}
      <PageLink href={withAddress(paths.race(start.id), carried(address))}>
        {start.raceName}
      </PageLink>
    </>
  )
}
