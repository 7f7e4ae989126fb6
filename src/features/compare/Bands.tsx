import { BandMark } from '~/charts/BandMark'
import { ChartFigure } from '~/charts/ChartFigure'
import { BAND_NAMES } from '~/format/names'
import { formatShare } from '~/format/numbers'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { type ComparedBand, compareBands } from '~/stats/compare'
import type { Column } from '~/ui/DataTable'
import type { SidesProps } from './Sides'

const columns: readonly Column<ComparedBand>[] = [
  { id: 'band', header: 'Finish', cell: ({ band }) => BAND_NAMES[band] },
  ...(['a', 'b'] as const).flatMap((side): Column<ComparedBand>[] => [
    {
      id: `${side}-starts`,
      header: `${side.toUpperCase()} starts`,
      isNumber: true,
      cell: (line) => line[side].starts,
    },
    {
      id: `${side}-share`,
      header: `${side.toUpperCase()} share`,
      isNumber: true,
      cell: (line) => formatShare(line[side].share),
    },
  ]),
]

/** How often he finished where on each side, as shares of its starts: A to the left, B to the right. */
export function Bands({ a, b }: SidesProps) {
  const lines = compareBands(a, b)
  const most = scaleOf(lines)
  return (
    <ChartFigure
      chart="compare-bands"
      title="Where he finished"
      download={<PictureMenu chart="compare-bands" title="Where he finished" />}
      sentence={sentenceOf(lines)}
      points={2 * lines.length}
      rows={lines}
      rowKey={({ band }) => band}
      columns={columns}
    >
      <ul className="space-y-2">
        {lines.map((line) => (
          <li key={line.band} className="grid grid-cols-[1fr_5.5rem_1fr] items-center gap-2">
            <Bar line={line} side="a" most={most} />
            <span className="text-center text-sm leading-tight">
              <BandMark band={line.band} /> {BAND_NAMES[line.band]}
            </span>
            <Bar line={line} side="b" most={most} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-muted">
        A filled, to the left; B outlined, to the right. Shares of each side’s own starts; a full
        bar is {formatShare(most)}. Each start stands in one band; a win is no top five here.
      </p>
    </ChartFigure>
  )
}

/** The next whole ten percent above the largest share. */
const scaleOf = (lines: readonly ComparedBand[]): number =>
  Math.ceil(10 * Math.max(0.1, ...lines.flatMap(({ a, b }) => [a.share, b.share])) - 1e-9) / 10

type BarProps = { line: ComparedBand; side: 'a' | 'b'; most: number }

/** A bar that grows away from the middle, its share and count beyond. */
function Bar({ line, side, most }: BarProps) {
  const { starts, share } = line[side]
  const width = `${Math.round((1e4 * share) / most) / 100}%`
  return (
    <span
      className={`grid items-center gap-2 ${side === 'a' ? 'grid-cols-[3.25rem_1fr]' : 'grid-cols-[1fr_3.25rem]'}`}
    >
      <svg
        width="100%"
        height="24"
        className={`overflow-visible ${side === 'a' ? 'order-2 -scale-x-100' : ''}`}
      >
        <line x1="0" x2="0" y1="0" y2="24" className="stroke-line-strong" />
        {starts > 0 && (
          <rect
            y="4"
            height="16"
            width={width}
            strokeWidth="2"
            strokeDasharray={side === 'a' ? undefined : '5 2'}
            className={`stem-${line.band} ${side === 'a' ? `bar-${line.band}` : 'fill-none'}`}
          />
        )}
      </svg>
      <span className={`leading-none ${side === 'a' ? 'order-1 text-right' : ''}`}>
        <span className="figure text-lg">{formatShare(share)}</span>
        <span className="block text-xs text-muted">{starts}</span>
      </span>
    </span>
  )
}

/** "To a top ten: A 25 of 33 (76%), B 20 of 33 (61%). Out early: …" */
function sentenceOf(lines: readonly ComparedBand[]): string {
  const of = (side: 'a' | 'b', ...bands: readonly string[]) => {
    const total = lines.reduce((sum, line) => sum + line[side].starts, 0)
    const own = lines
      .filter(({ band }) => bands.includes(band))
      .reduce((sum, line) => sum + line[side].starts, 0)
    return `${side.toUpperCase()} ${own} of ${total} (${formatShare(total === 0 ? 0 : own / total)})`
  }
  const both = (...bands: string[]) => `${of('a', ...bands)}, ${of('b', ...bands)}`
  return `Ran to a top ten: ${both('win', 'top5', 'top10')}. Out early: ${both('dnf')}.`
}
