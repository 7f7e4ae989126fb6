import { createContext, type ReactNode, use, useDeferredValue, useReducer, useRef } from 'react'
import { useSearch } from 'wouter'
import { useAway } from '~/ui/useAway'
import { usePrinting } from '~/ui/usePrinting'

/** The query that the panels below answer; without its question mark. */
const AskedContext = createContext('')

/**
 * The one that those answer that may follow later. A context of its own: were it the same, React
 * would draw its readers again with each change of the outer one, though theirs stands.
 */
const LaterContext = createContext<string | null>(null)

export const useAsked = (): string => use(LaterContext) ?? use(AskedContext)

/** What the address bar asks by now, even inside what may follow later. */
export const useAskedNow = (): string => use(AskedContext)

/** What is inside answers the address bar at once. */
export const Asked = ({ children }: { children: ReactNode }) => (
  <LaterContext value={null}>
    <AskedContext value={useSearch()}>{children}</AskedContext>
  </LaterContext>
)

/** What the address bar asks, and what may be drawn first where it follows later: on paper the same. */
function useBoth(): [now: string, later: string] {
  const now = useAsked()
  const later = useDeferredValue(now)
  return [now, usePrinting() ? now : later]
}

/**
 * What is inside may answer a moment later, in work that can be interrupted:
 * the figures and rows come first. Until then it stands as it was, untouched.
 */
export function Later({ children }: { children: ReactNode }) {
  const [, later] = useBoth()
  return <LaterContext value={later}>{children}</LaterContext>
}

/** What is inside answers at once where it is in view or near it, and else a moment later. */
export function LaterWhenAway({ children }: { children: ReactNode }) {
  const [now, later] = useBoth()
  const ref = useRef<HTMLDivElement>(null)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const isAway = useAway(ref, drawAgain)
  return (
    <div ref={ref}>
      <LaterContext value={isAway.current ? later : now}>{children}</LaterContext>
    </div>
  )
}
