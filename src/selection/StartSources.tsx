import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import type { SourcesOf } from './SourcesOf'

const Late = late(async () => (await import('./SourcesOf')).SourcesOf)

/** Where the figures of some starts come from, and what was corrected in them; loaded when asked for. */
export const StartSources = (props: Parameters<typeof SourcesOf>[0]) => (
  <PanelBoundary name="sources">
    <Late {...props} />
  </PanelBoundary>
)
