import { type Address, type Known, PLAIN } from '~/address/address'
import { readAddress } from '~/address/query'
import type { Claim } from '~/data/schema/press'
import { select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { dayOf } from '~/stats/verdicts'
import { isKnown, type World } from '~/stats/world'

/** The starts a sentence rests on, and the dashboard's address of exactly those. */
export type ClaimStarts = { address: Address; starts: readonly Start[] }

/**
 * The starts that a claim's query selects, by the day from which the record can
 * tell, and never later than the day of the page.
 *
 * @param byNow for the same by the day of the page.
 * @returns `null` where there is no query.
 */
export function claimStarts(
  claim: Claim,
  world: World,
  known: Known,
  theme: Address['theme'],
  byNow = false,
): ClaimStarts | null {
  if (claim.query === null) return null
  const { selection } = readAddress(claim.query, known).address
  const own = dayOf(claim)
  const asof = byNow || (world.asof !== null && world.asof < own) ? world.asof : own
  const starts = select(
    world.starts.filter((start) => isKnown(start.date, asof)),
    selection,
  )
  return { address: { ...PLAIN, selection, asof, theme }, starts }
}
