import { Dots } from '~/charts/Dots'
import { powerScale } from '~/charts/powerScale'
import type { TrendPoint } from '~/stats/trend'
import { DASHES, type Drawing } from './drawing'
import { BELOW, HEIGHT, LEFT, TOP } from './size'

type Props = {
  drawing: Drawing
  /** The point that is pointed at. */
  current?: TrendPoint | null
}

/**
 * The trend as plain SVG: there before the lively chart has loaded, and on
 * paper. It stretches to any width without measuring, and all marks of a band
 * are one path: it stands in the page before any script, so it has to be short.
 */
export function PlainTrend({ drawing, current = null }: Props) {
  const { value, place, byBand, lines } = drawing
  const y = powerScale(value.domain, [HEIGHT - BELOW, TOP], value.exponent)
  const x = powerScale(place.domain, [0, 1000])
  const at = (point: Drawing['points'][number], height: number) =>
    `${Math.round(x(place.placeOf(point)))} ${Math.round(y(height))}`
  return (
    <div className="flex">
      <svg width={LEFT} height={HEIGHT} className="shrink-0 fill-muted text-[0.6875rem]">
        {value.ticks.map((tick) => (
          <text key={tick} x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
      </svg>
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible pr-3.5">
        {value.ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
        ))}
        <g className="fill-muted text-[0.6875rem]">
          {place.ticks.map(({ at: tick, label }) => (
            <text key={tick} x={`${x(tick) / 10}%`} y={HEIGHT - 6} textAnchor="middle">
              {label}
            </text>
          ))}
        </g>
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 1000 ${HEIGHT}`}
          preserveAspectRatio="none"
          className="fill-none [&_path]:[vector-effect:non-scaling-stroke]"
        >
          {byBand.map(({ band, points }) => (
            <Dots
              key={band}
              band={band}
              d={points.map((point) => `M${at(point, point.value)}h0`).join('')}
            />
          ))}
          {lines.map(({ id, series, points }) => (
            <path
              key={id}
              // A line of one point is drawn as a dot: a step of no length with a round end.
              d={`M${points.map((p) => at(p, p.rolling ?? p.value)).join('L')}h0`}
              strokeLinecap="round"
              strokeWidth="2.25"
              strokeDasharray={DASHES[series]}
              className={`line-${series}`}
            />
          ))}
        </svg>
        {current && (
          <circle
            cx={`${x(place.placeOf(current)) / 10}%`}
            cy={y(current.value)}
            r="8"
            className="fill-none stroke-accent"
            strokeWidth="2"
          />
        )}
      </svg>
    </div>
  )
}
