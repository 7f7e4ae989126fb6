import { useRef } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { useCareer } from '~/selection/useCareer'
import type { SeriesSeason } from '~/stats/seasons'
import { EVERYTHING } from '~/stats/selection'
import { late, useLoaded } from '~/ui/late'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useNear } from '~/ui/useNear'

const RankInWords = late(async () => (await import('./RankInWords')).RankInWords)

/** His rank among all drivers of the season, once it comes near; the way to the picture of it. */
export function SeasonRank({ season }: { season: SeriesSeason }) {
  const ref = useRef<HTMLDivElement>(null)
  const isHere = useLoaded(RankInWords, useNear(ref))
  const { address } = useCareer()
  const only = { ...EVERYTHING, series: [season.series], season: [season.season] }
  const href = withAddress(paths.dashboard(), { ...carried(address), selection: only })
  return (
    <div ref={ref} className="mt-3 min-h-12 max-w-3xl text-sm">
      {isHere && (
        <PanelBoundary name="rank among drivers" meanwhile={<span />}>
          <RankInWords season={season} />
        </PanelBoundary>
      )}
      <PageLink href={`${href}#context`} className="quiet text-xs">
        Among all drivers of the season
      </PageLink>
    </div>
  )
}
