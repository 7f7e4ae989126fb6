import { createContext, type ReactNode, use, useState } from 'react'

/** Something in a picture to stop at. */
export type Stop = {
  id: string
  /** Percent across, pixels down. */
  x: number
  y: number
  /** Where else a pointer finds it, pixels down. */
  alsoY?: number | null
  /** What it is, for who hears it instead of seeing it. */
  words: string
}

/** The one stop that is shown, in which picture, and how it was come upon. */
type Shown = {
  where: string
  id: string
  /**
   * Hovering shows a stop; a press, a key or a button holds it, so that the way to its link
   * changes nothing. What is come upon elsewhere on the page is only ringed.
   */
  how: 'hover' | 'press' | 'key' | 'button' | 'elsewhere'
}

type Pointing = { shown: Shown | null; show: (shown: Shown | null) => void }

const PointingContext = createContext<Pointing>({ shown: null, show: () => {} })

export const usePointing = () => use(PointingContext)

/** The pictures inside share one tooltip. */
export function PointingProvider({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Shown | null>(null)
  return <PointingContext value={{ shown, show }}>{children}</PointingContext>
}

/** What of a picture is shown: the stop, its place in the order, and how it was come upon. */
export function useShown<S extends Stop>(where: string, stops: readonly S[]) {
  const { shown } = usePointing()
  const here = shown?.where === where ? shown : null
  const at = stops.findIndex(({ id }) => id === here?.id)
  return { at, stop: stops[at] ?? null, how: here?.how ?? null }
}
