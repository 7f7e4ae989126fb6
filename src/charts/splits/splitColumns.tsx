import type { ReactNode } from 'react'
import { formatMean, formatStarts } from '~/format/numbers'
import { COLUMN_TERMS, FIGURE_TERMS, type FigureId } from '~/format/terms'
import { meanValue } from '~/stats/mean'
import type { Split, SplitLine } from '~/stats/splits'
import type { Column, Sort } from '~/ui/DataTable'

/** The orders that the lines come in. */
const MOST_FIRST: Sort = { column: 'starts', direction: 'descending' }
const NEWEST_FIRST: Sort = { column: 'value', direction: 'descending' }

/** The order that the lines of a split come in. */
export const cameByOf = (split: Split): Sort => (split === 'season' ? NEWEST_FIRST : MOST_FIRST)

/** Lines of fewer starts than a reader asks for stand apart, and say why. */
export const apartBelow = (min: number | null) =>
  min !== null && {
    apart: {
      is: ({ figures }: SplitLine) => figures.starts < min,
      why: `Fewer than ${formatStarts(min)}`,
    },
  }

/** The bar beside other lists: it repeats a figure, and gives way to the names where there is no room for both. */
const BESIDE = { width: 'w-11', className: 'max-[22.5rem]:hidden' }

/**
 * A line of a split: what it is called, how often, and how well.
 *
 * @param nameOf what stands for its name: a text, or a link.
 * @param bar classes of the bar, and of the column it stands in.
 */
export const splitColumns = (
  split: Split,
  nameOf: (line: SplitLine) => ReactNode,
  { width, className }: { width: string; className: string } = BESIDE,
): readonly Column<SplitLine>[] => [
  {
    id: 'value',
    header: COLUMN_TERMS[split].name,
    title: COLUMN_TERMS[split].means,
    cell: nameOf,
    sortBy: (line) => line.label,
    firstSort: split === 'season' ? 'descending' : 'ascending',
    className: 'w-full',
  },
  number('starts', 'St', (line) => line.figures.starts),
  number('wins', 'W', (line) => line.figures.wins),
  number('top10', 'T10', (line) => line.figures.top10),
  {
    id: 'average',
    header: 'Avg',
    title: titleOf('avg_finish'),
    isNumber: true,
    cell: ({ figures }) => <strong>{formatMean(figures.averageFinish)}</strong>,
    sortBy: ({ figures }) => figures.averageFinish && meanValue(figures.averageFinish),
  },
  {
    id: 'bar',
    header: '',
    scale: <BarScale width={width} />,
    cell: ({ figures }) => <AverageBar mean={figures.averageFinish} width={width} />,
    className,
  },
]

/** The short header in full, and what it means. */
const titleOf = (figure: FigureId) => `${FIGURE_TERMS[figure].name}: ${FIGURE_TERMS[figure].means}`

const number = (
  id: FigureId,
  header: string,
  of: (line: SplitLine) => number,
): Column<SplitLine> => ({
  id,
  header,
  title: titleOf(id),
  isNumber: true,
  cell: of,
  sortBy: of,
  firstSort: 'descending',
})

const WORST = 40

/** Both ends of the bars. */
const BarScale = ({ width }: { width: string }) => (
  <span className={`flex ${width} justify-between text-[0.625rem] text-muted`}>
    <span>{WORST}</span>
    <span>1</span>
  </span>
)

type BarProps = { mean: SplitLine['figures']['averageFinish']; width: string }

/** An average finish as a bar from 40th to first. */
const AverageBar = ({ mean, width }: BarProps) => (
  <svg aria-hidden height="10" className={`block ${width}`}>
    <rect width="100%" height="10" className="fill-wash" />
    {mean && (
      <rect
        width={`${Math.max(2, Math.round(((WORST - meanValue(mean)) / (WORST - 1)) * 1000) / 10)}%`}
        height="10"
        className={mean.starts < 5 ? 'fill-top10 opacity-45' : 'fill-top10'}
      />
    )}
  </svg>
)
