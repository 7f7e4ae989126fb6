import { ChartFigure } from '~/charts/ChartFigure'
import {
  compareSentence,
  differenceText,
  measuredText,
  type SideNames,
  sampleText,
} from '~/format/compareWords'
import { FIGURE_TERMS } from '~/format/terms'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { type Compared, compareFigures } from '~/stats/compare'
import type { Column } from '~/ui/DataTable'
import type { SidesProps } from './Sides'

type Counts = { a: number; b: number }

/** The figures of both sides: A left, B right, the difference between them. */
export function Tape({ a, b, names }: SidesProps) {
  const lines = compareFigures(a, b)
  const starts = { a: a.length, b: b.length }
  return (
    <ChartFigure
      chart="compare"
      id="compare-figures"
      title="Side by side"
      download={<PictureMenu chart="compare" title="Side by side" />}
      sentence={compareSentence(lines, names)}
      points={2 * lines.length}
      rows={lines}
      rowKey={({ measure }) => measure}
      columns={columnsOf(names, starts)}
    >
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <TapeRow key={line.measure} line={line} starts={starts} />
        ))}
      </ul>
      <p className="mt-3 text-xs text-muted">
        Differences are A − B, of shares in points of a hundred, of laps led by the start.
        {lines.some(({ isSmall }) => isSmall) && ' Pale: fewer than five starts, not judged.'}
      </p>
    </ChartFigure>
  )
}

type RowProps = { line: Compared; starts: Counts }

const TapeRow = ({ line, starts }: RowProps) => (
  <li
    className={`grid grid-cols-[1fr_9.75rem_1fr] md:grid-cols-[1fr_11rem_1fr] items-center gap-2 py-1.5 ${line.isSmall ? 'text-muted' : ''}`}
  >
    <Value line={line} side="a" starts={starts} />
    <span className="text-center leading-tight">
      <span className="block text-xs text-muted">{FIGURE_TERMS[line.measure].name}</span>
      <span className="text-sm">{arrowed(line)}</span>
    </span>
    <Value line={line} side="b" starts={starts} />
  </li>
)

/** The difference points to the side that did better. */
function arrowed(line: Compared): string {
  const text = differenceText(line)
  if (line.isSmall || line.better === null) return text
  return line.better === 'a' ? `◀ ${text}` : `${text} ▶`
}

/** The figure large, what it rests on small; the better of the two underlined. */
function Value({ line, side, starts }: RowProps & { side: 'a' | 'b' }) {
  const [main = '', ...rest] = measuredText(line, line[side]).split(' · ')
  const small = [...rest, sampleText(line, line[side], starts[side])].filter(Boolean).join(' ')
  const isBetter = line.better === side && !line.isSmall
  return (
    <span
      className={`flex min-w-0 flex-wrap items-baseline gap-x-2 ${side === 'a' ? 'flex-row-reverse' : ''}`}
    >
      <span
        className={`figure text-2xl md:text-3xl ${isBetter ? 'border-b-2 border-win' : 'border-b-2 border-transparent'}`}
      >
        {main}
      </span>
      <span className="text-xs text-muted">{small}</span>
    </span>
  )
}

const columnsOf = (names: SideNames, starts: Counts): readonly Column<Compared>[] => [
  {
    id: 'measure',
    header: 'Figure',
    cell: ({ measure }) => FIGURE_TERMS[measure].name,
  },
  { id: 'a', header: `A: ${names.a}`, cell: (line) => cellOf(line, 'a', starts) },
  { id: 'b', header: `B: ${names.b}`, cell: (line) => cellOf(line, 'b', starts) },
  {
    id: 'difference',
    header: 'A − B',
    title: 'Of shares in points of a hundred, of laps led by the start',
    cell: differenceText,
  },
]

const cellOf = (line: Compared, side: 'a' | 'b', starts: Counts) =>
  [measuredText(line, line[side]), sampleText(line, line[side], starts[side])]
    .filter(Boolean)
    .join(', ')
