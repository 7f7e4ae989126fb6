import { late, WithLate } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import type { Ticks } from './ticks'

const TickBar = late(async () => (await import('./TickBar')).TickBar)

/** The sum of the ticked rows; its code comes when there is something to tick. */
export const TickBarLoader = ({ ticks }: { ticks: Ticks }) => (
  <WithLate of={TickBar}>
    <PanelBoundary name="sum of the ticked rows" placeholder="min-h-0">
      <TickBar ticks={ticks} />
    </PanelBoundary>
  </WithLate>
)
