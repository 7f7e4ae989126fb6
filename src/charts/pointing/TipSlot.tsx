import type { ReactNode } from 'react'
import { type LateComponent, WithLate } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { usePointing } from './pointing'

type Props = {
  where: string
  /** The late component that is inside. */
  late: Pick<LateComponent<object>, 'preload' | 'isLoaded'>
  children: ReactNode
}

/**
 * Where a picture's tooltip comes when something is shown, and its code too, if it is not
 * there yet. On a phone its place is kept, so that nothing moves.
 */
export function TipSlot({ where, late, children }: Props) {
  const { shown } = usePointing()
  if (shown?.where !== where || shown.how === 'elsewhere') return DOCK
  return (
    <PanelBoundary name="tooltip" meanwhile={DOCK}>
      <WithLate of={late} meanwhile={DOCK}>
        {children}
      </WithLate>
    </PanelBoundary>
  )
}

const DOCK = (
  <div className="script-only tip dock md:hidden">
    <p className="text-sm text-muted">Tap a mark to read it here.</p>
  </div>
)
