import { scaleLinear } from 'd3-scale'
import { bandPath } from '~/charts/BandMark'
import { DASHES, type Drawing } from './drawing'
import { valueScale } from './scale'

/** Pixels: of the whole picture, of the axis labels left and below. */
export const HEIGHT = 320
export const LEFT = 32
export const BELOW = 24
const TOP = 10

/**
 * The trend as plain SVG: there before the lively chart has loaded, and on
 * paper. In percent across, so that it fits any width without measuring.
 */
export function PlainTrend({ drawing }: { drawing: Drawing }) {
  const plot = HEIGHT - BELOW - TOP
  const shareUp = valueScale(drawing.value)
  const across = scaleLinear(drawing.place.domain, [0, 100])
  const y = (value: number) => TOP + (1 - shareUp(value)) * plot
  const x = (point: Drawing['points'][number]) => across(drawing.place.placeOf(point))
  return (
    <div className="flex">
      <svg width={LEFT} height={HEIGHT} className="shrink-0 fill-muted text-[0.6875rem]">
        {drawing.value.ticks.map((tick) => (
          <text key={tick} x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
      </svg>
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible pr-3.5">
        {drawing.value.ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
        ))}
        <g className="fill-muted text-[0.6875rem]">
          {drawing.place.ticks.map(({ at, label }) => (
            <text key={at} x={`${across(at)}%`} y={HEIGHT - 6} textAnchor="middle">
              {label}
            </text>
          ))}
        </g>
        {drawing.byBand.map(({ band, points }) => (
          <g key={band} className={`mark-${band}`}>
            {points.map((point) => (
              <svg
                key={point.start.id}
                x={`${x(point)}%`}
                y={y(point.value)}
                className="overflow-visible"
              >
                <path d={bandPath(band)} />
              </svg>
            ))}
          </g>
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          className="fill-none"
        >
          {drawing.lines.map(({ id, series, points }) => (
            <polyline
              key={id}
              points={[...points, ...points.slice(-1)]
                .map((p) => `${x(p)},${y(p.rolling ?? p.value)}`)
                .join(' ')}
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
              strokeWidth="2.25"
              strokeDasharray={DASHES[series]}
              className={`line-${series}`}
            />
          ))}
        </svg>
      </svg>
    </div>
  )
}
