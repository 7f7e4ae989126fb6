import { useRef } from 'react'
import { PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { EVERYTHING } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { late, useLoaded } from '~/ui/late'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useNear } from '~/ui/useNear'

const GridExpectation = late(async () => (await import('./GridExpectation')).GridExpectation)

/**
 * His finish against what others made of his grid place: a line that comes with its table of
 * outcomes when it is near, and the way to the same for all his starts.
 */
export function FromTheGrid({ start }: { start: Start }) {
  const { address } = useCareer()
  const ref = useRef<HTMLDivElement>(null)
  const isHere = useLoaded(GridExpectation, useNear(ref))
  const own = { ...PLAIN, ...carried(address), selection: { ...EVERYTHING, rows: [start.id] } }
  return (
    <div ref={ref} className="mt-3 min-h-16 text-sm" data-against>
      {isHere && (
        <PanelBoundary name="expectation" meanwhile={null}>
          <p>
            <GridExpectation start={start} />
          </p>
        </PanelBoundary>
      )}
      <PageLink href={withAddress(paths.expectation(), own)} className="quiet">
        What others made of {formatPosition(start.start)} on the grid
      </PageLink>
    </div>
  )
}
