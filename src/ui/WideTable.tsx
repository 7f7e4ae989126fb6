import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'

type Props = {
  /** What the table is called: the name of the place it scrolls in. */
  label?: string
  /** Id of what names it instead. */
  labelledBy?: string
  className?: string
  /** A `table`, and nothing else. */
  children: ReactNode
}

/**
 * A place of its own for a table that may be too wide for the window: there it scrolls, and what
 * names its rows and columns stays. Where it does not fit, a line above says so, and a shade at
 * its edge that there is more.
 */
export function WideTable({ label, labelledBy, className = '', children }: Props) {
  const region = useRef<HTMLDivElement>(null)
  const isTooWide = useTooWide(region)
  return (
    <>
      {isTooWide && (
        <p className="mb-1 text-xs text-muted print:hidden" data-sideways>
          <span aria-hidden>↔ </span>The table scrolls sideways.
        </p>
      )}
      <div
        ref={region}
        className={`sideways ${className}`.trim()}
        role="region"
        aria-label={label}
        aria-labelledby={labelledBy}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  )
}

/** Whether what an element holds is wider than it; not before the browser has laid it out. */
function useTooWide(ref: RefObject<HTMLElement | null>): boolean {
  const [isTooWide, setTooWide] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || !('ResizeObserver' in globalThis)) return
    const observer = new ResizeObserver(() =>
      setTooWide(element.scrollWidth > element.clientWidth + 1),
    )
    for (const one of [element, ...element.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [ref])
  return isTooWide
}
