import { useRef } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { useCareer } from '~/selection/useCareer'
import { EVERYTHING, type Selection, select } from '~/stats/selection'
import type { World } from '~/stats/world'
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
  const { world, address } = useCareer()
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
      <Room rows={likelyRanked(world, address.selection)} />
    </Panel>
  )
}

/** What is to come takes about this room, and moves nothing that the reader is looking at. */
const Room = ({ rows }: { rows: number }) => (
  <div aria-hidden="true" className="script-only">
    <div className="h-[12.5rem] sm:h-36 xl:h-[6.25rem]" />
    {Array.from({ length: rows }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows without a word are all alike
      <div key={row} className="h-[2.95rem] border-t border-line sm:h-[1.8125rem]" />
    ))}
  </div>
)

/** Starts in a season that are mostly enough to be ranked in it. */
const LIKELY_ENOUGH = 7

/** About how many seasons he has a rank in: how long each of them was is not known yet. */
function likelyRanked({ starts }: World, { series, season }: Selection): number {
  const counts = new Map<string, number>()
  for (const start of select(starts, { ...EVERYTHING, series, season })) {
    const key = `${start.season} ${start.series}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count >= LIKELY_ENOUGH).length
}
