import { carried, paths, withAddress } from '~/address/paths'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { useCareer } from '~/selection/useCareer'
import { PageLink } from '~/ui/PageLink'

/** Races by series, place and day, each leading to its page. */
export function RaceLinks({ ids }: { ids: readonly string[] }) {
  const { world, address } = useCareer()
  return ids.map((id, i) => {
    const start = world.starts.find((one) => one.id === id)
    return (
      <span key={id}>
        {i > 0 && '; '}
        {start ? (
          <PageLink href={withAddress(paths.race(id), carried(address))}>
            {SERIES_NAMES[start.series]}, {start.track.shortName}, {formatDate(start.date)}
          </PageLink>
        ) : (
          id
        )}
      </span>
    )
  })
}
