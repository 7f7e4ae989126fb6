import { type MouseEvent, useRef } from 'react'

/** A press that begins and ends beside what a dialog holds closes it; marking text does not. */
export function useClosingBeside(close: () => void) {
  const began = useRef<EventTarget | null>(null)
  return {
    onPointerDown: ({ target }: MouseEvent) => {
      began.current = target
    },
    onClick: ({ target, currentTarget }: MouseEvent) => {
      if (target === currentTarget && began.current === target) close()
    },
  }
}
