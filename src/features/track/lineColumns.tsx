import { BandMark } from '~/charts/BandMark'
import { formatDate } from '~/format/dates'
import { formatMean, UNKNOWN } from '~/format/numbers'
import { FIGURE_TERMS, type FigureId } from '~/format/terms'
import { meanValue } from '~/stats/mean'
import { bestDay, type TrackLine } from '~/stats/tracks'
import type { Column } from '~/ui/DataTable'
import { FinishRug } from './FinishRug'

type LineColumn = Column<TrackLine>

const count = (term: FigureId, header: string, of: (line: TrackLine) => number): LineColumn => ({
  id: term,
  header,
  title: FIGURE_TERMS[term].means,
  isNumber: true,
  cell: of,
  sortBy: of,
  firstSort: 'descending',
  className: 'w-10',
})

export const STARTS = count('starts', 'St', ({ figures }) => figures.starts)
export const WINS = count('wins', 'W', ({ figures }) => figures.wins)
/** Gives way first where the page is magnified. */
export const TOP_TENS: LineColumn = {
  ...count('top10', 'T10', ({ figures }) => figures.top10),
  className: 'w-10 max-[22rem]:hidden',
}

export const AVERAGE: LineColumn = {
  id: 'average',
  header: 'Avg',
  title: FIGURE_TERMS.avg_finish.means,
  isNumber: true,
  cell: ({ figures }) => <strong>{formatMean(figures.averageFinish)}</strong>,
  sortBy: ({ figures }) => figures.averageFinish && meanValue(figures.averageFinish),
  className: 'w-12',
}

export const BEST: LineColumn = {
  id: 'best',
  header: 'Best',
  title: FIGURE_TERMS.best_finish.means,
  isNumber: true,
  cell: ({ starts }) => {
    const best = bestDay(starts)
    return best ? (
      <>
        <BandMark band={best.band} /> {best.finish}
      </>
    ) : (
      UNKNOWN
    )
  },
  sortBy: ({ figures }) => figures.bestFinish,
  className: 'w-14',
}

export const LENGTH: LineColumn = {
  id: 'length',
  header: 'Miles',
  title: 'Length of a lap in miles',
  isNumber: true,
  cell: ({ track }) => track.lengthMiles,
  sortBy: ({ track }) => track.lengthMiles,
  firstSort: 'descending',
  className: 'w-16 max-sm:hidden',
}

export const LAST: LineColumn = {
  id: 'last',
  header: 'Last visit',
  title: 'Day of his latest start there',
  isNumber: true,
  cell: ({ last }) => (last ? formatDate(last.date) : UNKNOWN),
  sortBy: ({ last }) => last?.date ?? null,
  firstSort: 'descending',
  className: 'w-28 max-sm:hidden',
}

/** Only repeats the finishes as a picture; where there is room, it takes it. */
export const RUG: LineColumn = {
  id: 'rug',
  header: 'Every finish',
  title: 'First place at the left, 43rd at the right; the tick below the line is the average',
  cell: (line) => <FinishRug line={line} />,
  className: 'align-middle max-lg:hidden',
}
