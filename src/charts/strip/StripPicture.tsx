import { bandPath } from '~/charts/bandPath'
import { type Axis, across } from '~/charts/timeAxis'
import { SERIES_NAMES } from '~/format/names'
import { BANDS } from '~/stats/bands'
import type { World } from '~/stats/world'
import {
  AXIS,
  heightOf,
  LABELS,
  type Lane,
  type Mark,
  marksOf,
  type Note,
  nearestMark,
  notesOf,
  RIDE_HEIGHT,
} from './layout'

/** Room for the years alone, without the handles below them. */
const BARE_AXIS = 24

type Props = {
  axis: Axis
  lanes: readonly Lane[]
  height: number
  /** The starts of the selection; the others stand behind them, faint. */
  marks: readonly Mark[]
  current: Mark | null
  /** The mark under the pointer, and whether it was pressed. */
  onPoint: (mark: Mark | null, isPress: boolean) => void
  world: World
  /** Without stems and without the marks' ids, in less code: for a frame. */
  isBare?: boolean
}

/**
 * The strip itself: plain SVG, in percent across and pixels down, so that one
 * drawing fits every width before any script has run.
 */
export function StripPicture(props: Props) {
  const { axis, lanes, height, marks, current, onPoint, world, isBare = false } = props

  const behind = marksOf(axis, lanes, world.starts)
  const point = (event: React.PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    onPoint(nearestMark(marks, box.width, at), event.type === 'pointerdown')
  }
  return (
    <svg
      aria-hidden
      width="100%"
      height={height + (isBare ? BARE_AXIS : AXIS)}
      className="block touch-pan-y select-none overflow-visible"
      onPointerMove={point}
      onPointerDown={point}
    >
      <defs>
        {BANDS.map((band) => (
          <path key={band} id={`strip-${band}`} d={bandPath(band)} className={`mark-${band}`} />
        ))}
      </defs>
      <Years axis={axis} height={height} />
      {lanes.map((lane) => (
        <LaneLines key={lane.series} lane={lane} />
      ))}
      {!isBare && <Stems marks={marks} lanes={lanes} height={height + AXIS} />}
      <Rides axis={axis} lanes={lanes} world={world} />
      {notesOf(axis, world).map((note) => (
        <NoteLine key={note.id} note={note} bottom={height} />
      ))}
      <g className="fill-line">
        {behind.length !== marks.length &&
          behind.map(({ start, x, y }) => <circle key={start.id} cx={`${x}%`} cy={y} r="1.5" />)}
      </g>
      {marks.map(({ start, x, y }) =>
        isBare ? (
          <use
            key={start.id}
            href={`#strip-${start.band}`}
            x={`${Math.round(x * 10) / 10}%`}
            y={Math.round(y)}
          />
        ) : (
          <use
            key={start.id}
            data-start={start.id}
            href={`#strip-${start.band}`}
            x={`${x}%`}
            y={y}
          />
        ),
      )}
      {current && (
        <circle
          cx={`${current.x}%`}
          cy={current.y}
          r="8"
          className="fill-none stroke-accent"
          strokeWidth="2"
        />
      )}
    </svg>
  )
}

type StemsProps = Pick<Props, 'marks' | 'lanes' | 'height'>

/** Lines from the marks down to the foot of their lane, stretched with the width: a path a band. */
const Stems = ({ marks, lanes, height }: StemsProps) => (
  <svg
    width="100%"
    height={height}
    viewBox={`0 0 1000 ${height}`}
    preserveAspectRatio="none"
    className="[&_path]:[vector-effect:non-scaling-stroke]"
  >
    {BANDS.map((band) => (
      <path
        key={band}
        d={stems(
          marks.filter(({ start }) => start.band === band),
          lanes,
        )}
        className={`stem-${band} opacity-35`}
      />
    ))}
  </svg>
)

const stems = (marks: readonly Mark[], lanes: readonly Lane[]): string =>
  marks
    .map(({ start, x, y }) => {
      const lane = lanes.find(({ series }) => series === start.series)
      return lane ? `M${Math.round(x * 10)} ${y}V${lane.top + lane.height}` : ''
    })
    .join('')

