import { SpanBar } from '~/charts/spells'
import { type Axis, across } from '~/charts/timeAxis'
import type { Stint } from '~/data/schema/stint'
import { KIND_MARKS } from './KindMark'
import type { Placed, TimelineLayout } from './layout'

const AXIS = 20

type Props = {
  axis: Axis
  layout: TimelineLayout
  stints: readonly Stint[]
  /** What is ringed. */
  current?: Placed | null
}

/**
 * Racing and broadcasting life on the axis of the career strip. A day is a mark; a month or a year
 * is a soft bar as long as the doubt; where sources differ a dashed ring stands around it.
 */
export function TimelinePicture({ axis, layout, stints, current = null }: Props) {
  return (
    <svg
      aria-hidden
      width="100%"
      height={layout.height + AXIS}
      className="block select-none overflow-visible"
    >
      <Years axis={axis} height={layout.height} />
      {layout.groups.map(({ name, top, foot }) => (
        <g key={name}>
          <text y={top + 15} className="figure fill-ink text-[1.0625rem]">
            {name}
          </text>
          <line x2="100%" y1={foot + 4} y2={foot + 4} className="stroke-line" />
        </g>
      ))}
      {layout.placed.map((placed) =>
        placed.entry.kind === 'ride' || placed.entry.kind === 'tv' ? (
          <Spell key={placed.entry.id} placed={placed} stints={stints} />
        ) : (
          <Moment key={placed.entry.id} placed={placed} />
        ),
      )}
      {current && (
        <circle
          cx={`${current.x}%`}
          cy={current.y}
          r="9"
          className="fill-none stroke-accent"
          strokeWidth="2.5"
        />
      )}
    </svg>
  )
}

/** A ride in the colors of its plate, or a role in the media. */
function Spell({
  placed: { entry, span, y },
  stints,
}: {
  placed: Placed
  stints: readonly Stint[]
}) {
  const stint = stints.find(({ id }) => `ride-${id}` === entry.id)
  if (!stint) return <SpanBar span={span} y={y - 2.5} height={5} className="fill-dsq" />
  const width = Math.max(0.5, Math.round((span.to - span.from) * 100) / 100)
  return (
    <>
      <rect
        x={`${span.from}%`}
        y={y - 7}
        width={`${width}%`}
        height="13"
        fill={stint.plate.ground}
        className="stroke-line-strong"
        strokeWidth="0.5"
      />
      {width > 1.6 && (
        <text
          x={`${Math.round((span.from + width / 2) * 100) / 100}%`}
          y={y + 3.5}
          textAnchor="middle"
          fill={stint.plate.ink}
          className={`figure text-[0.75rem] ${width > 5 ? '' : 'hidden lg:inline'}`}
        >
          {stint.carNumber}
        </text>
      )}
    </>
  )
}

function Moment({ placed: { entry, span, x, y } }: { placed: Placed }) {
  const { d, className } = KIND_MARKS[entry.kind]
  const isVague = entry.date.length < 10
  return (
    <>
      {isVague && (
        <rect
          x={`${span.from}%`}
          y={y - 4}
          width={`${Math.round((span.to - span.from) * 100) / 100}%`}
          height="8"
          rx="4"
          className="fill-line-strong opacity-40"
        />
      )}
      <svg x={`${x}%`} y={y} className="overflow-visible">
        <path
          d={d}
          className={className}
          strokeWidth="1.5"
          transform={isVague ? 'scale(.75)' : undefined}
        />
        {entry.confidence === 'conflicting' && (
          <circle r="8" className="fill-none stroke-ink" strokeDasharray="2 2" />
        )}
      </svg>
    </>
  )
}

const Years = ({ axis, height }: { axis: Axis; height: number }) => (
  <g className="fill-muted text-[0.6875rem] lg:text-xs" textAnchor="middle">
    {Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i).map((year) => {
      const from = across(axis, `${year}-01-01`)
      return (
        <g key={year}>
          {year > axis.first && (
            <line x1={`${from}%`} x2={`${from}%`} y2={height} className="stroke-line" />
          )}
          <text
            x={`${Math.round((from + across(axis, `${year}-12-31`)) * 50) / 100}%`}
            y={height + 13}
            className={year % 2 === axis.last % 2 ? '' : 'hidden md:inline'}
          >
            {year}
          </text>
        </g>
      )
    })}
  </g>
)
