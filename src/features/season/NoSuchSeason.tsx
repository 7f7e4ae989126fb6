import { carried, paths, withAddress } from '~/address/paths'
import { formatLongDate } from '~/format/dates'
import { NOT_FOUND_TITLE } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { yearsAround } from '~/stats/seasons'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { useSeasonYears } from './useSeasonYears'

type Props = {
  given: string
  /** `null` where what was given is no year. */
  year: number | null
}

/** A year of which there is nothing to tell, or not yet; and the nearest of which there is. */
export function NoSuchSeason({ given, year }: Props) {
  const { world, address } = useCareer()
  const { years, all } = useSeasonYears()
  const isLater = year !== null && all.includes(year)
  const { previous, next } = yearsAround(years, year ?? Number.POSITIVE_INFINITY)
  const linkTo = (path: string) => withAddress(path, carried(address))
  return (
    <div className="space-y-4 py-10">
      <PageTitle title={NOT_FOUND_TITLE} />
      <Notices />
      <h1 tabIndex={-1} className="text-5xl">
        {isLater ? 'Not run yet' : 'No such season here'}
      </h1>
      <EmptyMessage
        title={
          isLater
            ? `By ${formatLongDate(world.asof ?? world.driver.recordTo)} nothing of ${year} had happened yet.`
            : year === null
              ? `“${given}” is not a year.`
              : `The record has nothing of his dated ${year}.`
        }
      >
        <ul className="space-y-1">
          {[previous, next].map(
            (near) =>
              near !== null && (
                <li key={near}>
                  <PageLink href={linkTo(paths.season(near))} className="quiet">
                    {near}, the nearest {year !== null && near > year ? 'after it' : 'before it'}
                  </PageLink>
                </li>
              ),
          )}
          <li>
            <PageLink href={linkTo(paths.seasons())} className="quiet">
              To all his seasons
            </PageLink>
          </li>
        </ul>
      </EmptyMessage>
    </div>
  )
}
