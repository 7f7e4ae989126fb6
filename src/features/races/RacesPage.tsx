import { carried, paths, withAddress } from '~/address/paths'
import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { racesTitle } from '~/format/trackTitles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { racesBySeason, type SeasonList } from '~/stats/seasonList'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PlateShapes } from './Plates'
import { SeasonRaces } from './SeasonRaces'

/** Every race he drove in, season by season, newest first. */
export function RacesPage() {
  const { world, address } = useCareer()
  const seasons = racesBySeason(world.starts, world.entries)
  return (
    <article className="space-y-8 py-6">
      <PageTitle title={racesTitle(world.driver)} />
      <Notices />
      <header>
        <ShareButton title="Every race" shared={{ path: paths.races() }} />
        <h1 tabIndex={-1} className="text-4xl md:text-6xl">
          Every race
        </h1>
        {seasons.length > 0 && (
          <>
            <p className="mt-2 max-w-3xl">
              {formatStarts(world.starts.length)} in {seasons.length}{' '}
              {seasons.length === 1 ? 'season' : 'seasons'}, newest first. The figures at the end of
              a line are his place on the grid and his finish. To filter and sort them, go to{' '}
              <PageLink href={`${withAddress(paths.dashboard(), carried(address))}#races`}>
                the race table
              </PageLink>
              .
            </p>
            <YearLinks seasons={seasons} />
          </>
        )}
      </header>
      {seasons.length === 0 && (
        <EmptyMessage
          title={`By ${formatLongDate(world.asof ?? world.driver.recordTo)} he had not started a race in the three national series.`}
        />
      )}
      <PlateShapes stints={world.stints} />
      {seasons.map((list) => (
        <SeasonRaces key={list.season} list={list} />
      ))}
    </article>
  )
}

/** A jump to each season of this page. */
const YearLinks = ({ seasons }: { seasons: readonly SeasonList[] }) => (
  <nav aria-label="Seasons on this page" className="mt-4 flex flex-wrap gap-1.5">
    {seasons.map(({ season }) => (
      <a key={season} href={`#season-${season}`} className="press">
        {season}
      </a>
    ))}
  </nav>
)
