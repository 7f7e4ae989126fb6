import { useLife, useSources } from '~/data/queries'
import type { ArcaStart } from '~/data/schema/life'
import { formatDate } from '~/format/dates'
import { formatInWords, formatStarts, UNKNOWN } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { seriesNameIn } from '~/stats/seriesNames'
import { lifeAsOf } from '~/stats/world'
import { type Column, DataTable } from '~/ui/DataTable'
import { Panel } from '~/ui/Panel'
import { type NamedSource, SourceList } from '~/ui/SourceList'
import { WideTable } from '~/ui/WideTable'

/** His ARCA starts of the year, with their gaps; in no total. */
export function Arca({ year }: { year: number }) {
  const { world } = useCareer()
  const sources = useSources()
  const starts = lifeAsOf(useLife(), world.asof).arca.filter(({ season }) => season === year)
  if (starts.length === 0) return null
  const name = seriesNameIn(world.driver.seriesNames, 'arca', year)?.name ?? 'ARCA'
  return (
    <Panel id="arca" title={name} summary={summaryOf(starts)}>
      <WideTable label={`${name} starts`}>
        <DataTable
          caption={`${name}, ${formatStarts(starts.length)} in ${year}`}
          rows={starts}
          rowKey={({ id }) => id}
          columns={columnsFor(sources)}
        />
      </WideTable>
    </Panel>
  )
}

/** How many, how many won, and what is not known. */
function summaryOf(starts: readonly ArcaStart[]): string {
  const wins = starts.filter(({ finish }) => finish === 1).length
  const open = starts.filter(({ finish }) => finish === null).length
  const won = wins === 0 ? '' : `, ${formatInWords(wins)} won`
  const gap = open === 0 ? '' : ` The finish of ${formatInWords(open)} is not known.`
  return `${formatStarts(starts.length)}${won}; they stand in no total here.${gap} ${UNKNOWN} is what no source tells.`
}

const columnsFor = (sources: ReadonlyMap<string, NamedSource>): readonly Column<ArcaStart>[] => [
  {
    id: 'track',
    header: 'Track',
    cell: ({ id, track }) => <span id={`arca-${id}`}>{track}</span>,
    sortBy: ({ track }) => track,
  },
  {
    id: 'finish',
    header: 'Finish',
    isNumber: true,
    cell: ({ finish }) => <strong className="figure text-lg">{formatPosition(finish)}</strong>,
    sortBy: ({ finish }) => finish,
  },
  {
    id: 'round',
    header: 'Round',
    isNumber: true,
    cell: ({ round }) => round ?? UNKNOWN,
    sortBy: ({ round }) => round,
  },
  {
    id: 'date',
    header: 'Date',
    className: 'whitespace-nowrap',
    cell: ({ date }) => (date ? <time dateTime={date}>{formatDate(date)}</time> : UNKNOWN),
    sortBy: ({ date }) => date,
  },
  {
    id: 'race',
    header: 'Race',
    className: 'min-w-40',
    cell: ({ raceName }) => raceName ?? UNKNOWN,
    sortBy: ({ raceName }) => raceName,
  },
  {
    id: 'start',
    header: 'Start',
    isNumber: true,
    cell: ({ start }) => start ?? UNKNOWN,
    sortBy: ({ start }) => start,
  },
  {
    id: 'car',
    header: 'Car',
    className: 'whitespace-nowrap',
    sortBy: ({ carNumber }) => carNumber,
    cell: ({ carNumber, make }) =>
      [carNumber && `No. ${carNumber}`, make].filter(Boolean).join(' ') || UNKNOWN,
  },
  {
    id: 'team',
    header: 'Team',
    className: 'min-w-40',
    cell: ({ team }) => team ?? UNKNOWN,
    sortBy: ({ team }) => team,
  },
  {
    id: 'led',
    header: 'Led',
    isNumber: true,
    cell: ({ lapsLed }) => lapsLed ?? UNKNOWN,
    sortBy: ({ lapsLed }) => lapsLed,
    firstSort: 'descending',
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ status }) => status ?? UNKNOWN,
    sortBy: ({ status }) => status,
  },
  {
    id: 'sources',
    header: 'Sources',
    className: 'min-w-48',
    cell: (start) => <SourceList ids={start.sources} sources={sources} />,
  },
]
