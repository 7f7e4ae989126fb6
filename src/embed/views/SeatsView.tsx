import { Plate } from '~/charts/Plate'
import { Dumbbell } from '~/charts/seat/Dumbbell'
import type { Stint } from '~/data/schema/stint'
import { unpackRides } from '~/embed/packedRides'
import type { Seen, View, ViewProps } from '~/embed/view'
import { SERIES_NAMES } from '~/format/names'
import { formatMean, UNKNOWN } from '~/format/numbers'
import { formatPercentile, NO_RIDE, NOT_CONTROLLED, yearsOf } from '~/format/seatWords'
import { exactValue } from '~/stats/exact'
import { FEW_DRIVES, type Ride, ridesOf, type Side, sidesOfRide } from '~/stats/seats'
import { stintOf } from '~/stats/stints'
import type { Column } from '~/ui/DataTable'
import { SortedTable } from '~/ui/SortedTable'
import { firstOf, Pager } from './Pager'

/** Rides at a time: as many as leave the frame lower than 1000 pixels on a phone. */
const SIZE = 7

type Line = { ride: Ride; plate: Stint['plate'] | undefined; his: Side; others: Side }

function linesOf({ world, data }: Seen): Line[] {
  const rows = data.rides ? unpackRides(data.rides) : new Map()
  return ridesOf(world.starts).map((ride) => {
    const last = ride.starts.at(-1)
    return {
      ride,
      plate: last && stintOf(last, world.stints)?.plate,
      ...sidesOfRide(ride, rows.get(ride.slug) ?? [], {
        name: world.driver.name,
        asof: world.asof,
      }),
    }
  })
}

/** Each of his rides with how he did in it, and how all others together did. */
function SeatsView({ seen, touched, touch }: ViewProps) {
  const lines = linesOf(seen)
  if (lines.length === 0) return <p className="py-6 text-muted">{NO_RIDE}</p>
  const rows = { page: touched.page, size: SIZE, count: lines.length }
  return (
    <>
      <p className="mb-2 text-sm text-muted">
        Mean share of the field beaten, 100 for a win, 0 for last; under it the average finish. ◆ is
        he, ○ the others; fewer than {FEW_DRIVES} races are pale, without a mark.
      </p>
      <SortedTable<Line>
        caption="His rides, and the others in them"
        isCompact
        rows={lines}
        from={firstOf(rows)}
        most={SIZE}
        rowKey={({ ride }) => ride.slug}
        columns={COLUMNS}
        asked={touched.order}
        onSort={(order) => touch({ order, page: 0 })}
      />
      <Pager {...rows} touch={touch} />
      <p className="mt-2 border-l-4 border-win pl-2 text-xs" data-caveat>
        {NOT_CONTROLLED}
      </p>
    </>
  )
}

const COLUMNS: readonly Column<Line>[] = [
  {
    id: 'ride',
    header: 'Ride',
    cell: (line) => <RideName {...line} />,
    sortBy: ({ ride }) => ride.team.name,
    className: 'w-full sm:w-2/5',
  },
  side('his', 'He beat', 'Mean share of the field that he beat, in percent'),
  {
    id: 'picture',
    header: '',
    cell: (line) => <Sides {...line} />,
    className: 'w-1/3 max-sm:hidden',
  },
  side('others', 'Others', 'The same for all others together'),
]

/** One side: its share of the field, the average finish behind it, and what both rest on. */
function side(id: 'his' | 'others', header: string, title: string): Column<Line> {
  return {
    ...{ id, header, title, isNumber: true },
    cell: (line) => <Share {...line[id]} />,
    sortBy: (line) => line[id].percentile && exactValue(line[id].percentile),
    firstSort: 'descending',
  }
}

/** The ride and his years in it; on a phone with its picture, which has no column there. */
function RideName(line: Line) {
  const { ride, plate } = line
  return (
    <span className="flex items-center gap-2">
      <Plate number={ride.carNumber} colors={plate} height={24} />
      <span className="min-w-0 grow">
        <strong>{ride.team.shortName}</strong>
        <small className="block text-muted">
          {SERIES_NAMES[ride.series]}, {yearsOf(ride)}
        </small>
        <span className="block sm:hidden">
          <Sides {...line} />
        </span>
      </span>
    </span>
  )
}

const Sides = ({ his, others }: Line) => (
  <Dumbbell his={his.percentile} others={others.percentile} />
)

/** "62.4", the average finish under it, and of how many races both are; pale where those are few. */
const Share = ({ percentile, averageFinish, drives }: Side) => (
  <>
    {percentile === null ? (
      <span title="Nobody else in this ride is on the record">{UNKNOWN}</span>
    ) : drives < FEW_DRIVES ? (
      <span className="text-muted">{formatPercentile(percentile)}</span>
    ) : (
      <strong>{formatPercentile(percentile)}</strong>
    )}
    <small className="block text-muted">
      {averageFinish && (
        <>
          avg {formatMean(averageFinish)}
          <span className="max-sm:hidden">, </span>
        </>
      )}
      <span className="max-sm:block">n = {drives}</span>
    </small>
  </>
)

export const view: View = { titleOf: () => 'Same seat, ride by ride', Content: SeatsView }
