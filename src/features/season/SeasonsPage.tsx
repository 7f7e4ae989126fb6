import { carried, paths, withAddress } from '~/address/paths'
import { BandLegend } from '~/charts/BandLegend'
import { useFile, useLife } from '~/data/queries'
import { formatInWords, formatStarts } from '~/format/numbers'
import { inWords, seasonsTitle } from '~/format/seasonTitles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { wholeSeasons, yearOf } from '~/stats/seasons'
import { lifeAsOf } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { BandMarks } from './BandMarks'
import { SeasonsTable } from './SeasonsTable'
import { useSeasonYears } from './useSeasonYears'

/** All seasons, one a row, and the years without a start. */
export function SeasonsPage() {
  const { world } = useCareer()
  const seasons = new Set(world.starts.map(({ season }) => season)).size
  return (
    <div className="space-y-10 py-6">
      <PageTitle title={seasonsTitle(world.driver)} />
      <Notices />
      <header>
        <ShareButton title="Season by season" shared={{ path: paths.seasons() }} />
        <h1 tabIndex={-1} className="text-5xl md:text-7xl">
          Season by season
        </h1>
        <p className="mt-2 max-w-prose">{leadOf(seasons, world.starts.length)}</p>
      </header>
      {seasons > 0 && (
        <PanelBoundary name="seasons" placeholder="min-h-[60rem]">
          <Seasons />
        </PanelBoundary>
      )}
      <PanelBoundary name="years without a start" placeholder="min-h-24">
        <QuietYears />
      </PanelBoundary>
    </div>
  )
}

const leadOf = (seasons: number, starts: number) =>
  seasons === 0
    ? 'By that day he had not started in a national series.'
    : `${formatStarts(starts)} in ${seasons === 1 ? 'one season' : `${formatInWords(seasons)} seasons`} of NASCAR’s national series.`

function Seasons() {
  const { world } = useCareer()
  const lines = useFile('seasons.json')
  const whole = wholeSeasons(world, lines)
  return (
    <section aria-label="Seasons">
      <BandMarks />
      <p className="mb-4 max-w-3xl text-sm text-muted">
        {whole.length > 0 && `He started every race of a schedule in ${inWords(whole)}. `}
        In the strips each finish stands by its day, first place on top; the dotted line is tenth.
      </p>
      <SeasonsTable world={world} lines={lines} />
      <div className="mt-4">
        <BandLegend />
      </div>
    </section>
  )
}

/** Years of which something is told, but no start. */
function QuietYears() {
  const { world, address } = useCareer()
  const { years } = useSeasonYears()
  const { milestones } = lifeAsOf(useLife(), world.asof)
  const quiet = years.filter((year) => !world.starts.some(({ season }) => season === year))
  if (quiet.length === 0) return null
  return (
    <Panel id="quiet" title="Years without a start" summary="What is told of them instead.">
      <ul className="grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {quiet.toReversed().map((year) => (
          <li key={year} className="flex items-baseline gap-3 text-sm">
            <PageLink
              href={withAddress(paths.season(year), carried(address))}
              className="figure text-2xl no-underline hover:underline"
            >
              {year}
            </PageLink>
            <span className="text-muted">
              {milestones
                .filter(({ date }) => yearOf(date) === year)
                .map(({ headline }) => headline)
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
