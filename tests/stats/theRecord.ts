import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import type { CareerRecord } from '~/data/schema/record'
import { sortStarts } from '~/stats/columns'
import { select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'

/** The record as it is served. */
export const theRecord: CareerRecord = {
  driver: contentsOf('driver.json'),
  races: contentsOf('races.json'),
  tracks: contentsOf('tracks.json'),
  teams: contentsOf('teams.json'),
  entries: contentsOf('entries.json'),
  stints: contentsOf('stints.json'),
}

/**
 * What a page at this address stands on.
 *
 * @param asof the day where the query names none.
 * @returns what could not be read, the starts oldest first, and as the table has them.
 */
export function pageAt(query: string, asof: string | null = null) {
  const { address, problems } = readAddress(query, knownOf(theRecord))
  const starts: Start[] = select(world(theRecord, address.asof ?? asof).starts, address.selection)
  return { problems, starts, table: sortStarts(starts, address.view.sort) }
}
