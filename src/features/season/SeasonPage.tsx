import { seasonTitle } from '~/format/seasonTitles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Arca } from './Arca'
import { Happenings } from './Happenings'
import { NoSuchSeason } from './NoSuchSeason'
import { OtherEntries } from './OtherEntries'
import { Playoffs } from './Playoffs'
import { SeasonHead } from './SeasonHead'
import { SeasonNeighbours } from './SeasonNeighbours'
import { SeasonSeries } from './SeasonSeries'
import { SeasonStarts } from './SeasonStarts'
import { useSeasonYears } from './useSeasonYears'

/**
 * One year: what he drove, how it went in each series, and what else happened.
 *
 * @param year as the address has it, be it a year or not.
 */
export function SeasonPage({ year: given }: { year: string }) {
  const { world } = useCareer()
  const year = /^\d{4}$/.test(given) ? Number(given) : null
  if (year === null) return <NoSuchSeason given={given} year={null} />
  // With a start there is a page, whatever becomes of the files that tell the rest.
  if (world.starts.some(({ season }) => season === year)) return <Season year={year} />
  return <QuietYear year={year} />
}

/** A year without a start has a page where something else is told of it. */
function QuietYear({ year }: { year: number }) {
  const { years } = useSeasonYears()
  return years.includes(year) ? (
    <Season year={year} />
  ) : (
    <NoSuchSeason given={String(year)} year={year} />
  )
}

function Season({ year }: { year: number }) {
  const { world } = useCareer()
  const starts = world.starts.filter(({ season }) => season === year)
  return (
    <article className="space-y-12 py-6">
      <PageTitle title={seasonTitle(year, starts.length, world.driver)} />
      <Notices />
      <SeasonHead year={year} starts={starts} />
      {starts.length > 0 && (
        <PanelBoundary name="season in figures" placeholder="min-h-[36rem]">
          <SeasonSeries year={year} />
        </PanelBoundary>
      )}
      <PanelBoundary name="playoffs" placeholder="">
        <Playoffs year={year} starts={starts} />
      </PanelBoundary>
      <PanelBoundary name="story of the year" placeholder="min-h-[30rem]">
        <Happenings year={year} />
      </PanelBoundary>
      {starts.length > 0 && <SeasonStarts year={year} starts={starts} />}
      <PanelBoundary name="other entries" placeholder="">
        <OtherEntries year={year} />
      </PanelBoundary>
      <PanelBoundary name="ARCA starts" placeholder="">
        <Arca year={year} />
      </PanelBoundary>
      <PanelBoundary name="way to other seasons" placeholder="min-h-16">
        <SeasonNeighbours year={year} />
      </PanelBoundary>
    </article>
  )
}
