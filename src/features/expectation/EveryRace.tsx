import type { Address } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { formatDate } from '~/format/dates'
import {
  formatDifference,
  GROUP_NAMES,
  NO_POOL,
  poolPlaces,
  poolSeasons,
} from '~/format/expectationWords'
import { SERIES_NAMES } from '~/format/names'
import { formatMean, formatStarts, UNKNOWN } from '~/format/numbers'
import { formatFinish, formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import {
  differenceOf,
  differenceValue,
  type Expected,
  expectedFinish,
  type Pool,
  WIDE_REACH,
} from '~/stats/expectation'
import { meanValue } from '~/stats/mean'
import type { Start } from '~/stats/starts'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { WideTable } from '~/ui/WideTable'

/** Every start with what it was set against, newest first until the reader sorts. */
export function EveryRace({ all }: { all: readonly Expected[] }) {
  const { address } = useCareer()
  if (all.length === 0) return null
  return (
    <Panel
      id="races"
      title="Race by race"
      summary={`${formatStarts(all.length)}, newest first; press a header to sort. “Others” are the starts that the expected finish is the mean of; “wide” took in more than ${WIDE_REACH} grid places to either side.`}
    >
      <WideTable
        className="max-h-[min(44rem,75svh)] print:max-h-none"
        label="Every start against expectation"
      >
        <DataTable
          caption="Every start against expectation"
          rows={all.toReversed()}
          rowKey={({ start }) => start.id}
          columns={columnsOf(address)}
        />
      </WideTable>
    </Panel>
  )
}

const columnsOf = (address: Address): readonly Column<Expected>[] => [
  {
    id: 'race',
    header: 'Race',
    cell: ({ start }) => (
      <>
        <PageLink
          href={withAddress(paths.race(start.id), carried(address))}
          className="font-semibold pointer-coarse:inline-block pointer-coarse:pt-2"
        >
          {start.track.shortName}
        </PageLink>
        <small className="block whitespace-nowrap text-muted">
          {formatDate(start.date)}, {SERIES_NAMES[start.series]}
        </small>
        <small
          data-from={`from ${formatPosition(start.start)}`}
          className="block text-muted before:content-[attr(data-from)] sm:hidden"
        />
      </>
    ),
    sortBy: ({ start }) => start.date,
    firstSort: 'descending',
    className: 'sm:min-w-36',
  },
  {
    id: 'difference',
    header: '±',
    title: 'Expected finish less his own: positive is better',
    isNumber: true,
    cell: (one) => (
      <strong className="figure text-xl">{formatDifference(differenceOf(one))}</strong>
    ),
    sortBy: differenceValue,
    firstSort: 'descending',
  },
  {
    id: 'start',
    header: 'Start',
    isNumber: true,
    cell: ({ start }) => start.start,
    sortBy: ({ start }) => start.start,
    className: 'max-sm:hidden',
  },
  {
    id: 'expected',
    header: 'Expected',
    title: 'Mean finish of other drivers from about there',
    isNumber: true,
    cell: ({ pool }) => (pool ? formatMean(expectedFinish(pool)) : UNKNOWN),
    sortBy: ({ pool }) => pool && meanValue(expectedFinish(pool)),
  },
  {
    id: 'finish',
    header: 'Finish',
    isNumber: true,
    cell: ({ start }) => <Finish start={start} />,
    sortBy: ({ start }) => start.finish,
  },
  {
    id: 'cases',
    header: 'Others',
    title: 'Starts of others that the expected finish is the mean of',
    cell: ({ pool, why }) => (pool ? <Cases pool={pool} /> : <small>{NO_POOL[why]}</small>),
    sortBy: ({ pool }) => pool?.cases ?? null,
    firstSort: 'descending',
    className: 'min-w-44 max-lg:w-full',
  },
]

/** On a phone the mark alone says that he was out. */
function Finish({ start }: { start: Start }) {
  const [place, ...end] = formatFinish(start).split(' ')
  return (
    <span className="whitespace-nowrap">
      <BandMark band={start.band} /> {place}
      {end.length > 0 && <span className="max-sm:hidden"> {end.join(' ')}</span>}
    </span>
  )
}

const Cases = ({ pool }: { pool: Pool }) => (
  <>
    {formatStarts(pool.cases)} from {poolPlaces(pool)}
    <small className="block text-muted">
      {GROUP_NAMES[pool.group]}, {poolSeasons(pool)}
      {pool.reach > WIDE_REACH && ' · wide'}
    </small>
  </>
)
