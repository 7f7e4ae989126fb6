import { type RefObject, useEffect, useRef } from 'react'

/** How far outside the window something is away: further than a change of the page brings it in. */
const MARGIN = '100% 0px'

/**
 * Whether an element is known to be well out of view, without a layout to find out. Told by the
 * browser after each frame, so by a frame late; never away where the browser cannot tell.
 *
 * @param onComing it has come nearer: what it shows must be right now.
 */
export function useAway(
  ref: RefObject<HTMLElement | null>,
  onComing: () => void,
): RefObject<boolean> {
  const isAway = useRef(false)
  const latest = useRef(onComing)
  useEffect(() => {
    latest.current = onComing
  }, [onComing])
  useEffect(() => {
    const element = ref.current
    if (!element || !('IntersectionObserver' in globalThis)) return
    const observer = new IntersectionObserver(
      (entries) => {
        isAway.current = entries.at(-1)?.isIntersecting === false
        if (!isAway.current) latest.current()
      },
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isAway
}
