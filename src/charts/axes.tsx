import type { ReactNode } from 'react'
import type { PlaceAxis } from './trend/scale'

type TicksProps = { ticks: readonly number[]; y: (tick: number) => number }

/** Values beside a picture, right-aligned some pixels before it begins. */
export const Ticks = ({
  ticks,
  y,
  width,
  height,
  gap,
}: TicksProps & { width: number; height: number; gap: number }) => (
  <svg width={width} height={height} className="shrink-0 fill-muted text-[0.6875rem]">
    {ticks.map((tick) => (
      <text key={tick} x={width - gap} y={y(tick) + 4} textAnchor="end">
        {tick}
      </text>
    ))}
  </svg>
)

/** A line across at each of them. */
export const TickLines = ({ ticks, y }: TicksProps) =>
  ticks.map((tick) => (
    <line key={tick} x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
  ))

/** What a very narrow screen has no room for: every other label. */
export const ON_WIDE = 'max-[22.5rem]:hidden'

type PlacesProps = { place: PlaceAxis; x: (at: number) => number; y: number }

/** Days or start numbers below a picture, `x` in thousandths of its width. */
export const PlaceTicks = ({ place, x, y }: PlacesProps) => (
  <g className="fill-muted text-[0.6875rem]">
    {place.ticks.map(({ at, label }, i) => (
      <text
        key={at}
        x={`${x(at) / 10}%`}
        y={y}
        textAnchor="middle"
        className={i % 2 ? ON_WIDE : undefined}
      >
        {label}
      </text>
    ))}
  </g>
)

type StretchedProps = { height: number; width?: number; children: ReactNode }

/**
 * Paths that stretch with the picture's width, their lines as thick as ever: `width` units across,
 * pixels down.
 */
export const Stretched = ({ height, width = 1000, children }: StretchedProps) => (
  <svg
    width="100%"
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    preserveAspectRatio="none"
    className="fill-none [&_path]:[vector-effect:non-scaling-stroke]"
  >
    {children}
  </svg>
)
