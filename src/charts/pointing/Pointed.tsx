import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { nearest } from './nearest'
import { type Stop, usePointing, useShown } from './pointing'

type Props<S extends Stop> = {
  /** Which of the pictures this is. */
  where: string
  /** What is stepped through: "Starts, oldest to newest". */
  label: string
  /** In the order in which they are stepped through. */
  stops: readonly S[]
  /** Of the picture, without what stands below it, in pixels. */
  height: number
  /** Where up and down lead, if they are to lead elsewhere than the stop before and after. */
  beside?: (from: S, by: 1 | -1) => S | null
  /** A press that was no drag: where, in percent across. */
  onPress?: (percent: number) => void
  /** A pointer or the focus has come: what is shown of a stop may be loaded. */
  onNear?: () => void
  children: ReactNode
}

/** Pixels from which a press was a drag. */
const DRAG = 6

/**
 * A picture whose marks are pointed at, tapped, or stepped through by keys: one listener and one
 * tab stop for all. To a screen reader it is a slider whose value is a stop in words. Without
 * a script it is a picture.
 */
export function Pointed<S extends Stop>(props: Props<S>) {
  const { where, label, stops, height, beside, onPress, onNear, children } = props
  const { show } = usePointing()
  const { at, stop: current, how } = useShown(where, stops)
  const [isAlive, setAlive] = useState(false)
  const down = useRef(0)
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => setAlive(true), [])
  const isHeld = current !== null && how !== 'hover' && how !== 'elsewhere'

  const point = (event: MouseEvent<HTMLElement>, isPress: boolean) => {
    const box = event.currentTarget.getBoundingClientRect()
    const spot = { x: event.clientX - box.left, y: event.clientY - box.top }
    if (spot.y > height) return
    const id = nearest(pointsOf(stops), box.width, spot)?.id
    if (isPress || !isHeld)
      show(id === undefined ? null : { where, id, how: isPress ? 'press' : 'hover' })
    if (isPress) onPress?.((spot.x / box.width) * 100)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return show(null)
    if (event.key === 'Enter' && current) {
      // Else the key would press what the link gives the focus to.
      event.preventDefault()
      return follow(where)
    }
    const next = stopAfter(event.key, stops, current, beside)
    if (next) show({ where, id: next.id, how: 'key' })
    if (next || event.key.startsWith('Arrow')) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the slider in it does the same by keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: the slider in it does the same by keys
    <div
      className="relative touch-pan-y"
      onPointerEnter={onNear}
      onPointerDown={(event) => {
        down.current = event.clientX
      }}
      onPointerMove={(event) =>
        event.pointerType !== 'touch' && !event.buttons && point(event, false)
      }
      onPointerLeave={(event) => event.pointerType !== 'touch' && how === 'hover' && show(null)}
      onClick={(event) => {
        const isLink = (event.target as Element).closest('a') !== null
        if (isLink || Math.abs(event.clientX - down.current) >= DRAG) return
        point(event, true)
        slider.current?.focus({ preventScroll: true })
      }}
    >
      {children}
      {current && <Ring stop={current} />}
      {isAlive && stops.length > 0 && (
        <div
          ref={slider}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={stops.length}
          aria-valuenow={at + 1}
          aria-valuetext={current?.words ?? `None of ${stops.length} yet`}
          className="pointer-events-none absolute inset-0 outline-offset-4"
          onKeyDown={press}
          onFocus={onNear}
        />
      )}
    </div>
  )
}

/** Around the mark that is shown. */
const Ring = ({ stop }: { stop: Stop }) => (
  <svg
    aria-hidden
    width="100%"
    height="100%"
    className="pointer-events-none absolute inset-0 overflow-visible print:hidden"
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
  stops.flatMap(({ id, x, y, alsoY }) => [
    { id, x, y },
    ...(typeof alsoY === 'number' ? [{ id, x, y: alsoY }] : []),
  ])

/** Goes where the tooltip's link leads. */
const follow = (where: string) =>
  document.querySelector<HTMLAnchorElement>(`[data-tip="${where}"] a`)?.click()

/** Keys that step, and how far. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Where a key leads from a stop: the one before or after, the first or the last. From nowhere it
 * leads to the newest.
 *
 * @returns `null` for a key that leads nowhere.
 */
export function stopAfter<S extends Stop>(
  key: string,
  stops: readonly S[],
  current: S | null,
  beside?: (from: S, by: 1 | -1) => S | null,
): S | null {
  const step = STEPS[key]
  if (step === undefined) return null
  if (!current) return (key === 'Home' ? stops[0] : stops.at(-1)) ?? null
  if (beside && (key === 'ArrowUp' || key === 'ArrowDown'))
    return beside(current, step < 0 ? -1 : 1)
  const at = stops.indexOf(current) + step
  return stops[Math.min(stops.length - 1, Math.max(0, at))] ?? null
}
