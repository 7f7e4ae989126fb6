import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { paths } from '~/address/paths'
import { withoutWhatIf } from '~/address/withTheme'
import { Plate } from '~/charts/Plate'
import { useFile } from '~/data/queries'
import { SearchButton } from '~/features/search/SearchButton'
import { Later, useAsked } from '~/selection/asked'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Footer } from './Footer'
import { goTo } from './goTo'
import { UpdateNotice } from './offline/UpdateNotice'
import { ThemeSwitch } from './ThemeSwitch'

/** Where there is no room for all of them, the foot of the page has the rest. */
const PAGES: readonly (readonly [path: string, name: string, className?: string])[] = [
  [paths.races(), 'Races'],
  [paths.seasons(), 'Seasons'],
  [paths.tracks(), 'Tracks'],
  [paths.records(), 'Records'],
  [paths.rivals(), 'Rivals'],
  [paths.expectation(), 'Expectation', 'max-lg:hidden'],
  [paths.seats(), 'Seats', 'max-lg:hidden'],
  [paths.claims(), 'Claims'],
  [paths.whatIf(), 'What if'],
  [paths.data(), 'Data'],
]

/** What stands around every page. */
export const Shell = ({ children }: { children: ReactNode }) => (
  <div className="mx-auto max-w-[100rem] px-4 md:px-8">
    <a
      href="#main"
      className="press sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      Skip to the page
    </a>
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2">
      <Brand />
      <div className="flex flex-wrap items-center gap-x-3 max-xl:w-full md:gap-x-4">
        <nav aria-label="Site" className="mr-auto flex flex-wrap gap-x-3 text-sm md:gap-x-4">
          {PAGES.map(([path, name, className = '']) => (
            <SiteLink key={path} path={path} name={name} className={className} />
          ))}
        </nav>
        <SearchButton onGo={goTo} />
        <ThemeSwitch />
      </div>
    </header>
    <main id="main" tabIndex={-1}>
      {children}
    </main>
    <UpdateNotice />
    <Later>
      <Footer />
    </Later>
  </div>
)

/** The query travels along, so that a page keeps what was chosen on another. */
const withQuestionMark = (search: string) => (search ? `?${search}` : '')

/** What did not happen stays on its own page. */
const alongTo = (path: string, search: string) =>
  withQuestionMark(path === paths.whatIf() ? search : withoutWhatIf(search))

const Brand = () => (
  <PanelBoundary name="name of the site" placeholder="min-h-11">
    <Home />
  </PanelBoundary>
)

function Home() {
  const { name, mark } = useFile('driver.json')
  return (
    <PageLink
      href={paths.dashboard() + alongTo(paths.dashboard(), useAsked())}
      className="flex min-h-11 items-center gap-2 no-underline"
    >
      <Plate number={mark.carNumber} colors={mark.plate} height={24} />
      <span className="figure text-xl uppercase">{name.split(' ').at(-1)}</span>
      <span className="text-sm text-muted">unofficial career dashboard</span>
    </PageLink>
  )
}

function SiteLink({ path, name, className }: Record<'path' | 'name' | 'className', string>) {
  const [here] = useLocation()
  const isHere = here === path
  return (
    <PageLink
      href={path + alongTo(path, useAsked())}
      aria-current={isHere ? 'page' : undefined}
      className={`site-link ${className} ${here.startsWith(path) ? 'font-semibold underline' : ''}`}
    >
      {name}
    </PageLink>
  )
}
