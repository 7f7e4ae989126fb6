import { useState } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { ChartFigure } from '~/charts/ChartFigure'
import { Stepped } from '~/charts/Stepped'
import { lanesOf, nearestMark, type SeatMark } from '~/charts/seat/layout'
import { SeatPicture } from '~/charts/seat/SeatPicture'
import { formatMean } from '~/format/numbers'
import {
  driveInWords,
  FEW_NOTE,
  formatPercentile,
  formatRaces,
  seatSentence,
} from '~/format/seatWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { exactValue } from '~/stats/exact'
import { meanValue } from '~/stats/mean'
import { beatenValue, FEW_DRIVES, isFew, type Occupant, type Ride } from '~/stats/seats'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { WideTable } from '~/ui/WideTable'
import { useSharing } from './useRide'

const TITLE = 'Everyone in it, race by race'

/** Everyone in a ride: a picture, a table, and what is not known. */
export function Occupants({ ride }: { ride: Ride }) {
  const shared = useSharing()(ride)
  const { occupants, others, undated } = shared
  const his = occupants.find(({ isHis }) => isHis)
  const drives = occupants.reduce((sum, one) => sum + one.drives.length, 0)
  return (
    <div className="grid gap-x-14 gap-y-10 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        <ChartFigure
          chart="seat"
          title={TITLE}
          sentence={seatSentence(his, shared)}
          points={drives}
          rows={occupants}
          rowKey={({ driver }) => driver}
          columns={COLUMNS}
          isStepped
          insteadOfTable={<p className="text-sm text-muted">The table is beside the picture.</p>}
          download={<PictureMenu chart="seat" title={TITLE} />}
          sources={<Sources ride={ride} />}
        >
          <Picture occupants={occupants} />
        </ChartFigure>
      </div>
      <section aria-labelledby="drivers" className="min-w-0">
        <h2 id="drivers" className="panel-head text-2xl md:text-[1.75rem]">
          Driver by driver
        </h2>
        <WideTable className="mt-4" label="Drivers of the ride">
          <DataTable
            caption="Drivers of the ride"
            rows={occupants}
            rowKey={({ driver }) => driver}
            columns={COLUMNS}
            isMarked={({ isHis }) => isHis}
            apart={{ is: isFew, why: `Fewer than ${formatRaces(FEW_DRIVES)}` }}
          />
        </WideTable>
        <Gaps drives={others.drives} undated={undated} />
      </section>
    </div>
  )
}

/** Where his races are from, and those of the others. */
const Sources = ({ ride }: { ride: Ride }) => (
  <>
    <StartSources starts={ride.starts} />
    <p className="mt-3 max-w-3xl text-sm">
      The races of the others are from DriverAverages.com, by way of nascaR.data.
    </p>
  </>
)

/** What the record does not say. */
function Gaps({ drives, undated }: { drives: number; undated: number }) {
  const { world, address } = useCareer()
  return (
    <div className="mt-3 max-w-prose space-y-2 text-sm text-muted">
      <p>
        Percentile is the mean share of the field beaten: (field − finish) / (field − 1). {FEW_NOTE}{' '}
        Names are spelled as the source has them: one driver in two spellings stands as two.
      </p>
      {drives === 0 && (
        <p>
          Nobody else is on the record in this ride: either nobody drove it, or the source has it
          under another team, as it has the No. 42 of 2009 and 2010.{' '}
          <PageLink href={withAddress(paths.data(), carried(address))}>Gaps of the record</PageLink>
        </p>
      )}
      {world.asof !== null && undated > 0 && (
        <p>
          {formatRaces(undated)} of others in {world.asof.slice(0, 4)} cannot be told to have been
          over by that day, and {undated === 1 ? 'is' : 'are'} left out.
        </p>
      )}
    </div>
  )
}

function Picture({ occupants }: { occupants: readonly Occupant[] }) {
  const [currentAt, setCurrentAt] = useState<string | null>(null)
  const { lanes, height } = lanesOf(occupants)
  const marks = lanes.flatMap((lane) =>
    lane.occupant.drives.flatMap((drive) => lane.marks.find((mark) => mark.drive === drive) ?? []),
  )
  const current = marks.find((mark) => idOf(mark) === currentAt) ?? null
  return (
    <Stepped
      label={TITLE}
      points={marks}
      current={current}
      onCurrent={(mark) => setCurrentAt(mark && idOf(mark))}
      pointAt={(x, y, width) => nearestMark(marks, { x, y, width })}
      inWords={(mark) => <InWords mark={mark} />}
    >
      <SeatPicture lanes={lanes} height={height} current={current} />
      <ul className="mt-1 flex flex-wrap gap-x-4 text-xs text-muted">
        <li>◆ his race</li>
        <li>● another’s</li>
        <li>× out (DNF)</li>
        <li>┃ mean</li>
      </ul>
    </Stepped>
  )
}

const idOf = ({ drive }: SeatMark) => `${drive.raceId} ${drive.driver}`

function InWords({ mark: { drive } }: { mark: SeatMark }) {
  const { address } = useCareer()
  return (
    <>
      <strong>{drive.driver}</strong>: {driveInWords(drive)}
      {drive.beaten && ` · beat ${Math.round(beatenValue(drive.beaten))}% of the field`}
      {drive.own && (
        <>
          {' · '}
          <PageLink href={withAddress(paths.race(drive.own.id), carried(address))}>
            {drive.own.raceName}
          </PageLink>
        </>
      )}
    </>
  )
}

const COLUMNS: readonly Column<Occupant>[] = [
  {
    id: 'driver',
    header: 'Driver',
    cell: ({ driver, isHis }) => (isHis ? `◆ ${driver}` : driver),
    sortBy: ({ driver }) => driver,
    className: 'w-full xl:whitespace-nowrap',
  },
  {
    id: 'races',
    header: 'Races',
    isNumber: true,
    cell: ({ drives }) => drives.length,
    sortBy: ({ drives }) => drives.length,
    firstSort: 'descending',
  },
  {
    id: 'percentile',
    header: 'Percentile',
    title: 'Mean share of the field beaten, in percent',
    isNumber: true,
    cell: ({ percentile }) => <strong>{formatPercentile(percentile)}</strong>,
    sortBy: ({ percentile }) => percentile && exactValue(percentile),
    firstSort: 'descending',
  },
  {
    id: 'finish',
    header: 'Avg finish',
    isNumber: true,
    cell: ({ averageFinish }) => formatMean(averageFinish),
    sortBy: ({ averageFinish }) => averageFinish && meanValue(averageFinish),
  },
  {
    id: 'start',
    header: 'Avg start',
    isNumber: true,
    cell: ({ averageStart }) => formatMean(averageStart),
    sortBy: ({ averageStart }) => averageStart && meanValue(averageStart),
  },
  {
    id: 'top10',
    header: 'Top tens',
    isNumber: true,
    cell: ({ top10 }) => top10,
    sortBy: ({ top10 }) => top10,
    firstSort: 'descending',
  },
  {
    id: 'dnf',
    header: 'Out',
    title: 'Neither running at the finish nor disqualified',
    isNumber: true,
    cell: ({ dnf }) => dnf,
    sortBy: ({ dnf }) => dnf,
  },
]
