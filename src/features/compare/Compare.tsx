import { useState } from 'react'
import { type Address, against } from '~/address/address'
import { paths, withAddress } from '~/address/paths'
import type { TrackType } from '~/data/schema/track'
import { facetLabel } from '~/format/selectionWords'
import { TRACK_TYPES_IN_PLURAL } from '~/format/trackTitles'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { type Comparison, readyComparisons, sidesOf } from '~/stats/comparisons'
import type { World } from '~/stats/world'
import { late } from '~/ui/late'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'

const Comparing = late(async () => (await import('./Comparing')).Comparing)

/** A second selection beside the first; until there is one, an invitation. */
export function Compare() {
  const { b } = useCareer().address
  const [isBuilding, setBuilding] = useState(false)
  const isOpen = b !== null || isBuilding
  return (
    <Panel
      id="compare"
      title="Compare"
      className="script-only"
      summary={
        b === null &&
        'A second selection beside the first: figures, finishes, and how they came about.'
      }
      share={b && <ShareButton title="Compare" shared={{ view: 'compare', of: null }} />}
    >
      {b === null && <Invitation isBuilding={isBuilding} onBuild={setBuilding} />}
      {isOpen && (
        <PanelBoundary name="comparison" placeholder="min-h-[30rem]">
          <Comparing />
        </PanelBoundary>
      )}
    </Panel>
  )
}

type InvitationProps = { isBuilding: boolean; onBuild: (isBuilding: boolean) => void }

/** What is worth comparing, each a link, and the way to ask for anything else. */
function Invitation({ isBuilding, onBuild }: InvitationProps) {
  const { world, address } = useCareer()
  const toggle = () => onBuild(!isBuilding)
  const load = () => void Comparing.preload().catch(() => {})
  return (
    <p className="flex flex-wrap gap-2" onPointerEnter={load} onFocus={load}>
      {readyComparisons(world.starts).map((ready) => (
        <PageLink
          key={ready.field}
          className="press !whitespace-normal"
          href={withAddress(paths.dashboard(), comparing(address, ready))}
        >
          {inWords(world, ready)}
        </PageLink>
      ))}
      <button
        type="button"
        className="press"
        aria-expanded={isBuilding}
        onClick={() => void Comparing.preload().then(toggle, toggle)}
      >
        Compare with…
      </button>
    </p>
  )
}

/** "2024 against 2023", "Big Machine against Henderson", "Road courses against short tracks". */
function inWords(world: World, { field, a, b }: Comparison): string {
  const nameOf = (value: string) => {
    if (field === 'type') return TRACK_TYPES_IN_PLURAL[value as TrackType]
    if (field === 'team') return world.teams.find(({ id }) => id === value)?.shortName ?? value
    return facetLabel(world, field, value)
  }
  const text = `${nameOf(a)} against ${nameOf(b)}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const comparing = (address: Address, ready: Comparison): Address => {
  const { a, b } = sidesOf(ready)
  return against({ ...address, selection: a }, b)
}
