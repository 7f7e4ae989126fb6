import { paths } from '~/address/paths'
import type { Driver } from '~/data/schema/driver'
import type { RaceMeetings } from '~/data/schema/meeting'
import type { CareerRecord, Life } from '~/data/schema/record'
import { NOT_FOUND_TITLE } from '~/format/titles'
import { rivalsOf } from '~/stats/rivals'
import { seasonYears } from '~/stats/seasons'
import { ridesOf } from '~/stats/seats'
import { world } from '~/stats/world'
import {
  claimsPage,
  dashboardPage,
  expectationPage,
  racePage,
  racesPage,
  recordPage,
  recordsPage,
  reliefPage,
  rivalPage,
  rivalsPage,
  seasonPage,
  seasonsPage,
  seatPage,
  seatsPage,
  trackPage,
  tracksPage,
  whatIfPage,
} from './pageHeads'

/** A page that stands at a path of its own, and what its head says of it. */
export type Page = {
  /** Below wherever the site is put, with a slash at its end. */
  path: string
  title: string
  description: string
  kind:
    | 'dashboard'
    | 'races'
    | 'race'
    | 'seasons'
    | 'season'
    | 'tracks'
    | 'track'
    | 'records'
    | 'rivals'
    | 'rival'
    | 'expectation'
    | 'seats'
    | 'seat'
    | 'claims'
    | 'what-if'
    | 'data'
    | 'not-found'
  /**
   * What it is about, in the words of schema.org. Addresses (`url`, `item`,
   * `contentUrl`) are paths of the site; `headOf` makes them whole.
   */
  structured: object[]
}

/** What the pages are made of: the record, the life beside it, and whom he met. */
export type PagesRecord = CareerRecord & Life & { meetings: readonly RaceMeetings[] }

/** Every page of the site, once. */
export function pagesOf(record: PagesRecord): Page[] {
  const now = world(record, null)
  const { driver, starts, tracks } = now
  const years = seasonYears(record, record)
  const rivals = rivalsOf(starts, record.meetings, driver)
  const reliefs = now.entries.filter(({ entry, raceId }) => entry === 'relief' && raceId !== null)
  const pages = [
    dashboardPage(now),
    racesPage(now),
    ...starts.map((start) => racePage(start, driver)),
    ...reliefs.map((entry) => reliefPage(entry, tracks, driver)),
    seasonsPage(years, now),
    ...years.map((year) => seasonPage(year, now, record)),
    tracksPage(now),
    ...tracks.map((track) => trackPage(track, now)),
    recordsPage(now),
    rivalsPage(rivals, now),
    ...rivals.map((rival) => rivalPage(rival, driver)),
    expectationPage(now),
    seatsPage(now),
    ...ridesOf(starts).map((ride) => seatPage(ride, now)),
    claimsPage(driver),
    whatIfPage(now),
    recordPage(now),
  ]
  return pages.map((page) => withCrumbs(page, driver))
}

/** What stands where no page is. */
export const NOT_FOUND_PAGE: Page = {
  path: '/404.html',
  title: NOT_FOUND_TITLE,
  description: 'There is no page at this address. It may have been mistyped. Unofficial.',
  kind: 'not-found',
  structured: [],
}

/** The lists above each kind of page; its own title is the last crumb. */
const ABOVE: Partial<Record<Page['kind'], [name: string, path: string]>> = {
  race: ['Races', paths.races()],
  season: ['Seasons', paths.seasons()],
  track: ['Tracks', paths.tracks()],
  rival: ['Rivals', paths.rivals()],
  seat: ['Same seat', paths.seats()],
}

/** A page with the way to it from the dashboard. */
function withCrumbs(page: Page, { name }: Driver): Page {
  if (page.kind === 'dashboard') return page
  const above = ABOVE[page.kind]
  const crumbs = [[name, paths.dashboard()], ...(above ? [above] : []), [page.title, page.path]]
  const list = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(([crumb, item], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb,
      item,
    })),
  }
  return { ...page, structured: [...page.structured, list] }
}
