import { type Address, type Known, PLAIN } from '~/address/address'
import { readAddress } from '~/address/query'
import type { Claim } from '~/data/schema/press'
import { select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { isKnown, type World } from '~/stats/world'

/** The starts a sentence rests on, and the dashboard's address of exactly those. */
export type ClaimStarts = { address: Address; starts: readonly Start[] }

/**
 * The starts that a claim's query selects; its own day counts where it has one,
 * never later than the day of the page. `null` where there is no query.
 */
export function claimStarts(
  claim: Claim,
  world: World,
  known: Known,
  theme: Address['theme'],
): ClaimStarts | null {
  if (claim.query === null) return null
  const { selection, asof } = readAddress(claim.query, known).address
  const day = earlier(asof, world.asof)
  const starts = select(
    world.starts.filter((start) => isKnown(start.date, day)),
    selection,
  )
  return { address: { ...PLAIN, selection, asof: day, theme }, starts }
}

const earlier = (a: string | null, b: string | null) =>
  a === null ? b : b === null || a < b ? a : b
