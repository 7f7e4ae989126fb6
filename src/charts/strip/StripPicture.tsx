import type { World } from '~/stats/world'
import { AXIS, type Mark, marksOf, type Strip } from './layout'
import { Ground, NoteMark, Shapes } from './parts'

type Props = {
  strip: Strip
  /** The starts of the selection; the others stand behind them, faint. */
  marks: readonly Mark[]
  world: World
  /** The address of a race's page. */
  hrefOf: (raceId: string) => string
}

/**
 * The strip itself: plain SVG, in percent across and pixels down, so that one
 * drawing fits every width before any script has run.
 */
export function StripPicture({ strip, marks, world, hrefOf }: Props) {
  const behind = marksOf(strip, world.starts)
  return (
    <svg
      aria-hidden
      width="100%"
      height={strip.height + AXIS}
      className="block touch-pan-y select-none overflow-visible"
    >
      <Shapes />
      <Ground strip={strip} world={world} />
      <g className="fill-line-strong opacity-60">
        {behind.length !== marks.length &&
          behind.map(({ start, x, y }) => <circle key={start.id} cx={`${x}%`} cy={y} r="1.5" />)}
      </g>
      {strip.lanes.flatMap((lane) =>
        lane.notes.map((note) => (
          <NoteMark
            key={note.id}
            lane={lane}
            note={note}
            linked={(label) => (
              <a
                href={hrefOf(note.raceId)}
                tabIndex={-1}
                draggable={false}
                className="no-underline hover:underline"
              >
                {label}
              </a>
            )}
          />
        )),
      )}
      {marks.map(({ start, x, y }) => (
        <use key={start.id} data-start={start.id} href={`#strip-${start.band}`} x={`${x}%`} y={y} />
      ))}
    </svg>
  )
}
