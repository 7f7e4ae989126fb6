import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import { Dumbbell } from '~/charts/seat/Dumbbell'
import { SERIES_NAMES } from '~/format/names'
import { formatStarts, UNKNOWN } from '~/format/numbers'
import { formatPercentile, yearsOf } from '~/format/seatWords'
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
    cell: (line) => <Sides {...line} />,
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
          <Sides {...line} />
        </span>
      </span>
    </span>
  )
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

const Sides = ({ his, others }: Omit<Line, 'ride'>) => (
  <Dumbbell his={his?.percentile ?? null} others={others.percentile} />
)
