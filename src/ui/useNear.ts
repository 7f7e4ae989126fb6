import { type RefObject, useEffect, useState } from 'react'

/** How far outside the window something counts as near: about a flick of the finger. */
const MARGIN = '400px 0px'

/**
 * Whether an element has come near the window, was touched, or got the focus;
 * once so, for good. False on the server and in the first drawing.
 */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (isNear || !element) return
    const come = () => setNear(true)
    if (!('IntersectionObserver' in globalThis)) return come()
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(),
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    for (const event of ASKING) element.addEventListener(event, come, { passive: true })
    return () => {
      observer.disconnect()
      for (const event of ASKING) element.removeEventListener(event, come)
    }
  }, [ref, isNear])
  return isNear
}

const ASKING = ['pointerdown', 'pointerenter', 'focusin'] as const
