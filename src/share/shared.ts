import { type Address, PLAIN } from '~/address/address'
import { ASKS_NO_STARTS, type Standalone } from '~/address/embeds'
import { fullPath } from '~/address/fullPlace'
import { carried, paths, withAddress } from '~/address/paths'
import { rideSlug } from '~/stats/seats'
import { EVERYTHING, select } from '~/stats/selection'
import type { Start } from '~/stats/starts'

/** A page of this site, or a part of it that does not stand alone: only its link is shared. */
export type Place = {
  path: string
  /** Anchor of the part: "splits". */
  id?: string
}

/** What is shared: what stands alone, with all the forms it can be pasted in, or a place. */
export type Shared = Standalone | Place

/** A fact in words, and the starts it rests on where they are not those selected: of what only its page knows. */
export type Own = { fact: string; starts?: readonly Start[] }

export const isStandalone = (shared: Shared): shared is Standalone => 'view' in shared

/** Where it is on this site, below wherever the site is put: what the address bar says. */
export function linkPath(shared: Shared, address: Address): string {
  if (isStandalone(shared)) return fullPath(shared, address)
  const isDashboard = shared.path === paths.dashboard()
  const path = withAddress(shared.path, isDashboard ? address : ownClaim(shared, address))
  return shared.id ? `${path}#${shared.id}` : path
}

/** A reader's own claim is part of the address of the press; all else of other pages is carried. */
function ownClaim({ path }: Place, address: Address): Address {
  if (path !== paths.claims()) return carried(address)
  const { stat, value } = address.view
  return { ...carried(address), view: { ...PLAIN.view, stat, value } }
}

/** The starts that belong to what is shown, whatever is selected. */
function startsOf({ view, of }: Standalone, starts: readonly Start[]): readonly Start[] {
  switch (view) {
    case 'season':
      return starts.filter(({ season }) => season === Number(of))
    case 'track':
      return starts.filter(({ trackId }) => trackId === of)
    case 'race':
      return starts.filter(({ id }) => id === of)
    case 'seat':
      return starts.filter((start) => rideSlug(start) === of)
    default:
      return starts
  }
}

/** Season totals know of series and years alone. */
function ofWholeSeasons(address: Address, all: readonly Start[]) {
  const { series, season } = address.selection
  const selection = { ...EVERYTHING, series, season }
  return { address: { ...address, selection }, starts: select(all, selection) }
}

/** Shown whole, whatever is selected elsewhere. */
const WHOLE: ReadonlySet<Standalone['view']> = new Set([...ASKS_NO_STARTS, 'race', 'claim'])

/**
 * What of the address is shared along with a thing that stands alone, and the starts it then has.
 *
 * A race, what the press said and the rides are shown whole, and so are a season and a track of which the selection would leave
 * nothing: their pages show them whatever is selected elsewhere.
 */
export function narrowedTo(
  shown: Standalone,
  address: Address,
  all: readonly Start[],
): { address: Address; starts: readonly Start[] } {
  if (shown.view === 'timeline')
    return { address: { ...address, selection: EVERYTHING }, starts: all }
  if (shown.view === 'context') return ofWholeSeasons(address, all)
  const own = startsOf(shown, all)
  const starts = select(own, address.selection)
  if (!WHOLE.has(shown.view) && (shown.of === null || starts.length > 0)) return { address, starts }
  return { address: { ...address, selection: EVERYTHING }, starts: own }
}
