import type { PointerEvent, ReactNode } from 'react'
import type { ViewProps } from '~/embed/view'

/** Where a picture is pointed at: pixels from its left top corner, and its width. */
export type Spot = { x: number; y: number; width: number }

type Props = Pick<ViewProps, 'touched' | 'touch'> & {
  startAt: (spot: Spot) => { id: string } | null | undefined
  /** What a press does with what is pointed at; scrolling is none. */
  onPress?: (id: string) => void
  children: ReactNode
}

/** A picture that says, under a mouse or a finger, which start or entry is nearest. */
export function Pointable({ touched, touch, startAt, onPress, children }: Props) {
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const nearest = startAt({ x: event.clientX - left, y: event.clientY - top, width })
    if (nearest && nearest.id !== touched.currentId) touch({ currentId: nearest.id })
  }
  return (
    <div
      aria-hidden
      className="touch-pan-y overflow-hidden"
      onPointerMove={point}
      onPointerDown={point}
      onClick={onPress && (() => touched.currentId !== null && onPress(touched.currentId))}
    >
      {children}
    </div>
  )
}
