import { formatDecimal, formatMean } from '~/format/numbers'
import { COLUMN_TERMS, FIGURE_TERMS, TABLE_TERMS } from '~/format/terms'
import type { SeasonAverages } from '~/stats/trend'
import type { Column } from '~/ui/DataTable'

/** A season in averages, and how far its finishes spread. */
export const SEASON_COLUMNS: readonly Column<SeasonAverages>[] = [
  {
    id: 'season',
    header: 'Season',
    title: COLUMN_TERMS.season.means,
    cell: ({ season }) => season,
  },
  {
    id: 'starts',
    header: 'Starts',
    title: FIGURE_TERMS.starts.means,
    isNumber: true,
    cell: ({ starts }) => starts,
  },
  {
    id: 'start',
    header: 'Avg start',
    title: FIGURE_TERMS.avg_start.means,
    isNumber: true,
    cell: (line) => formatMean(line.averageStart),
  },
  {
    id: 'finish',
    header: 'Avg finish',
    title: FIGURE_TERMS.avg_finish.means,
    isNumber: true,
    cell: (line) => formatMean(line.averageFinish),
  },
  {
    id: 'half',
    header: 'Middle half of finishes',
    title: TABLE_TERMS['middle-half'].means,
    isNumber: true,
    cell: ({ middleHalf }) => `${formatPlace(middleHalf.from)} to ${formatPlace(middleHalf.to)}`,
  },
  {
    id: 'best',
    header: 'Best',
    title: TABLE_TERMS.best.means,
    isNumber: true,
    cell: ({ best }) => best,
  },
  {
    id: 'worst',
    header: 'Worst',
    title: TABLE_TERMS.worst.means,
    isNumber: true,
    cell: ({ worst }) => worst,
  },
]

/** A place between two finishes: "7", "7.8". */
export const formatPlace = (value: number): string =>
  Number.isInteger(value) ? String(value) : formatDecimal(value)
