import { nearest } from '~/charts/pointing/nearest'
import { BANDS } from '~/stats/bands'
import type { World } from '~/stats/world'
import { type Mark, marksOf, type Strip } from './layout'
import { Ground, NoteMark, Shapes } from './parts'

/** Room for the years. */
const YEARS = 24

type Props = {
  strip: Strip
  marks: readonly Mark[]
  current: Mark | null
  onPoint: (mark: Mark | null) => void
  world: World
}

/** The strip in less code, for a frame: no links, no names on its marks. */
export function BareStrip({ strip, marks, current, onPoint, world }: Props) {
  const behind = marksOf(strip, world.starts)
  const point = (event: React.PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    onPoint(nearest(marks, box.width, at))
  }
  return (
    <svg
      aria-hidden
      width="100%"
      height={strip.height + YEARS}
      className="block touch-pan-y select-none overflow-visible"
      onPointerMove={point}
      onPointerDown={point}
    >
      <Shapes />
      <Ground strip={strip} world={world} />
      <g className="fill-line">
        {behind.length !== marks.length &&
          behind.map(({ start, x, y }) => <circle key={start.id} cx={`${x}%`} cy={y} r="1.5" />)}
      </g>
      {strip.lanes.flatMap((lane) =>
        lane.notes.map((note) => <NoteMark key={note.id} lane={lane} note={note} />),
      )}
      {/* Band by band, the best on top: so they pack better. */}
      {BANDS.map((_, i) =>
        marks
          .filter(({ start }) => start.band === BANDS.at(-1 - i))
          .map(({ start, x, y }) => (
            <use
              key={start.id}
              href={`#strip-${start.band}`}
              x={`${Math.round(x * 10) / 10}%`}
              y={Math.round(y)}
            />
          )),
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
