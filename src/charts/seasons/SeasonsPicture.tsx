import { ON_WIDE, TickLines, Ticks } from '~/charts/axes'
import { powerScale } from '~/charts/powerScale'
import { meanValue } from '~/stats/mean'
import type { SeasonAverages as Line } from '~/stats/trend'

/** Pixels. */
const HEIGHT = 260
const TOP = 12
const BELOW = 40
const TICKS = [1, 5, 10, 20, 30, 40]

/** Average start and finish of each season over the middle half of its finishes, and n below. */
export function SeasonsPicture({ lines }: { lines: readonly Line[] }) {
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

/** What the marks of the picture are. */
export const SeasonsLegend = () => (
  <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
    <li>● average finish</li>
    <li>○ average start</li>
    <li>▮ the middle half of his finishes</li>
    <li>Pale: fewer than five starts</li>
  </ul>
)
