import { carried, paths, withAddress } from '~/address/paths'
import { useCareer } from '~/selection/useCareer'
import { yearsAround } from '~/stats/seasons'
import { PageLink } from '~/ui/PageLink'
import { useSeasonYears } from './useSeasonYears'

/** A step back, a step on, or all of them. */
export function SeasonSteps({ year }: { year: number }) {
  const { address } = useCareer()
  const { previous, next } = yearsAround(useSeasonYears().years, year)
  const linkTo = (path: string) => withAddress(path, carried(address))
  return (
    <nav aria-label="Seasons" className="flex gap-x-4 text-sm">
      {previous !== null && (
        <PageLink className="quiet" href={linkTo(paths.season(previous))}>
          ← {previous}
        </PageLink>
      )}
      <PageLink className="quiet" href={linkTo(paths.seasons())}>
        All seasons
      </PageLink>
      {next !== null && (
        <PageLink className="quiet" href={linkTo(paths.season(next))}>
          {next} →
        </PageLink>
      )}
    </nav>
  )
}
