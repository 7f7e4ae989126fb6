import { TickLines, Ticks } from '~/charts/axes'
import { bandPath } from '~/charts/bandPath'
import { powerScale } from '~/charts/powerScale'
import { FICTION } from '~/format/whatIfWords'
import type { WhatIfPoint } from '~/stats/whatIf'

/** Pixels: of the whole picture, of its labels. */
export const HEIGHT = 300
export const LEFT = 36
const BELOW = 28
const TOP = 26
const TICKS = [1, 10, 20, 30, 40]
/** More moves than these would write over each other: their places stand in the table. */
const MOST_LABELS = 6
/** Seasons that are each named below; of more, some. */
const MOST_YEARS = 8

type Props = { points: readonly WhatIfPoint[]; current?: WhatIfPoint | null }

/**
 * Finishes start by start, first place on top. What is changed has a hollow mark where he finished
 * and a filled one where he would have, with a dashed line between; the word of what it is lies
 * over all of it, and goes with the picture wherever that is taken.
 */
export function WhatIfPicture({ points, current = null }: Props) {
  const last = Math.max(20, ...points.map(({ start }) => start.finish)) + 1
  const y = powerScale([1, last], [TOP, HEIGHT - BELOW])
  const at = acrossOf(points.length)
  const ticks = TICKS.filter((tick) => tick <= last)
  const moved = points.filter(isMoved)
  return (
    <div className="flex">
      <Ticks ticks={ticks} y={y} width={LEFT} height={HEIGHT} gap={8} />
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
        <TickLines ticks={ticks} y={y} />
        <Seasons points={points} at={at} />
        {moved.length > 0 && (
          <text
            x="50%"
            y={(TOP + HEIGHT) / 2}
            textAnchor="middle"
            className="figure fill-muted text-5xl md:text-7xl uppercase opacity-20"
          >
            {FICTION}
          </text>
        )}
        {points.map((point, i) => (
          <svg key={point.start.id} x={`${at(i)}%`} className="overflow-visible">
            <Mark point={point} y={y} isLabelled={moved.length <= MOST_LABELS} />
            {point === current && (
              <circle
                cy={y((point.imagined ?? point.start).finish)}
                r="9"
                className="fill-none stroke-accent"
                strokeWidth="2"
              />
            )}
          </svg>
        ))}
      </svg>
    </div>
  )
}

const isMoved = ({ start, imagined }: WhatIfPoint) =>
  imagined !== null && imagined.finish !== start.finish

/** Percent across of a point by its number, each in the middle of its own part. */
const acrossOf = (points: number) => (i: number) => Math.round(((i + 0.5) / points) * 10_000) / 100

/** The number of the point nearest to a place across the picture, `share` from 0 to 1. */
export const pointNumberAt = (points: number, share: number): number =>
  Math.min(points - 1, Math.max(0, Math.floor(share * points)))

type MarkProps = { point: WhatIfPoint; y: (finish: number) => number; isLabelled: boolean }

function Mark({ point, y, isLabelled }: MarkProps) {
  const { start, imagined } = point
  if (!imagined || !isMoved(point))
    return <path d={bandPath(start.band, 0, y(start.finish))} className={`mark-${start.band}`} />
  const [from, to] = [y(start.finish), y(imagined.finish)]
  const isUp = to < from
  return (
    <>
      <line y1={from} y2={to} className="stroke-ink" strokeWidth="1.5" strokeDasharray="3 3" />
      <circle cy={from} r="5" className="fill-ground stroke-ink" strokeWidth="1.5" />
      <path d={bandPath(imagined.band, 0, to)} className={`mark-${imagined.band}`} />
      {isLabelled && (
        <>
          <Place y={from + (isUp ? 18 : -9)} finish={start.finish} className="fill-muted" />
          <Place y={to + (isUp ? -9 : 18)} finish={imagined.finish} className="fill-ink" />
        </>
      )}
    </>
  )
}

type PlaceProps = { y: number; finish: number; className: string }

const Place = ({ y, finish, className }: PlaceProps) => (
  <text y={y} textAnchor="middle" className={`figure text-sm ${className}`}>
    {finish}
  </text>
)

type SeasonsProps = { points: readonly WhatIfPoint[]; at: (i: number) => number }

/** A line where a season begins, and its year below the middle of it. */
function Seasons({ points, at }: SeasonsProps) {
  const years = [...new Set(points.map(({ start }) => start.season))]
  const every = Math.ceil(years.length / MOST_YEARS)
  return years.map((year, number) => {
    const first = points.findIndex(({ start }) => start.season === year)
    const end = points.findLastIndex(({ start }) => start.season === year)
    const edge = `${Math.round((first / points.length) * 10_000) / 100}%`
    return (
      <g key={year}>
        {first > 0 && (
          <line
            x1={edge}
            x2={edge}
            y1={TOP - 8}
            y2={HEIGHT - BELOW + 8}
            className="stroke-line-strong"
          />
        )}
        {number % every === 0 && (
          <text
            x={`${(at(first) + at(end)) / 2}%`}
            y={HEIGHT - 4}
            textAnchor="middle"
            className="fill-muted text-[0.6875rem]"
          >
            {year}
          </text>
        )}
      </g>
    )
  })
}
