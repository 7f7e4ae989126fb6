import type { Series } from '~/data/schema/common'
import { SERIES } from '~/data/schema/values'
import { SERIES_NAMES } from '~/format/names'
import { formatMean } from '~/format/numbers'
import { FIGURE_TERMS, type FigureId } from '~/format/terms'
import { type Mean, meanValue } from '~/stats/mean'
import { type SplitLine, splitBy } from '~/stats/splits'
import type { TrackLine } from '~/stats/tracks'
import { type Column, DataTable } from '~/ui/DataTable'
import { Panel } from '~/ui/Panel'

/** The figures of each series, where he raced in more than one here. */
export function BySeries({ line }: { line: TrackLine }) {
  const lines = splitBy(line.starts, 'series')
  if (lines.length < 2) return null
  return (
    <Panel id="series" title="By series" summary="Averages are over all starts of the line.">
      <DataTable
        caption={`By series at ${line.track.shortName}`}
        isCompact
        rows={lines}
        rowKey={({ value }) => value}
        columns={COLUMNS}
      />
    </Panel>
  )
}

type SeriesColumn = Column<SplitLine>

const count = (
  term: FigureId,
  header: string,
  of: (line: SplitLine) => number,
  className = '',
): SeriesColumn => ({
  id: term,
  header,
  title: FIGURE_TERMS[term].means,
  isNumber: true,
  cell: of,
  sortBy: of,
  firstSort: 'descending',
  className,
})

const average = (
  term: FigureId,
  header: string,
  of: (line: SplitLine) => Mean | null,
): SeriesColumn => ({
  id: term,
  header,
  title: FIGURE_TERMS[term].means,
  isNumber: true,
  cell: (line) => formatMean(of(line)),
  sortBy: (line) => {
    const mean = of(line)
    return mean && meanValue(mean)
  },
})

/** What a phone has no room for; the table below has every start. */
const WIDE = 'max-sm:hidden'

const COLUMNS: readonly SeriesColumn[] = [
  {
    id: 'series',
    header: 'Series',
    cell: ({ value }) => SERIES_NAMES[value as keyof typeof SERIES_NAMES],
    sortBy: ({ value }) => SERIES.indexOf(value as Series),
  },
  count('starts', 'St', ({ figures }) => figures.starts),
  count('wins', 'W', ({ figures }) => figures.wins),
  count('top5', 'T5', ({ figures }) => figures.top5, WIDE),
  count('top10', 'T10', ({ figures }) => figures.top10, 'max-[22rem]:hidden'),
  average('avg_start', 'Avg st', ({ figures }) => figures.averageStart),
  average('avg_finish', 'Avg fin', ({ figures }) => figures.averageFinish),
  {
    id: 'best_finish',
    header: 'Best',
    title: FIGURE_TERMS.best_finish.means,
    isNumber: true,
    cell: ({ figures }) => figures.bestFinish,
    sortBy: ({ figures }) => figures.bestFinish,
  },
  count('laps_led', 'Led', ({ figures }) => figures.lapsLed, WIDE),
]
