import { Stretched, TickLines, Ticks } from '~/charts/axes'
import { powerScale } from '~/charts/powerScale'
import type { BalancePoint } from '~/stats/rivals'

/** Pixels: of the picture, beside and around its lines. */
const HEIGHT = 260
export const LEFT = 36
export const RIGHT = 56
const TOP = 14
const BELOW = 34

type Props = { points: readonly BalancePoint[]; current?: BalancePoint | null; height?: number }

/** A line that climbs where he finished ahead and falls where behind; level is the strong line. */
export function BalancePicture({ points, current = null, height = HEIGHT }: Props) {
  const last = points.at(-1)
  if (!last) return null
  const balances = points.map(({ balance }) => balance)
  const ticks = ticksFrom(Math.min(0, ...balances), Math.max(0, ...balances))
  const y = powerScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - BELOW, TOP])
  const x = powerScale([1, Math.max(2, points.length)], [0, 1000])
  const line = points.map(({ number, balance }) => `${x(number)} ${y(balance)}`).join('L')
  return (
    <div className="flex">
      <Ticks ticks={ticks} y={y} width={LEFT} height={height} gap={8} />
      <svg width="100%" height={height} className="min-w-0 overflow-visible text-[0.6875rem]">
        <TickLines ticks={ticks} y={y} />
        <line x2="100%" y1={y(0)} y2={y(0)} className="stroke-ink" />
        <Stretched height={height}>
          <path
            d={`M${line}h0`}
            strokeWidth="2.5"
            strokeLinejoin="round"
            className="stroke-accent"
          />
        </Stretched>
        <g className="fill-muted" textAnchor="middle">
          {numbersOf(points.length).map((number) => (
            <text key={number} x={`${x(number) / 10}%`} y={height - 17}>
              {number}
            </text>
          ))}
          <text x="50%" y={height - 3}>
            meeting number
          </text>
        </g>
        <text x="4" y={TOP - 3} className="fill-muted">
          ↑ ahead
        </text>
        {current && (
          <svg x={`${x(current.number) / 10}%`} className="overflow-visible">
            <line y1={TOP} y2={height - BELOW} className="stroke-ink" />
            <circle
              cy={y(current.balance)}
              r="4.5"
              strokeWidth="2"
              className="fill-ground stroke-accent"
            />
          </svg>
        )}
        <svg x={`${x(last.number) / 10}%`} y={y(last.balance)} className="overflow-visible">
          <circle r="4" className="fill-accent" />
        </svg>
      </svg>
      <svg width={RIGHT} height={height} className="shrink-0">
        <text x="10" y={y(last.balance) + 6} className="figure fill-ink text-xl">
          {last.balance > 0 ? `+${last.balance}` : String(last.balance).replace('-', '−')}
        </text>
      </svg>
    </div>
  )
}

/** Round values around a span that holds nought, seven at most. */
function ticksFrom(least: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (most - least) / size <= 5) ?? 100
  const from = Math.floor(least / step)
  const to = Math.max(from + 1, Math.ceil(most / step))
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step)
}

/** The first meeting, and round ones after it. */
function numbersOf(length: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50].find((size) => length / size <= 6) ?? 50
  const round = Array.from({ length: Math.floor(length / step) }, (_, i) => (i + 1) * step)
  return [...new Set([1, ...round.filter((number) => number > step / 2)])]
}
