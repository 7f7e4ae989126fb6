import { paths } from '~/address/paths'
import { ON_WIDE, TickLines, Ticks } from '~/charts/axes'
import { ChartFigure } from '~/charts/ChartFigure'
import { powerScale } from '~/charts/powerScale'
import { formatDecimal, formatMean, formatStarts } from '~/format/numbers'
import { COLUMN_TERMS, FIGURE_TERMS, TABLE_TERMS } from '~/format/terms'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { meanValue } from '~/stats/mean'
import { type SeasonAverages as Line, seasonAverages } from '~/stats/trend'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'

const HEIGHT = 260
const TOP = 12
const BELOW = 40
const TICKS = [1, 5, 10, 20, 30, 40]

const columns: readonly Column<Line>[] = [
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
    cell: ({ middleHalf }) => `${plain(middleHalf.from)} to ${plain(middleHalf.to)}`,
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

const plain = (value: number) => (Number.isInteger(value) ? String(value) : formatDecimal(value))

/** Average start and finish by season, with the middle half of the finishes and n. */
export function SeasonAverages() {
  const { selected } = useCareer()
  const lines = seasonAverages(selected)
  return (
    <ChartFigure
      chart="seasons"
      title="Season by season"
      sentence={sentenceOf(lines)}
      points={lines.length}
      rows={lines}
      rowKey={({ season }) => String(season)}
      columns={columns}
      download={<PictureMenu chart="seasons" title="Season by season" />}
      sources={<StartSources starts={selected} />}
      share={
        <ShareButton title="Season by season" shared={{ path: paths.dashboard(), id: 'seasons' }} />
      }
    >
      {lines.length === 0 ? (
        <EmptyMessage title="No season to draw in this selection." />
      ) : (
        <>
          <Picture lines={lines} />
          <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
            <li>● average finish</li>
            <li>○ average start</li>
            <li>▮ the middle half of his finishes</li>
            <li>Pale: fewer than five starts</li>
          </ul>
        </>
      )}
    </ChartFigure>
  )
}

function Picture({ lines }: { lines: readonly Line[] }) {
  const worst = Math.max(20, ...lines.map(({ middleHalf }) => middleHalf.to + 2))
  const y = powerScale([1, worst], [TOP, HEIGHT - BELOW], 0.7)
  const ticks = TICKS.filter((tick) => tick <= worst)
  const x = (i: number) => `${Math.round(((i + 0.5) * 1e4) / lines.length) / 100}%`
  return (
    <div className="flex">
      <Ticks ticks={ticks} y={y} width={28} height={HEIGHT} gap={6} />
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
        <TickLines ticks={ticks} y={y} />
        {lines.map((line, i) => (
          <svg
            key={line.season}
            x={x(i)}
            className={`overflow-visible ${line.starts < 5 ? 'opacity-50' : ''}`}
          >
            <rect
              x="-5"
              width="10"
              y={y(line.middleHalf.from)}
              height={Math.max(2, y(line.middleHalf.to) - y(line.middleHalf.from))}
              rx="2"
              className="fill-top10 opacity-40"
            />
            <circle
              cy={y(meanValue(line.averageStart))}
              r="4"
              className="fill-panel stroke-ink"
              strokeWidth="1.5"
            />
            <circle cy={y(meanValue(line.averageFinish))} r="4.5" className="fill-ink" />
            <SeasonLabel line={line} many={lines.length > 8} isOdd={i % 2 > 0} />
          </svg>
        ))}
      </svg>
    </div>
  )
}

type LabelProps = { line: Line; many: boolean; isOdd: boolean }

const SeasonLabel = ({ line, many, isOdd }: LabelProps) => (
  <g textAnchor="middle" className={`text-[0.6875rem] ${many && isOdd ? ON_WIDE : ''}`}>
    <text y={HEIGHT - 20} className={many ? 'hidden fill-muted lg:inline' : 'fill-muted'}>
      {line.season}
    </text>
    {many && (
      <text y={HEIGHT - 20} className="fill-muted lg:hidden">
        {String(line.season).slice(2)}
      </text>
    )}
    <text y={HEIGHT - 6} className="fill-muted">
      {line.starts}
    </text>
  </g>
)

/** "Best season average: 9.2 in 2012 (25 starts)." */
function sentenceOf(lines: readonly Line[]): string {
  const [first] = lines
  if (!first) return 'No season to average.'
  if (lines.length === 1)
    return `${first.season}: average finish ${formatMean(first.averageFinish)} over ${formatStarts(first.starts)}.`
  const firm = lines.filter(({ starts }) => starts >= 5)
  const pool = firm.length > 0 ? firm : lines
  const best = pool.reduce((a, b) =>
    meanValue(b.averageFinish) < meanValue(a.averageFinish) ? b : a,
  )
  const minimum = firm.length > 0 ? ' with five starts or more' : ''
  return `Best average finish of a season${minimum}: ${formatMean(best.averageFinish)} in ${best.season}, over ${formatStarts(best.starts)}.`
}
