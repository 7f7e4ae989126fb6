import { formatMean } from '~/format/numbers'
import { FIGURE_TERMS } from '~/format/terms'
import { meanValue } from '~/stats/mean'
import type { GridLine } from '~/stats/tally'
import type { Column } from '~/ui/DataTable'

/** What he made of some places on the grid. */
export const GRID_COLUMNS: readonly Column<GridLine>[] = [
  {
    id: 'grid',
    header: 'Started',
    cell: ({ from, to }) => (to === null ? `${from} and further back` : `${from} to ${to}`),
  },
  {
    id: 'starts',
    header: 'Starts',
    isNumber: true,
    cell: ({ starts }) => starts,
    sortBy: ({ starts }) => starts,
    firstSort: 'descending',
  },
  {
    id: 'finish',
    header: 'Avg finish',
    title: FIGURE_TERMS.avg_finish.means,
    isNumber: true,
    cell: (line) => formatMean(line.averageFinish),
    sortBy: ({ averageFinish }) => averageFinish && meanValue(averageFinish),
  },
  {
    id: 'gained',
    header: 'Avg gained',
    title: FIGURE_TERMS.gained.means,
    isNumber: true,
    cell: (line) => formatMean(line.gained),
    sortBy: ({ gained }) => gained && meanValue(gained),
    firstSort: 'descending',
  },
  {
    id: 'top10',
    header: 'Top tens',
    title: FIGURE_TERMS.top10.means,
    isNumber: true,
    cell: ({ top10 }) => top10,
    sortBy: ({ top10 }) => top10,
    firstSort: 'descending',
  },
  {
    id: 'dnf',
    header: 'Out (DNF)',
    title: FIGURE_TERMS.dnf.means,
    isNumber: true,
    cell: ({ dnf }) => dnf,
    sortBy: ({ dnf }) => dnf,
  },
]
