import type { ReactNode } from 'react'
import { formatAgainst } from '~/format/expectationWords'
import { exactValue } from '~/stats/exact'
import type { AgainstLine } from '~/stats/expectation'
import type { Column } from '~/ui/DataTable'

/** Means of fewer starts are pale. */
const FEW = 5
/** Pixels: the bars, to either side of their middle. */
const HALF = 36
const HEIGHT = 12
/** Places at which a bar is full. */
const FULL = 8

const isPale = ({ mean }: AgainstLine<string | number>) => (mean?.starts ?? 0) < FEW

type Options<Key> = {
  /** Whether any start of the table cannot be told; without one, they have no column. */
  hasUnknown: boolean
  /** What lines are ordered by, where that is not their key. */
  nameOf?: ((key: Key) => string | number) | undefined
}

/** The columns of a split: what a line is of, the mean as figure and bar, and what it rests on. */
export const lineColumns = <Key extends string | number>(
  header: string,
  cell: (key: Key) => ReactNode,
  { hasUnknown, nameOf = (key) => key }: Options<Key>,
): readonly Column<AgainstLine<Key>>[] => [
  {
    id: 'key',
    header,
    cell: ({ key }) => cell(key),
    sortBy: ({ key }) => nameOf(key),
    firstSort: header === 'Season' ? 'descending' : 'ascending',
    className: 'w-full',
  },
  {
    id: 'starts',
    header: 'n',
    title: 'Starts in the mean',
    isNumber: true,
    cell: ({ mean }) => mean?.starts ?? 0,
    sortBy: ({ mean }) => mean?.starts ?? 0,
    firstSort: 'descending',
  },
  ...(hasUnknown ? [UNKNOWN_STARTS] : []),
  {
    id: 'better',
    header: 'Better',
    title: 'Starts that ended better than expected',
    isNumber: true,
    cell: ({ better }) => better,
    sortBy: ({ better }) => better,
    firstSort: 'descending',
  },
  {
    id: 'mean',
    header: 'Mean',
    title: 'Expected finish less his own, on average: positive is better',
    isNumber: true,
    cell: (line) => (
      <strong className={isPale(line) ? 'font-normal text-muted' : undefined}>
        {formatAgainst(line.mean)}
      </strong>
    ),
    sortBy: ({ mean }) => mean && exactValue(mean),
    firstSort: 'descending',
  },
  { id: 'bar', header: '', cell: (line) => <Bar line={line} />, className: 'max-[22.5rem]:hidden' },
]

const UNKNOWN_STARTS: Column<AgainstLine<string | number>> = {
  id: 'unknown',
  header: '?',
  title: 'Starts without enough of others to be set against',
  isNumber: true,
  cell: ({ unknown }) => unknown,
  sortBy: ({ unknown }) => unknown,
  firstSort: 'descending',
}

/** Right of the middle is better, left worse; what goes further than the bar fills it. */
function Bar<Key extends string | number>({ line }: { line: AgainstLine<Key> }) {
  const value = line.mean && exactValue(line.mean)
  const length = Math.min(1, Math.abs(value ?? 0) / FULL) * HALF
  const isBetter = (value ?? 0) > 0
  return (
    <svg aria-hidden width={2 * HALF} height={HEIGHT} className="block">
      <rect width={2 * HALF} height={HEIGHT} className="fill-wash" />
      {value !== null && (
        <rect
          x={isBetter ? HALF : HALF - length}
          width={Math.max(1, length)}
          y="1"
          height={HEIGHT - 2}
          className={`${isBetter ? 'fill-top10' : 'fill-dnf'} ${isPale(line) ? 'opacity-40' : ''}`}
        />
      )}
      <line x1={HALF} x2={HALF} y2={HEIGHT} className="stroke-line-strong" strokeWidth="1.5" />
    </svg>
  )
}
