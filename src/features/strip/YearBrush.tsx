import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { AXIS, HANDLES, RIDE_HEIGHT, type Strip } from '~/charts/strip/layout'
import { type Axis, across, seasonAt } from '~/charts/timeAxis'

type Brush = { from: number; to: number }

type Props = {
  strip: Strip
  brush: Brush
  onBrush: (from: number, to: number) => void
  /** The name of a year was pressed; with Shift the years reach there from those selected. */
  onYear: (year: number, isMore: boolean) => void
  children: ReactNode
}

/** Where the pointer went down, and which handle it took, if one. */
type Press = { x: number; season: number; end: 'from' | 'to' | null }

function seasonUnder(axis: Axis, { clientX, currentTarget }: MouseEvent<HTMLElement>): number {
  const box = currentTarget.getBoundingClientRect()
  return seasonAt(axis, ((clientX - box.left) / box.width) * 100)
}

/** The years between press and pointer; a handle moves its own end, not past the other. */
function drawn({ season, end }: Press, under: number, { from, to }: Brush): Brush {
  if (end === 'from') return { from: Math.min(under, to), to }
  if (end === 'to') return { from, to: Math.max(under, from) }
  return { from: Math.min(season, under), to: Math.max(season, under) }
}

/** Pixels of travel from which a press is a drag. */
const DRAG = 6

/** Height of the names of the years, from the foot of the picture. */
const NAMES = 24

/**
 * Lays the choice of years over a picture: drag across it, press the name of a year, or move a
 * handle by arrow keys.
 */
export function YearBrush({ strip, brush, onBrush, onYear, children }: Props) {
  const { axis, height } = strip
  const pressed = useRef<Press | null>(null)
  // The click that ends a drag is none.
  const wasDrag = useRef(false)
  const [draft, setDraft] = useState<Brush | null>(null)
  const shown = draft ?? brush
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const handle = (event.target as Element).closest<SVGElement>('[data-end]')
    const end = handle?.dataset.end === 'to' ? 'to' : handle ? 'from' : null
    pressed.current = { x: event.clientX, season: seasonUnder(axis, event), end }
    // A handle is held wherever the pointer goes; a press beside one may still be a tap.
    if (end) event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const start = pressed.current
    if (!start || (!draft && Math.abs(event.clientX - start.x) < DRAG)) return
    setDraft(drawn(start, seasonUnder(axis, event), brush))
  }
  const release = () => {
    pressed.current = null
    wasDrag.current = draft !== null
    setDraft(null)
    if (draft) onBrush(draft.from, draft.to)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handles do the same by keys
    // biome-ignore lint/a11y/noStaticElementInteractions: the handles do the same by keys
    <div
      className="relative"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerLeave={release}
      onClick={(event) => {
        const y = event.clientY - event.currentTarget.getBoundingClientRect().top
        const isName = y > height && y < height + NAMES && !wasDrag.current
        if (isName) onYear(seasonUnder(axis, event), event.shiftKey)
      }}
      onPointerCancel={() => {
        pressed.current = null
        setDraft(null)
      }}
    >
      {children}
      <svg
        width="100%"
        height={height + AXIS}
        className="pointer-events-none absolute inset-0 overflow-visible"
      >
        <Outside strip={strip} brush={shown} isDraft={draft !== null} />
        <g className="script-only print:hidden">
          <rect
            y={height + 2}
            width="100%"
            height={NAMES - 2}
            className="pointer-events-auto cursor-pointer fill-transparent"
          />
          <Track axis={axis} brush={shown} y={height + HANDLES} />
          <Handle
            end="from"
            label="First season"
            year={shown.from}
            least={axis.first}
            most={shown.to}
            x={across(axis, `${shown.from}-01-01`)}
            y={height + HANDLES}
            onChange={(from) => onBrush(from, brush.to)}
          />
          <Handle
            end="to"
            label="Last season"
            year={shown.to}
            least={shown.from}
            most={axis.last}
            x={across(axis, `${shown.to}-12-31`)}
            y={height + HANDLES}
            onChange={(to) => onBrush(brush.from, to)}
          />
        </g>
      </svg>
    </div>
  )
}

/** The line the handles run on, thick where years are selected. */
function Track({ axis, brush, y }: { axis: Axis; brush: Brush; y: number }) {
  const from = `${across(axis, `${brush.from}-01-01`)}%`
  const to = `${across(axis, `${brush.to}-12-31`)}%`
  return (
    <>
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line-strong" />
      <line x1={from} x2={to} y1={y} y2={y} className="stroke-accent" strokeWidth="3" />
    </>
  )
}

/** A veil over the years that are not selected, a frame around those being drawn. */
function Outside(props: { strip: Strip; brush: Brush; isDraft: boolean }) {
  const { strip, brush, isDraft } = props
  const { axis, lanes, height } = strip
  const from = across(axis, `${brush.from}-01-01`)
  const to = across(axis, `${brush.to}-12-31`)
  return (
    <>
      {lanes.map((lane) => {
        const veil = {
          y: lane.top,
          height: lane.height + RIDE_HEIGHT + 4,
          className: 'fill-ground opacity-60',
        }
        return (
          <Fragment key={lane.series}>
            <rect width={`${from}%`} {...veil} />
            <rect x={`${to}%`} width={`${100 - to}%`} {...veil} />
          </Fragment>
        )
      })}
      {isDraft && (
        <rect
          x={`${from}%`}
          y="1"
          width={`${to - from}%`}
          height={height - 2}
          className="fill-none stroke-accent"
          strokeWidth="2"
        />
      )}
    </>
  )
}

type HandleProps = {
  end: 'from' | 'to'
  label: string
  year: number
  least: number
  most: number
  x: number
  y: number
  onChange: (year: number) => void
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** One end of the years, as a slider. */
function Handle({ end, label, year, least, most, x, y, onChange }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(most, Math.max(least, year + step))
    if (next !== year) onChange(next)
  }
  return (
    <svg x={`${x}%`} y={y} className="pointer-events-auto overflow-visible">
      <g
        role="slider"
        data-end={end}
        tabIndex={0}
        aria-label={label}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={year}
        className="cursor-ew-resize"
        onKeyDown={onKeyDown}
      >
        <rect x="-14" y="-14" width="28" height="28" fill="transparent" />
        <rect
          x="-6"
          y="-10"
          width="12"
          height="20"
          rx="3"
          className="fill-raised stroke-accent"
          strokeWidth="1.5"
        />
        <path d="M-2-4V4M2-4V4" className="stroke-accent" />
      </g>
    </svg>
  )
}
