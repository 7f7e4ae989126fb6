import { createContext, type ReactNode, use, useState } from 'react'

/** The one stop that is shown, in which picture, and how it was come upon. */
type Shown = {
  where: string
  id: string
  /** Hovering shows a stop; all else holds it, so that the way to its link changes nothing. */
  how: 'hover' | 'press' | 'key' | 'button'
}

type Pointing = { shown: Shown | null; show: (shown: Shown | null) => void }

const PointingContext = createContext<Pointing>({ shown: null, show: () => {} })

export const usePointing = () => use(PointingContext)

/** The pictures inside share one tooltip. */
export function PointingProvider({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Shown | null>(null)
  return <PointingContext value={{ shown, show }}>{children}</PointingContext>
}
