import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { nearestMark } from '~/charts/strip/layout'
import { SERIES } from '~/data/schema/values'
import { usePointing } from './pointing'
import { inWords, type Stop, stopAfter } from './stops'

type Props = {
  /** Which of the pictures this is. */
  where: string
  /** What is stepped through: "Starts, oldest to newest". */
  label: string
  stops: readonly Stop[]
  /** Of the picture, without what stands below it, in pixels. */
  height: number
  /** A press that was no drag: where, in percent across. */
  onPress?: (percent: number, stop: Stop | null) => void
  children: ReactNode
}

/** Pixels from which a press was a drag. */
const DRAG = 6

/**
 * A picture whose marks are pointed at, tapped, or stepped through by keys: one listener and one
 * tab stop for all. To a screen reader it is a slider whose value is a start in words. Without
 * a script it is a picture.
 */
export function Pointed({ where, label, stops, height, onPress, children }: Props) {
  const { shown, show } = usePointing()
  const [isAlive, setAlive] = useState(false)
  const down = useRef(0)
  useEffect(() => setAlive(true), [])
  const here = shown?.where === where ? shown : null
  const at = stops.findIndex(({ id }) => id === here?.id)
  const current = stops[at] ?? null
  const isHeld = current !== null && here?.how !== 'hover'

  const point = (event: MouseEvent<HTMLElement>, isPress: boolean) => {
    const box = event.currentTarget.getBoundingClientRect()
    const spot = { x: event.clientX - box.left, y: event.clientY - box.top }
    if (spot.y > height) return
    const stop = nearestMark(pointsOf(stops), box.width, spot)?.stop ?? null
    if (isPress) {
      show(stop && { where, id: stop.id, how: 'press' })
      onPress?.((spot.x / box.width) * 100, stop)
    } else if (!isHeld) show(stop && { where, id: stop.id, how: 'hover' })
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return show(null)
    if (event.key === 'Enter' && current) return follow(where)
    const stop = stopAfter(event.key, stops, current, SERIES)
    if (stop) show({ where, id: stop.id, how: 'key' })
    if (stop || event.key.startsWith('Arrow')) event.preventDefault()
  }
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': stops.length,
    'aria-valuenow': at + 1,
    'aria-valuetext': current ? inWords(current) : `None of ${stops.length} yet`,
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role comes with the script
    <div
      {...(isAlive && stops.length > 0 && slider)}
      className="relative touch-pan-y outline-offset-4"
      onKeyDown={press}
      onPointerDown={(event) => {
        down.current = event.clientX
      }}
      onPointerMove={(event) =>
        event.pointerType !== 'touch' && !event.buttons && point(event, false)
      }
      onPointerLeave={(event) => event.pointerType !== 'touch' && !isHeld && here && show(null)}
      onClick={(event) => {
        const isLink = (event.target as Element).closest('a') !== null
        if (!isLink && Math.abs(event.clientX - down.current) < DRAG) point(event, true)
      }}
    >
      {children}
      {current && <Ring stop={current} />}
    </div>
  )
}

/** Around the mark that is shown. */
const Ring = ({ stop }: { stop: Stop }) => (
  <svg
    aria-hidden
    width="100%"
    height="100%"
    className="pointer-events-none absolute inset-0 overflow-visible"
  >
    <circle
      cx={`${stop.x}%`}
      cy={stop.y}
      r="9"
      className="fill-none stroke-accent"
      strokeWidth="2.5"
    />
  </svg>
)

/** Where a pointer finds the stops. */
const pointsOf = (stops: readonly Stop[]) =>
  stops.flatMap((stop) => [
    { stop, x: stop.x, y: stop.y },
    ...(stop.starY === null ? [] : [{ stop, x: stop.x, y: stop.starY }]),
  ])

/** Goes where the tooltip's link leads. */
const follow = (where: string) =>
  document.querySelector<HTMLAnchorElement>(`[data-tip="${where}"] a`)?.click()