function Years({ axis, height }: { axis: Axis; height: number }) {
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i)
  const middle = (year: number) =>
    Math.round((across(axis, `${year}-01-01`) + across(axis, `${year}-12-31`)) * 50) / 100
  return (
    <g className="fill-muted text-[0.6875rem] lg:text-xs">
      {years.map((year) => (
        <g key={year}>
          {year > axis.first && (
            <line
              x1={`${across(axis, `${year}-01-01`)}%`}
              x2={`${across(axis, `${year}-01-01`)}%`}
              y1={LABELS - 6}
              y2={height + 4}
              className="stroke-line"
              strokeDasharray="1 3"
            />
          )}
          <text
            x={`${middle(year)}%`}
            y={height + 16}
            textAnchor="middle"
            className="hidden md:inline"
          >
            {year}
          </text>
          {year % 3 === axis.last % 3 && (
            <text x={`${middle(year)}%`} y={height + 16} textAnchor="middle" className="md:hidden">
              ’{String(year).slice(2)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

const LaneLines = ({ lane }: { lane: Lane }) => (
  <g>
    <line
      x1="0"
      x2="100%"
      y1={lane.top + lane.height}
      y2={lane.top + lane.height}
      className="stroke-line-strong"
    />
    <line
      x1="0"
      x2="100%"
      y1={heightOf(lane, 10)}
      y2={heightOf(lane, 10)}
      className="stroke-line-strong"
      strokeDasharray="2 4"
    />
    <text
      x="0"
      y={lane.top + 8}
      className="figure fill-ink stroke-ground text-base [paint-order:stroke]"
      strokeWidth="4"
    >
      {SERIES_NAMES[lane.series]}
    </text>
  </g>
)

/** The spells with one team and number, under the lane they belong to. */
const Rides = ({ axis, lanes, world }: { axis: Axis; lanes: readonly Lane[]; world: World }) => (
  <g>
    {lanes.flatMap((lane) =>
      world.stints
        .filter(({ series }) => series === lane.series)
        .map((stint) => {
          const x = across(axis, stint.from)
          const width = Math.round(Math.max(0.5, across(axis, stint.to) - x) * 100) / 100
          const y = lane.top + lane.height + 3
          return (
            <g key={stint.id}>
              <rect
                x={`${x}%`}
                y={y}
                width={`${width}%`}
                height={RIDE_HEIGHT}
                fill={stint.plate.ground}
                className="stroke-line-strong"
                strokeWidth="0.75"
              />
              {width > 4.5 && (
                <text
                  x={`${Math.round((x + width / 2) * 100) / 100}%`}
                  y={y + 10.5}
                  textAnchor="middle"
                  fill={stint.plate.ink}
                  className="figure text-[0.75rem]"
                >
                  {stint.carNumber}
                </text>
              )}
            </g>
          )
        }),
    )}
  </g>
)

/** A win, or one that got away, named in the margin with a line down to its day. */
function NoteLine({ note, bottom }: { note: Note; bottom: number }) {
  const y = 12 + note.row * 15
  const isEnd = note.x > 76
  return (
    <g>
      <line
        x1={`${note.x}%`}
        x2={`${note.x}%`}
        y1={y + 4}
        y2={bottom - 30}
        className={note.isWin ? 'stroke-win' : 'stroke-line-strong'}
        strokeDasharray={note.isWin ? undefined : '2 3'}
      />
      <svg x={`${note.x}%`} y={y - 4} className="overflow-visible">
        <path
          d={bandPath('win')}
          className={note.isWin ? 'fill-win' : 'fill-panel stroke-win'}
          strokeWidth="1.25"
        />
        <NoteLabel note={note} isEnd={isEnd} className="hidden max-[22.5rem]:inline">
          {note.shortest}
        </NoteLabel>
        <NoteLabel note={note} isEnd={isEnd} className="max-[22.5rem]:hidden md:hidden">
          {note.short}
        </NoteLabel>
        <NoteLabel note={note} isEnd={isEnd} className="hidden md:inline">
          {note.label}
        </NoteLabel>
      </svg>
    </g>
  )
}

type NoteLabelProps = { note: Note; isEnd: boolean; className: string; children: string }

const NoteLabel = ({ note, isEnd, className, children }: NoteLabelProps) => (
  <text
    x={isEnd ? -9 : 9}
    y="4"
    textAnchor={isEnd ? 'end' : 'start'}
    strokeWidth="4"
    className={`stroke-ground text-[0.6875rem] [paint-order:stroke] md:text-xs ${note.isWin ? 'fill-ink font-semibold' : 'fill-muted'} ${className}`}
  >
    {children}
  </text>
)
