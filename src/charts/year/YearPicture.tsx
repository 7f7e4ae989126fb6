import { bandPath } from '~/charts/bandPath'
import type { GotAway } from '~/data/schema/driver'
import type { Stint } from '~/data/schema/stint'
import { SERIES_NAMES } from '~/format/names'
import type { Start } from '~/stats/starts'
import {
  acrossPart,
  heightIn,
  monthsIn,
  placeInYear,
  weeksOf,
  type YearLane,
  type YearLayout,
  type YearPart,
} from './layout'
import { shareOfYear } from './yearAxis'

type Props = {
  year: number
  layout: YearLayout
  /** The starts of the year that are selected, and those that are not. */
  starts: readonly Start[]
  others: readonly Start[]
  stories: readonly GotAway[]
  stints: readonly Stint[]
}

/**
 * One year in full: its months, the weeks he raced in and those he did not, each start a mark with
 * its finish in the lane of its series, and what he drove.
 */
export function YearPicture({ year, layout, starts, others, stories, stints }: Props) {
  const dates = [...starts, ...others].map(({ date }) => date)
  return (
    <svg
      aria-hidden
      width="100%"
      height={layout.height}
      className="block touch-pan-y select-none overflow-visible"
    >
      {layout.parts.map((part) => (
        <g key={part.from}>
          {part.lanes.map((lane) => (
            <Lane key={lane.series} lane={lane} worst={layout.worst} />
          ))}
          {stints.map((stint) => (
            <Ride key={stint.id} stint={stint} part={part} year={year} />
          ))}
          <Weeks part={part} year={year} dates={dates} />
        </g>
      ))}
      {others.map((start) => {
        const at = placeInYear(layout, year, start, start.finish)
        return (
          at && (
            <circle
              key={start.id}
              cx={`${at.x}%`}
              cy={at.y}
              r="2"
              className="fill-line-strong opacity-60"
            />
          )
        )
      })}
      {stories.map((story) => (
        <Lost key={story.id} story={story} {...{ layout, year, starts }} />
      ))}
      {starts.map((start) => (
        <Finish
          key={start.id}
          start={start}
          at={placeInYear(layout, year, start, start.finish)}
          isBelow={stories.some(({ raceId }) => raceId === start.id)}
        />
      ))}
    </svg>
  )
}

function Lane({ lane, worst }: { lane: YearLane; worst: number }) {
  const tenth = heightIn(lane, 10, worst)
  return (
    <>
      {lane.best === 1 && (
        <rect y={lane.top} width="100%" height={tenth - lane.top} className="fill-wash" />
      )}
      <line x2="100%" y1={tenth} y2={tenth} className="stroke-line-strong" strokeDasharray="1 3" />
      <line x2="100%" y1={lane.bottom} y2={lane.bottom} className="stroke-line-strong" />
      <text y={lane.top - 5} className="figure fill-ink text-[1.0625rem]">
        {SERIES_NAMES[lane.series]}
      </text>
    </>
  )
}

type FinishProps = {
  start: Start
  at: { x: number; y: number } | null
  /** Where another star stands above. */
  isBelow: boolean
}

/** The mark of a finish, and the finish itself above it. */
function Finish({ start, at, isBelow }: FinishProps) {
  if (!at) return null
  return (
    <svg x={`${at.x}%`} y={at.y} className="overflow-visible">
      <path d={bandPath(start.band)} transform="scale(1.3)" className={`mark-${start.band}`} />
      <text
        y={isBelow ? 18 : -8}
        textAnchor="middle"
        strokeWidth="3"
        className="figure fill-ink stroke-panel text-[0.8125rem] [paint-order:stroke]"
      >
        {start.finish}
      </text>
    </svg>
  )
}

/** A win that is not in the book: a hollow star in first place, and the fall to where it stands. */
function Lost(props: {
  story: GotAway
  layout: YearLayout
  year: number
  starts: readonly Start[]
}) {
  const { story, layout, year, starts } = props
  const start = starts.find(({ id }) => id === story.raceId)
  const series = story.raceId.split('-')[0] as Start['series']
  const star = placeInYear(layout, year, { series, date: story.date }, 1)
  const mark = start && placeInYear(layout, year, start, start.finish)
  if (!star) return null
  return (
    <g className="fill-panel stroke-win">
      {mark && (
        <line
          x1={`${star.x}%`}
          x2={`${star.x}%`}
          y1={star.y}
          y2={mark.y - 6}
          strokeDasharray="2 2"
        />
      )}
      <svg x={`${star.x}%`} y={star.y} className="overflow-visible">
        <path d={bandPath('win')} transform="scale(1.3)" strokeDasharray="2.5 1.25" />
      </svg>
    </g>
  )
}

/** A ride's bar under its lane, with its number. */
function Ride({ stint, part, year }: { stint: Stint; part: YearPart; year: number }) {
  const lane = part.lanes.find(({ series }) => series === stint.series)
  const [first, last] = [`${year}-02-01`, `${year}-11-30`]
  if (!lane || stint.to < first || stint.from > last) return null
  const from = Math.max(part.from, shareOfYear(year, stint.from))
  const to = Math.min(part.to, shareOfYear(year, stint.to))
  if (to < from) return null
  const x = acrossPart(part, from) - 1.5
  const width = Math.round((acrossPart(part, to) + 1.5 - x) * 100) / 100
  return (
    <>
      <rect
        x={`${x}%`}
        y={lane.bottom + 3}
        width={`${width}%`}
        height="14"
        fill={stint.plate.ground}
        className="stroke-line-strong"
        strokeWidth="0.5"
      />
      <text
        x={`${x + width / 2}%`}
        y={lane.bottom + 14}
        textAnchor="middle"
        fill={stint.plate.ink}
        className="figure text-[0.75rem]"
      >
        {stint.carNumber}
      </text>
    </>
  )
}

/** A cell for each week, full where he raced; the months under them. */
const Weeks = (props: { part: YearPart; year: number; dates: readonly string[] }) => (
  <>
    {weeksOf(props.year, props.dates)
      .filter(({ from, to }) => to > props.part.from && from < props.part.to)
      .map(({ from, to, isRaced }) => {
        const left = acrossPart(props.part, Math.max(from, props.part.from))
        const right = acrossPart(props.part, Math.min(to, props.part.to))
        return (
          <rect
            key={from}
            x={`${left + 0.15}%`}
            y={props.part.weeks}
            width={`${Math.max(0.1, Math.round((right - left - 0.3) * 100) / 100)}%`}
            height="7"
            className={isRaced ? 'fill-ink' : 'fill-none stroke-line-strong'}
          />
        )
      })}
    <g className="fill-muted text-[0.6875rem]">
      {monthsIn(props.part, props.year).map(({ name, x }) => (
        <text key={name} x={`${x}%`} y={props.part.weeks + 20}>
          {name}
        </text>
      ))}
    </g>
  </>
)
