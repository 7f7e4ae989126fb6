import { useRef } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { useCareer } from '~/selection/useCareer'
import { late, useLoaded } from '~/ui/late'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useNear } from '~/ui/useNear'

const AmongDrivers = late(async () => (await import('./AmongDrivers')).AmongDrivers)

/** His seasons among all drivers of them; loaded when it comes near or is asked for. */
export function Context() {
  const ref = useRef<HTMLDivElement>(null)
  const isHere = useLoaded(AmongDrivers, useNear(ref))
  return (
    <div ref={ref} className="min-h-36">
      {isHere ? (
        <PanelBoundary name="rank among drivers" meanwhile={<Waiting />}>
          <AmongDrivers />
        </PanelBoundary>
      ) : (
        <Waiting />
      )}
    </div>
  )
}

/** What stands there before, and without a script. */
function Waiting() {
  const { address } = useCareer()
  return (
    <Panel
      id="context"
      title="In context"
      summary="His rank among all drivers of his seasons, from a minimum of starts."
    >
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        <button type="button" className="press script-only">
          Show the ranks
        </button>
        <PageLink href={withAddress(paths.seasons(), carried(address))} className="quiet">
          His seasons, page by page
        </PageLink>
      </p>
    </Panel>
  )
}
