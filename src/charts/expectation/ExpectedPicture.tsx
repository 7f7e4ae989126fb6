import type { ReactNode } from 'react'
import { PlaceTicks, Stretched, TickLines } from '~/charts/axes'
import type { PlaceAxis } from '~/charts/trend/scale'
import type { ExpectedPoint } from '~/stats/expectation'
import { acrossOf, downOf, HEIGHT, LEFT, linesOf, RIGHT, TOP, ticksFor } from './layout'

type Props = { points: readonly ExpectedPoint[]; place: PlaceAxis }

/**
 * Each start above the line by as many places as he finished better than others from about there,
 * below it by as many as worse; over them the rolling mean. The marks are the bands of the finish.
 */
export function ExpectedPicture({
  points,
  place,
  marks,
  ground = null,
  current = null,
}: Props & {
  /** Of the points: `ShapeMarks`, or `DotMarks` where there is little room for code. */
  marks: ReactNode
  /** What the marks stand on, if there is room for it: an `ExpectedGround`. */
  ground?: ReactNode
  current?: ExpectedPoint | null
}) {
  const y = downOf(points)
  const x = acrossOf(place)
  const ticks = ticksFor(points)
  return (
    <div className="flex">
      <svg width={LEFT} height={HEIGHT} className="shrink-0 fill-muted text-[0.6875rem]">
        {ticks.map((tick) => (
          <text key={tick} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {tick > 0 ? `+${tick}` : tick < 0 ? `−${-tick}` : '0'}
          </text>
        ))}
      </svg>
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
        <TickLines ticks={ticks} y={y} />
        <line x2="100%" y1={y(0)} y2={y(0)} className="stroke-line-strong" strokeWidth="2" />
        <PlaceTicks place={place} x={x} y={HEIGHT - 6} />
        <g className="fill-muted text-[0.6875rem]">
          <text x="0" y={TOP - 10}>
            ↑ better than others from there
          </text>
          <text x="100%" y={HEIGHT - 32} textAnchor="end">
            ↓ worse
          </text>
        </g>
        {ground}
        {marks}
        <Mean points={points} place={place} />
        {current && (
          <svg x={`${x(place.placeOf(current)) / 10}%`} className="overflow-visible">
            <line y1={y(0)} y2={y(current.value)} className="stroke-accent" strokeWidth="2" />
            <circle
              cy={y(current.value)}
              r="8"
              className="fill-none stroke-accent"
              strokeWidth="2"
            />
          </svg>
        )}
      </svg>
      <svg width={RIGHT} height={HEIGHT} className="shrink-0" />
    </div>
  )
}

/** The rolling mean, broken where he was away. */
function Mean({ points, place }: Props) {
  const y = downOf(points)
  const across = acrossOf(place)
  const at = (point: ExpectedPoint) =>
    `${Math.round(across(place.placeOf(point)))} ${Math.round(y(point.rolling ?? 0))}`
  return (
    <Stretched height={HEIGHT}>
      <path
        d={linesOf(points)
          .map((line) => `M${line.map(at).join('L')}h0`)
          .join('')}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.5"
        className="stroke-ink"
      />
    </Stretched>
  )
}
