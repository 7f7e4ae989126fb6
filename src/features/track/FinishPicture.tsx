import { bandPath } from '~/charts/bandPath'
import { type Axis, across, axisOf } from '~/charts/timeAxis'
import { SERIES_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import type { Start } from '~/stats/starts'
import {
  AXIS,
  depthOf,
  LANE,
  type Lane,
  lanesOf,
  type Mark,
  PLACES,
  TITLE,
  worstOf,
} from './layout'

type Props = {
  starts: readonly Start[]
  /** All his starts: the axis is that of the career, the same on every track. */
  career: readonly Start[]
}

const GUTTER = 26

/** His finishes at one track over the years of his career, a lane a series, first place on top. */
export function FinishPicture({ starts, career }: Props) {
  const axis = axisOf(career)
  const lanes = lanesOf(axis, starts)
  const worst = worstOf(starts)
  const bottom = lanes.length * (LANE + TITLE)
  const height = bottom + 8 + AXIS
  const places = PLACES.filter((place) => place <= worst)
  return (
    <div className="flex text-[0.6875rem]">
      <svg width={GUTTER} height={height} className="shrink-0 fill-muted" textAnchor="end">
        {lanes.flatMap(({ series, top }) =>
          places.map((place) => (
            <text key={`${series}${place}`} x={GUTTER - 8} y={top + depthOf(place, worst) + 4}>
              {place}
            </text>
          )),
        )}
      </svg>
      <svg width="100%" height={height} className="min-w-0 overflow-visible">
        <Years axis={axis} bottom={bottom + 8} />
        {lanes.map((lane) => (
          <LanePicture key={lane.series} lane={lane} places={places} worst={worst} />
        ))}
      </svg>
    </div>
  )
}

/** Seasons as columns, every third named on a phone. */
function Years({ axis, bottom }: { axis: Axis; bottom: number }) {
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i)
  const edge = (year: number) => across(axis, `${year}-01-01`)
  return (
    <g className="fill-muted" textAnchor="middle">
      {years.map((year, i) => {
        const next = year === axis.last ? 100 : edge(year + 1)
        const x = `${(edge(year) + next) / 2}%`
        return (
          <g key={year}>
            {i % 2 === 1 && (
              <rect
                x={`${edge(year)}%`}
                width={`${next - edge(year)}%`}
                y={TITLE - 6}
                height={bottom - TITLE + 6}
                className="fill-wash opacity-60"
              />
            )}
            <text x={x} y={bottom + 15} className="hidden lg:inline">
              {year}
            </text>
            <text
              x={x}
              y={bottom + 15}
              className={year % 3 === axis.last % 3 ? 'lg:hidden' : 'hidden sm:inline lg:hidden'}
            >
              ’{String(year).slice(2)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

type LaneProps = { lane: Lane; places: readonly number[]; worst: number }

const LanePicture = ({ lane, places, worst }: LaneProps) => (
  <g>
    {places.map((place) => (
      <line
        key={place}
        x1="0"
        x2="100%"
        y1={lane.top + depthOf(place, worst)}
        y2={lane.top + depthOf(place, worst)}
        className={place === 1 ? 'stroke-line-strong' : 'stroke-line'}
      />
    ))}
    <text x="0" y={lane.top - 10} className="fill-muted">
      <tspan className="figure fill-ink text-base">{SERIES_NAMES[lane.series]}</tspan>
      {`  ${formatStarts(lane.starts)}`}
    </text>
    {lane.marks.map((mark) => (
      <FinishMark key={mark.start.id} mark={mark} />
    ))}
  </g>
)

const FinishMark = ({ mark: { start, x, y, label } }: { mark: Mark }) => (
  <svg x={`${x}%`} y={y} className="overflow-visible">
    <path d={bandPath(start.band)} transform="scale(1.3)" className={`mark-${start.band}`} />
    {label && (
      <text
        x={label === 'right' ? 9 : -9}
        y="4"
        textAnchor={label === 'right' ? 'start' : 'end'}
        className="fill-ink"
      >
        {start.finish}
      </text>
    )}
  </svg>
)
