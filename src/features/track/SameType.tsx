import { carried, paths, withAddress } from '~/address/paths'
import { formatMean, formatStarts } from '~/format/numbers'
import { TRACK_TYPES_IN_PLURAL } from '~/format/trackTitles'
import { useCareer } from '~/selection/useCareer'
import { compareMeans, type TrackLine, type TypeGroup } from '~/stats/tracks'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { AVERAGE, BEST, STARTS, TOP_TENS, WINS } from './lineColumns'

type Props = { line: TrackLine; group: TypeGroup }

/** This track among those of its type: better or worse than all of them, and the way to each. */
export function SameType({ line, group }: Props) {
  const kind = TRACK_TYPES_IN_PLURAL[group.type]
  return (
    <Panel id="type" title={`Among the ${kind}`} summary={comparisonOf(line, group)}>
      <DataTable
        caption={`His record at ${kind}`}
        isCompact
        rows={group.lines}
        rowKey={({ track }) => track.id}
        columns={[nameOf(line), STARTS, WINS, TOP_TENS, AVERAGE, BEST]}
        isMarked={({ track }) => track.id === line.track.id}
      />
    </Panel>
  )
}

const nameOf = (here: TrackLine): Column<TrackLine> => ({
  id: 'track',
  header: 'Track',
  cell: ({ track }) => (track.id === here.track.id ? track.shortName : <TrackLink line={track} />),
  sortBy: ({ track }) => track.shortName,
})

function TrackLink({ line: { id, shortName } }: { line: TrackLine['track'] }) {
  const { address } = useCareer()
  return (
    <PageLink
      href={withAddress(paths.track(id), carried(address))}
      className="inline-block py-0.5 pointer-coarse:py-2.5"
    >
      {shortName}
    </PageLink>
  )
}

/** "Better here (average finish 18.2 over 17 starts) than at all superspeedways (20.1 over 39)." */
function comparisonOf({ figures }: TrackLine, group: TypeGroup): string {
  const [here, all] = [figures.averageFinish, group.figures.averageFinish]
  const kind = TRACK_TYPES_IN_PLURAL[group.type]
  if (!all) return `He had not started at any of the ${kind} yet.`
  const overall = `${formatMean(all)} over ${formatStarts(all.starts)}`
  if (!here) return `His average finish at ${kind}: ${overall}.`
  if (here.starts === all.starts)
    return `All his starts at ${kind} were here: average finish ${overall}.`
  const way = { '-1': 'better than', 0: 'level with', 1: 'worse than' }[compareMeans(here, all)]
  return `Average finish here ${formatMean(here)} over ${formatStarts(here.starts)}: ${way} his average at all ${kind}, ${overall}, this track included.`
}
