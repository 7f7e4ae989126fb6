import type { ReactNode } from 'react'
import { bandPath } from '~/charts/bandPath'
import { across } from '~/charts/timeAxis'
import { SERIES_NAMES } from '~/format/names'
import { BANDS } from '~/stats/bands'
import type { World } from '~/stats/world'
import { heightOf, type Lane, RIDE_HEIGHT, type Strip } from './layout'
import { type Note, ROW, sideOf } from './notes'

/** The shapes that the marks use. */
export const Shapes = () => (
  <defs>
    {BANDS.map((band) => (
      <path key={band} id={`strip-${band}`} d={bandPath(band)} className={`mark-${band}`} />
    ))}
  </defs>
)

/** All that stands behind the marks: years, lanes, rides. */
export const Ground = ({ strip, world }: { strip: Strip; world: World }) => (
  <>
    {strip.lanes.map((lane) => (
      <LaneGround key={lane.series} lane={lane} />
    ))}
    <Years {...strip} />
    <Rides strip={strip} world={world} />
  </>
)

/** The band of the top ten, the foot of the lane, and its name. */
function LaneGround({ lane }: { lane: Lane }) {
  const foot = lane.top + lane.height
  const tenth = heightOf(lane, 10)
  const nameRow = lane.notes.length > 0 ? 1 : 0
  return (
    <>
      {lane.best === 1 && (
        <rect y={lane.top} width="100%" height={tenth - lane.top} className="fill-wash" />
      )}
      <line x2="100%" y1={tenth} y2={tenth} className="stroke-line-strong" strokeDasharray="1 3" />
      <line x2="100%" y1={foot} y2={foot} className="stroke-line-strong" />
      <text y={lane.top - 6 - nameRow * ROW} className="figure fill-ink text-[1.0625rem]">
        {SERIES_NAMES[lane.series]}
      </text>
    </>
  )
}

const Years = ({ axis, lanes, height }: Strip) => (
  <g className="fill-muted text-[0.6875rem] lg:text-xs" textAnchor="middle">
    {Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i).map((year) => {
      const from = across(axis, `${year}-01-01`)
      const middle = hundredth((from + across(axis, `${year}-12-31`)) / 2)
      return (
        <g key={year}>
          {year > axis.first && (
            <line
              x1={`${from}%`}
              x2={`${from}%`}
              y1={lanes[0]?.top}
              y2={height + 4}
              className="stroke-line"
            />
          )}
          <text
            x={`${middle}%`}
            y={height + 16}
            className={year % 2 === axis.last % 2 ? undefined : 'hidden md:inline'}
          >
            {year}
          </text>
        </g>
      )
    })}
  </g>
)

const hundredth = (value: number) => Math.round(value * 100) / 100

/** The spells with one team and number, under the lane they belong to; the longer behind. */
function Rides({ strip: { axis, lanes }, world }: { strip: Strip; world: World }) {
  const rides = world.stints
    .flatMap((stint) => {
      const lane = lanes.find(({ series }) => series === stint.series)
      const x = across(axis, stint.from)
      const width = hundredth(Math.max(0.6, across(axis, stint.to) - x))
      return lane ? [{ ...stint, x, width, y: lane.top + lane.height + 3 }] : []
    })
    .sort((a, b) => b.width - a.width)
  return (
    <>
      <g className="stroke-line-strong" strokeWidth="0.5">
        {rides.map(({ id, x, y, width, plate }) => (
          <rect
            key={id}
            x={`${x}%`}
            y={y}
            width={`${width}%`}
            height={RIDE_HEIGHT}
            fill={plate.ground}
          />
        ))}
      </g>
      <g className="figure text-xs" textAnchor="middle">
        {rides.map(
          ({ id, x, y, width, plate, carNumber }) =>
            width > 1.6 && (
              <text
                key={id}
                x={`${hundredth(x + width / 2)}%`}
                y={y + 10.5}
                fill={plate.ink}
                className={width > 6 ? undefined : 'hidden lg:inline'}
              >
                {carNumber}
              </text>
            ),
        )}
      </g>
    </>
  )
}

type NoteProps = {
  lane: Lane
  note: Note
  /** Puts the label into a link, where it has one. */
  linked?: (label: ReactNode) => ReactNode
}

const asIs = (label: ReactNode) => label

/** A win, or one that got away: its star at the top of the lane, its name above. */
export function NoteMark({ lane, note, linked = asIs }: NoteProps) {
  const first = heightOf(lane, 1)
  const foot = note.finish === null ? first : heightOf(lane, note.finish)
  const y = note.row === null ? null : lane.top - 6 - note.row * ROW
  const label = y === null ? null : <NoteLabel note={note} y={y} />
  return (
    <g className={note.isWin ? 'stroke-win' : 'fill-ground stroke-win'}>
      <line
        x1={`${note.x}%`}
        x2={`${note.x}%`}
        y1={y === null || !note.row ? first : y + 4}
        y2={note.isWin ? lane.top + lane.height : foot}
        strokeDasharray={note.isWin ? undefined : '2 2'}
      />
      {!note.isWin && (
        <svg x={`${note.x}%`} y={first} className="overflow-visible">
          <path d={bandPath('win')} strokeWidth="1.25" strokeDasharray="2.5 1.25" />
        </svg>
      )}
      {linked(label)}
    </g>
  )
}

/** Which of the labels is seen: on a phone, and elsewhere. */
const SEEN = ['md:hidden', 'hidden md:inline'] as const

function NoteLabel({ note, y }: { note: Note; y: number }) {
  const side = sideOf(note.x)
  const isOne = note.labels[0] === note.labels[1]
  return SEEN.map((seen, size) =>
    isOne && size > 0 ? null : (
      <text
        key={seen}
        x={`${note.x}%`}
        dx={side === 'start' ? -6 : side === 'end' ? 6 : 0}
        y={y}
        textAnchor={side}
        className={`stroke-none text-[0.65625rem] md:text-xs ${note.isWin ? 'fill-ink font-semibold' : 'fill-muted'} ${isOne ? '' : seen}`}
      >
        {note.labels[size]}
      </text>
    ),
  )
}
