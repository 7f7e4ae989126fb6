import { DuelBar } from '~/charts/duel'
import { SERIES } from '~/data/schema/values'
import { SERIES_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { CUT_NAMES, formatAhead, formatGap } from '~/format/rivalWords'
import { useCareer } from '~/selection/useCareer'
import { type CutLine, cutsOf, type Rival, type TrackCutLine, trackCutsOf } from '~/stats/rivals'
import type { Start } from '~/stats/starts'
import { type Column, DataTable } from '~/ui/DataTable'
import { Panel } from '~/ui/Panel'

/** Where a screen is very narrow, ahead and behind say it. */
const NARROW = 'max-[22.5rem]:hidden'

const NAMES = { ...CUT_NAMES, ...TRACK_TYPE_NAMES }

const columnsFor = (most: number): readonly Column<CutLine | TrackCutLine>[] => [
  { id: 'cut', header: 'Meetings', cell: ({ cut }) => NAMES[cut] },
  { id: 'met', header: 'Met', isNumber: true, cell: ({ meetings }) => meetings, className: NARROW },
  { id: 'ahead', header: 'Ahead', isNumber: true, cell: ({ ahead }) => <b>{ahead}</b> },
  {
    id: 'bar',
    header: '',
    cell: ({ ahead, behind }) => <DuelBar ahead={ahead} behind={behind} most={most} />,
    className: `w-1/4 ${NARROW}`,
  },
  { id: 'behind', header: 'Behind', cell: ({ behind }) => <b>{behind}</b> },
  { id: 'share', header: 'Share', isNumber: true, cell: formatAhead, className: 'max-sm:hidden' },
  { id: 'gap', header: 'Gap', isNumber: true, cell: ({ gap }) => formatGap(gap) },
]

/** The series he ran in these races without that driver in any: "They never met in Trucks." */
function notMetIn({ met }: Rival, selected: readonly Start[]): string {
  const names = SERIES.filter(
    (series) =>
      selected.some((start) => start.series === series) &&
      !met.some(({ start }) => start.series === series),
  ).map((series) => SERIES_NAMES[series])
  return names.length === 0 ? '' : `They never met in ${names.join(' or ')}.`
}

/** Where it went one way and where the other: by series, both running, as teammates, by kind of track. */
export function Cuts({ rival }: { rival: Rival }) {
  const cuts = cutsOf(rival.met)
  const kinds = trackCutsOf(rival.met)
  const lines = kinds.length > 1 ? [...cuts, ...kinds] : cuts
  const most = Math.max(1, ...lines.flatMap(({ ahead, behind }) => [ahead, behind]))
  const { selected } = useCareer()
  const hasTeammates = cuts.some(({ cut }) => cut === 'teammates')
  return (
    <Panel
      id="parts"
      title="Where and how"
      summary={`Share is ahead of all meetings of the line, gap the mean of ${rival.name}’s finish less his: plus is ahead.`}
    >
      <DataTable
        caption={`His record against ${rival.name} by series, in kinds of meeting and on kinds of track`}
        isCompact
        rows={lines}
        rowKey={({ cut }) => cut}
        columns={columnsFor(most)}
      />
      <p className="mt-2 text-xs text-muted">
        {notMetIn(rival, selected)} Both running: at the end of the race.{' '}
        {hasTeammates
          ? 'Teammates drove for the same organization in that race.'
          : 'They never drove for the same organization in one of these races.'}
      </p>
    </Panel>
  )
}
