import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { paths } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import { useFile } from '~/data/queries'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Footer } from './Footer'
import { ThemeSwitch } from './ThemeSwitch'

const SECTIONS = [
  ['strip', 'Strip'],
  ['trends', 'Trends'],
  ['splits', 'Splits'],
  ['races', 'Races'],
  ['timeline', 'Timeline'],
] as const

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
      <div className="flex flex-wrap items-center gap-x-3 md:gap-x-4">
        <nav aria-label="Sections" className="flex flex-wrap gap-x-3 text-sm md:gap-x-4">
          {SECTIONS.map(([id, name]) => (
            <SectionLink key={id} id={id} name={name} />
          ))}
        </nav>
        <ThemeSwitch />
      </div>
    </header>
    <main id="main" tabIndex={-1}>
      {children}
    </main>
    <Footer />
  </div>
)

/** The way home; the query travels along, so that it keeps what was chosen. */
const Home = ({ children }: { children: ReactNode }) => (
  <PageLink
    href={paths.dashboard() + withQuestionMark(useSearch())}
    className="flex min-h-11 items-center gap-2 no-underline"
  >
    {children}
    <span className="text-sm text-muted">unofficial career dashboard</span>
  </PageLink>
)

const Brand = () => (
  <PanelBoundary name="name of the site" placeholder="min-h-11">
    <BrandMark />
  </PanelBoundary>
)

function BrandMark() {
  const { name, mark } = useFile('driver.json')
  return (
    <Home>
      <Plate number={mark.carNumber} colors={mark.plate} height={24} />
      <span className="figure text-xl uppercase">{name.split(' ').at(-1)}</span>
    </Home>
  )
}

/** A part of the dashboard: a jump on it, the way there from elsewhere. */
function SectionLink({ id, name }: { id: string; name: string }) {
  const [path] = useLocation()
  const search = useSearch()
  const className =
    'inline-flex min-h-8 items-center no-underline hover:underline pointer-coarse:min-h-11'
  if (path === paths.dashboard())
    return (
      <a href={`#${id}`} className={className}>
        {name}
      </a>
    )
  return (
    <PageLink href={`${paths.dashboard()}${withQuestionMark(search)}#${id}`} className={className}>
      {name}
    </PageLink>
  )
}

const withQuestionMark = (search: string) => (search ? `?${search}` : '')
