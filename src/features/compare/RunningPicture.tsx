import { Stretched, TickLines, Ticks } from '~/charts/axes'
import { powerScale } from '~/charts/powerScale'
import type { RunningPoint } from '~/stats/compare'
import { isLowBest, type Metric } from '~/stats/trend'

const HEIGHT = 260
const LEFT = 36
const BELOW = 36
const TOP = 12

type Props = { a: readonly RunningPoint[]; b: readonly RunningPoint[]; metric: Metric }

/** Two lines by number of starts, best on top; each ends in its letter. */
export function RunningPicture({ a, b, metric }: Props) {
  const values = [...a, ...b].flatMap(({ average }) => average ?? [])
  const { ticks, domain } = axisOf(values)
  // There is no place before the first.
  const heights = isLowBest(metric) ? ticks.filter((tick) => tick >= 1) : ticks
  const length = Math.max(a.length, b.length)
  const [least, most] = domain
  const y = powerScale(isLowBest(metric) ? [most, least] : domain, [HEIGHT - BELOW, TOP])
  const x = powerScale([1, Math.max(2, length)], [0, 1000])
  const frame = { x, y }
  return (
    <div className="flex text-[0.6875rem]">
      <Ticks ticks={heights} y={y} width={LEFT} height={HEIGHT} gap={8} />
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible pr-6">
        <TickLines ticks={heights} y={y} />
        <g className="fill-muted" textAnchor="middle">
          {axisOf([1, length]).ticks.map(
            (tick) =>
              tick >= 1 &&
              tick <= length && (
                <text key={tick} x={`${x(tick) / 10}%`} y={HEIGHT - 18}>
                  {tick}
                </text>
              ),
          )}
          <text x="50%" y={HEIGHT - 3}>
            start number
          </text>
        </g>
        <Line points={a} frame={frame} />
        <Line points={b} frame={frame} isSecond />
        <End points={a} frame={frame} letter="A" aside={asideOf(a, b, frame)} />
        <End points={b} frame={frame} letter="B" aside={asideOf(b, a, frame)} />
      </svg>
    </div>
  )
}

type Frame = { x: (value: number) => number; y: (value: number) => number }
type LineProps = { points: readonly RunningPoint[]; frame: Frame }

const Line = ({ points, frame: { x, y }, isSecond }: LineProps & { isSecond?: boolean }) => {
  const drawn = points.flatMap(({ number, average }) =>
    average === null ? [] : `${x(number)} ${y(average)}`,
  )
  if (drawn.length === 0) return null
  return (
    <Stretched height={HEIGHT}>
      <path
        d={`M${drawn.join('L')}h0`}
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray={isSecond ? '7 4' : undefined}
        className={isSecond ? 'stroke-accent' : 'stroke-ink'}
      />
    </Stretched>
  )
}

/** Pixels that a letter moves up or down, where the other line ends at the same place. */
function asideOf(
  own: readonly RunningPoint[],
  other: readonly RunningPoint[],
  { x, y }: Frame,
): number {
  const [here, there] = [own.at(-1), other.at(-1)]
  if (here?.average == null || there?.average == null) return 0
  const isNear =
    Math.abs(x(here.number) - x(there.number)) < 60 &&
    Math.abs(y(here.average) - y(there.average)) < 16
  if (!isNear) return 0
  const isUpper =
    y(here.average) < y(there.average) ||
    (here.average === there.average && own.length > other.length)
  return isUpper ? -8 : 8
}

type EndProps = LineProps & { letter: 'A' | 'B'; aside: number }

const End = ({ points, frame: { x, y }, letter, aside }: EndProps) => {
  const last = points.at(-1)
  if (!last || last.average === null) return null
  const isFirst = letter === 'A'
  return (
    <svg x={`${x(last.number) / 10}%`} y={y(last.average)} className="overflow-visible">
      <circle
        r="4"
        strokeWidth="2"
        className={isFirst ? 'fill-ink stroke-ink' : 'fill-ground stroke-accent'}
      />
      <text
        x="8"
        y={4 + aside}
        className={`figure text-sm ${isFirst ? 'fill-ink' : 'fill-accent'}`}
      >
        {letter}
      </text>
    </svg>
  )
}

const STEPS = [1, 2, 5, 10, 20, 50, 100]
/** More labels than these crowd a phone. */
const MOST_TICKS = 7

/** Round values that enclose the given ones, not more than a few. */
function axisOf(values: readonly number[]): { domain: [number, number]; ticks: number[] } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const step = STEPS.find((one) => (most - least) / one <= MOST_TICKS - 2) ?? 100
  const from = Math.floor(least / step) * step
  const to = Math.max(from + step, Math.ceil(most / step) * step)
  const ticks = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => from + i * step,
  )
  return { domain: [from, to], ticks }
}
