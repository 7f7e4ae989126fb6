import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
} from 'react'
import { ByPointer } from '~/ui/ByPointer'
import { useAlive } from '~/ui/useAlive'

type Props<Point> = {
  /** What is stepped through: "Finish, start by start". */
  label: string
  /** In the order of the steps. */
  points: readonly Point[]
  current: Point | null
  onCurrent: (point: Point | null) => void
  /** The point at a place of the picture, in pixels from its left top corner. */
  pointAt: (x: number, y: number, width: number) => Point | null
  /** A mouse that passes over points at them too, where the picture does not answer it itself. */
  isHovered?: boolean
  /** Enter follows the first link in them. */
  inWords: (point: Point) => ReactNode
  children: ReactNode
}

/**
 * A picture whose points can be pointed at, tapped, and stepped through by the
 * arrow keys; the one in question is said in words below it. For the eye the
 * picture marks it; screen readers hear the words.
 */
export function Stepped<Point>(props: Props<Point>) {
  const { points, current, onCurrent, pointAt } = props
  const words = useRef<HTMLParagraphElement>(null)
  const isAlive = useAlive()
  const point = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const next = pointAt(event.clientX - box.left, event.clientY - box.top, box.width)
    if (next && next !== current) onCurrent(next)
  }
  const hover = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'mouse') point(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return words.current?.querySelector('a')?.click()
    if (event.key === 'Escape') return onCurrent(null)
    const at = placeAfter(event.key, current === null ? null : points.indexOf(current), points)
    if (at === null) return
    event.preventDefault()
    onCurrent(points[at] ?? null)
  }
  return (
    <>
      <div
        role="group"
        aria-label={`${props.label}: arrow keys step through it`}
        tabIndex={isAlive ? 0 : undefined}
        onKeyDown={onKeyDown}
        onClick={point}
        {...(props.isHovered !== false && { onPointerMove: hover })}
      >
        <div aria-hidden data-picture>
          {props.children}
        </div>
      </div>
      <p
        ref={words}
        role="status"
        className="script-only min-h-11 content-center pt-1 text-sm leading-snug"
      >
        {current === null ? (
          <span className="text-muted">
            <ByPointer
              mouse="Point at a mark, or step with the arrow keys."
              touch="Tap a mark to have it in words."
            />
          </span>
        ) : (
          props.inWords(current)
        )}
      </p>
    </>
  )
}

/** @returns where a key leads; `null` for other keys, and where there is nowhere to go. */
function placeAfter(key: string, at: number | null, points: readonly unknown[]): number | null {
  const last = points.length - 1
  if (last < 0) return null
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'ArrowLeft') return at === null ? last : Math.max(0, at - 1)
  if (key === 'ArrowRight') return at === null ? 0 : Math.min(last, at + 1)
  return null
}
