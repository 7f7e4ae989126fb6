import type { ReactNode } from 'react'
import { late } from '~/ui/late'
import { decoded } from './site'

/** A kind of page: the paths it stands at, its name in words, its code, and it drawn. */
type Route = {
  path: RegExp
  name: string
  page: { preload: () => Promise<void> }
  /** @param subject what of its kind: a race's id, a year. */
  render: (subject: string) => ReactNode
}

const Dashboard = late(async () => (await import('./Dashboard')).Dashboard)
const RacesPage = late(async () => (await import('~/features/races/RacesPage')).RacesPage)
const RacePage = late(async () => (await import('~/features/race/RacePage')).RacePage)
const SeasonsPage = late(async () => (await import('~/features/season/SeasonsPage')).SeasonsPage)
const SeasonPage = late(async () => (await import('~/features/season/SeasonPage')).SeasonPage)
const TracksPage = late(async () => (await import('~/features/track/TracksPage')).TracksPage)
const TrackPage = late(async () => (await import('~/features/track/TrackPage')).TrackPage)
const RivalsPage = late(async () => (await import('~/features/rivals/RivalsPage')).RivalsPage)
const RivalPage = late(async () => (await import('~/features/rivals/RivalPage')).RivalPage)
const ExpectationPage = late(
  async () => (await import('~/features/expectation/ExpectationPage')).ExpectationPage,
)
const SeatsPage = late(async () => (await import('~/features/seats/SeatsPage')).SeatsPage)
const SeatPage = late(async () => (await import('~/features/seats/SeatPage')).SeatPage)
const ClaimsPage = late(async () => (await import('~/features/claims/ClaimsPage')).ClaimsPage)
const RecordsPage = late(async () => (await import('~/features/records/RecordsPage')).RecordsPage)
const WhatIfPage = late(async () => (await import('~/features/whatIf/WhatIfPage')).WhatIfPage)
const DataPage = late(async () => (await import('./RecordPage')).RecordPage)
const NotFound = late(async () => (await import('./NotFound')).NotFound)

const ROUTES: readonly Route[] = [
  { path: /^\/$/, name: 'dashboard', page: Dashboard, render: () => <Dashboard /> },
  { path: /^\/races\/?$/, name: 'races', page: RacesPage, render: () => <RacesPage /> },
  {
    path: /^\/races\/([^/]+)\/?$/,
    name: 'race',
    page: RacePage,
    render: (id) => <RacePage id={id} />,
  },
  { path: /^\/seasons\/?$/, name: 'seasons', page: SeasonsPage, render: () => <SeasonsPage /> },
  {
    path: /^\/seasons\/([^/]+)\/?$/,
    name: 'season',
    page: SeasonPage,
    render: (year) => <SeasonPage year={year} />,
  },
  { path: /^\/tracks\/?$/, name: 'tracks', page: TracksPage, render: () => <TracksPage /> },
  {
    path: /^\/tracks\/([^/]+)\/?$/,
    name: 'track',
    page: TrackPage,
    render: (id) => <TrackPage id={id} />,
  },
  {
    path: /^\/records\/?$/,
    name: 'records',
    page: RecordsPage,
    render: () => <RecordsPage />,
  },
  { path: /^\/rivals\/?$/, name: 'rivals', page: RivalsPage, render: () => <RivalsPage /> },
  {
    path: /^\/rivals\/([^/]+)\/?$/,
    name: 'rival',
    page: RivalPage,
    render: (slug) => <RivalPage slug={slug} />,
  },
  {
    path: /^\/expectation\/?$/,
    name: 'expectation',
    page: ExpectationPage,
    render: () => <ExpectationPage />,
  },
  { path: /^\/seats\/?$/, name: 'rides', page: SeatsPage, render: () => <SeatsPage /> },
  {
    path: /^\/seats\/([^/]+)\/?$/,
    name: 'ride',
    page: SeatPage,
    render: (slug) => <SeatPage slug={slug} />,
  },
  { path: /^\/claims\/?$/, name: 'claims', page: ClaimsPage, render: () => <ClaimsPage /> },
  { path: /^\/what-if\/?$/, name: 'what-if', page: WhatIfPage, render: () => <WhatIfPage /> },
  { path: /^\/data\/?$/, name: 'record', page: DataPage, render: () => <DataPage /> },
]

const NOWHERE: Route = { path: /^/, name: 'page', page: NotFound, render: () => <NotFound /> }

/**
 * The page at a path.
 *
 * @param path below wherever the site is put: "/races/truck-2022-15/".
 */
export function pageAt(path: string): Omit<Route, 'path' | 'render'> & { content: ReactNode } {
  for (const { path: pattern, name, page, render } of [...ROUTES, NOWHERE]) {
    const match = pattern.exec(path)
    if (match) return { name, page, content: render(decoded(match[1] ?? '')) }
  }
  throw new Error('the last pattern matches every path')
}
