import { carried, paths, withAddress } from '~/address/paths'
import { formatStarts } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { yearsAround } from '~/stats/seasons'
import { PageLink } from '~/ui/PageLink'
import { useSeasonYears } from './useSeasonYears'

/** The years before and after of which there is something to tell. */
export function SeasonNeighbours({ year }: { year: number }) {
  const { years } = useSeasonYears()
  const { previous, next } = yearsAround(years, year)
  return (
    <nav
      aria-label="Seasons around this one"
      className="grid grid-cols-2 gap-4 border-y border-line py-4"
    >
      <div>{previous !== null && <Neighbour year={previous} label="Before" />}</div>
      <div className="text-right">{next !== null && <Neighbour year={next} label="After" />}</div>
    </nav>
  )
}

function Neighbour({ year, label }: { year: number; label: string }) {
  const { world, address } = useCareer()
  const starts = world.starts.filter(({ season }) => season === year).length
  return (
    <>
      <p className="text-xs text-muted">{label}</p>
      <PageLink
        href={withAddress(paths.season(year), carried(address))}
        className="figure text-3xl no-underline hover:underline"
      >
        {year}
      </PageLink>
      <p className="text-xs text-muted">{starts === 0 ? 'no start' : formatStarts(starts)}</p>
    </>
  )
}
