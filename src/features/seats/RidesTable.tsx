import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import { SERIES_NAMES } from '~/format/names'
import { formatStarts, UNKNOWN } from '~/format/numbers'
import { formatPercentile } from '~/format/seatWords'
import { useCareer } from '~/selection/useCareer'
import { type ExactMean, exactValue } from '~/stats/exact'
import { FEW_DRIVES, type Occupant, type Ride, type Shared } from '~/stats/seats'
import { stintOf } from '~/stats/stints'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { WideTable } from '~/ui/WideTable'
import { useSharing } from './useRide'

type Line = { ride: Ride; his: Occupant | undefined; others: Shared['others'] }

/** Every ride with his share of the field beaten, and that of the others. */
export function RidesTable({ rides }: { rides: readonly Ride[] }) {
  const sharing = useSharing()
  const lines = rides.map((ride): Line => {
    const { occupants, others } = sharing(ride)
    return { ride, his: occupants.find(({ isHis }) => isHis), others }
  })
  return (
    <section aria-labelledby="rides">
      <h2 id="rides" className="text-2xl md:text-[1.75rem]">
        Ride by ride
      </h2>
      <p className="mt-0.5 mb-3 max-w-3xl text-sm text-muted">
        {rides.length} rides, the last one first. “Beaten” is the mean share of the field, (field −
        finish) / (field − 1): 100 for a win, 0 for last. On the bar of a ride he is the diamond,
        the others the ring; means of fewer than {FEW_DRIVES} races are pale and have no mark.
      </p>
      <WideTable label="Rides">
        <DataTable
          caption="His rides, and the others in them"
          rows={lines}
          rowKey={({ ride }) => ride.slug}
          columns={COLUMNS}
        />
      </WideTable>
    </section>
  )
}

const COLUMNS: readonly Column<Line>[] = [
  {
    id: 'ride',
    header: 'Ride',
    cell: (line) => <RideName line={line} />,
    sortBy: ({ ride }) => ride.team.name,
    className: 'max-sm:w-full sm:min-w-44',
  },
  {
    id: 'last',
    header: 'His years',
    cell: ({ ride }) => <span className="whitespace-nowrap">{yearsOf(ride)}</span>,
    sortBy: ({ ride }) => ride.starts.at(-1)?.date ?? null,
    firstSort: 'descending',
    className: 'max-md:hidden',
  },
  {
    id: 'beaten',
    header: 'He beat',
    title: 'Mean share of the field that he beat, in percent, and his races',
    isNumber: true,
    cell: ({ ride, his }) => <Share mean={his?.percentile ?? null} n={ride.starts.length} />,
    sortBy: ({ his }) => (his?.percentile ? exactValue(his.percentile) : null),
    firstSort: 'descending',
  },
  {
    id: 'picture',
    header: '',
    scale: (
      <span className="flex justify-between text-[0.625rem] text-muted">
        <span>last</span>
        <span>won</span>
      </span>
    ),
    cell: (line) => <Dumbbell {...line} />,
    className: 'w-1/3 min-w-24 max-sm:hidden',
  },
  {
    id: 'others',
    header: 'Others',
    title: 'The same for all others together, and their races',
    isNumber: true,
    cell: ({ others }) => <Share mean={others.percentile} n={others.drives} />,
    sortBy: ({ others }) => others.percentile && exactValue(others.percentile),
    firstSort: 'descending',
    className: 'max-sm:pr-0!',
  },
  {
    id: 'drivers',
    header: 'Drivers',
    title: 'Others who drove it',
    isNumber: true,
    cell: ({ others }) => others.drivers,
    sortBy: ({ others }) => others.drivers,
    firstSort: 'descending',
    className: 'max-sm:hidden',
  },
]

/** The ride; on a phone with its picture, which has no column there. */
function RideName({ line }: { line: Line }) {
  const { ride } = line
  const { world, address } = useCareer()
  const last = ride.starts.at(-1)
  return (
    <span className="flex items-center gap-3">
      <Plate
        number={ride.carNumber}
        colors={last && stintOf(last, world.stints)?.plate}
        height={28}
      />
      <span className="min-w-0 grow">
        <PageLink
          href={withAddress(paths.seat(ride.slug), carried(address))}
          className="font-semibold pointer-coarse:inline-block pointer-coarse:py-1"
        >
          {ride.team.shortName}
        </PageLink>
        <small className="block text-muted">
          {SERIES_NAMES[ride.series]}, {formatStarts(ride.starts.length)}
        </small>
        <span className="block sm:hidden">
          <Dumbbell {...line} />
        </span>
      </span>
    </span>
  )
}

/** "2017–2026", "2022" */
export function yearsOf({ starts }: Pick<Ride, 'starts'>): string {
  const [first, last] = [starts[0]?.season, starts.at(-1)?.season]
  return first === last ? String(first) : `${first}–${last}`
}

/** A mean and what it rests on; pale where that is little. */
const Share = ({ mean, n }: { mean: ExactMean | null; n: number }) => (
  <>
    {mean === null ? (
      <span title="Nobody else in this ride is on the record">{UNKNOWN}</span>
    ) : n < FEW_DRIVES ? (
      <span className="text-muted">{formatPercentile(mean)}</span>
    ) : (
      <strong>{formatPercentile(mean)}</strong>
    )}
    <small className="block text-muted">n = {n}</small>
  </>
)

/** His mean and that of the others on the way from the last place to a win. */
function Dumbbell({ his, others }: Omit<Line, 'ride'>) {
  const own = markable(his?.percentile ?? null)
  const theirs = markable(others.percentile)
  return (
    <svg aria-hidden width="100%" height="20" className="block overflow-visible">
      <rect y="7" width="100%" height="6" className="fill-wash" />
      <line x1="50%" x2="50%" y1="4" y2="16" className="stroke-line-strong" />
      {own !== null && theirs !== null && (
        <line
          x1={`${own}%`}
          x2={`${theirs}%`}
          y1="10"
          y2="10"
          strokeWidth="3"
          className={own >= theirs ? 'stroke-accent' : 'stroke-rest'}
        />
      )}
      {theirs !== null && (
        <circle
          cx={`${theirs}%`}
          cy="10"
          r="5"
          strokeWidth="2.5"
          className="fill-ground stroke-rest"
        />
      )}
      {own !== null && (
        <svg x={`${own}%`} y="10" className="overflow-visible">
          <path d="M0-7 7 0 0 7-7 0Z" className="fill-accent" />
        </svg>
      )}
    </svg>
  )
}

const markable = (mean: ExactMean | null): number | null =>
  mean !== null && mean.starts >= FEW_DRIVES ? exactValue(mean) : null
