import type { Address } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatSigned } from '~/format/numbers'
import { formatFinish } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import type { Meeting, Rival } from '~/stats/rivals'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

const columnsFor = (rival: Rival, address: Address): readonly Column<Meeting>[] => [
  {
    id: 'date',
    header: 'Date',
    cell: ({ start }) => formatDate(start.date),
    sortBy: ({ start }) => start.date,
    firstSort: 'descending',
    className: 'whitespace-nowrap max-md:hidden',
  },
  {
    id: 'race',
    header: 'Race',
    isName: true,
    cell: ({ start, asTeammates }) => (
      <>
        <PageLink href={withAddress(paths.race(start.id), carried(address))}>
          {start.raceName}
        </PageLink>
        {asTeammates && <small className="text-muted"> · teammates</small>}
        <small className="block text-muted md:hidden">
          {formatDate(start.date)} · {start.track.shortName} · {SERIES_NAMES[start.series]}
        </small>
      </>
    ),
    sortBy: ({ start }) => start.raceName,
    className: 'max-md:w-full max-md:pl-0!',
  },
  {
    id: 'track',
    header: 'Track',
    cell: ({ start }) => start.track.shortName,
    sortBy: ({ start }) => start.track.shortName,
    className: 'max-md:hidden',
  },
  {
    id: 'series',
    header: 'Series',
    cell: ({ start }) => SERIES_NAMES[start.series],
    sortBy: ({ start }) => start.series,
    className: 'max-md:hidden',
  },
  {
    id: 'his',
    header: 'His',
    title: 'His official finish',
    isNumber: true,
    cell: ({ start, gap }) => (
      <Finish isAhead={gap > 0} finish={start.finish} status={start.status} />
    ),
    sortBy: ({ start }) => start.finish,
  },
  {
    id: 'theirs',
    header: familyName(rival.name),
    title: `The official finish of ${rival.name}`,
    isNumber: true,
    cell: ({ finish, status, gap }) => <Finish isAhead={gap < 0} finish={finish} status={status} />,
    sortBy: ({ finish }) => finish,
  },
  {
    id: 'gap',
    header: 'Gap',
    title: 'The other’s finish less his: plus is ahead',
    isNumber: true,
    cell: ({ gap }) => <strong className="figure text-lg">{formatSigned(gap)}</strong>,
    sortBy: ({ gap }) => gap,
    firstSort: 'descending',
  },
]

/** "Allgaier" of "Justin Allgaier"; with "Jr." and what stands in brackets, the whole name. */
const familyName = (name: string) =>
  /[.)]$/.test(name) ? name : name.slice(name.lastIndexOf(' ') + 1)

type FinishProps = { isAhead: boolean; finish: number; status: string }

/** The better of two finishes stands out, and not by color; how a race ended stands beside it. */
function Finish({ isAhead, finish, status }: FinishProps) {
  const [place, ...end] = formatFinish({ finish, status }).split(' ')
  return (
    <span className={isAhead ? undefined : 'text-muted'}>
      {isAhead ? <strong>{place}</strong> : place}
      {end.length > 0 && (
        <>
          {' '}
          <small className="max-md:block">{end.join(' ')}</small>
        </>
      )}
    </span>
  )
}

/** Every race both started, newest first. */
export function EveryMeeting({ rival }: { rival: Rival }) {
  const { address } = useCareer()
  return (
    <Panel
      id="meetings"
      title="Every meeting"
      summary={
        <>
          Newest first; the better finish of each race is bold. Gap is {rival.name}’s finish less
          his.<span className="script-only"> Press a header to sort.</span>
        </>
      }
    >
      <DataTable
        caption={`Every race that both he and ${rival.name} started`}
        rows={rival.met.toReversed()}
        rowKey={({ start }) => start.id}
        columns={columnsFor(rival, address)}
      />
    </Panel>
  )
}
