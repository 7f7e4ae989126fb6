import { carried, paths, withAddress } from '~/address/paths'
import { formatDate } from '~/format/dates'
import { formatResult } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import type { Start } from '~/stats/starts'
import { PageLink } from '~/ui/PageLink'

type Props = { previous: Start | null; next: Start | null }

/** The starts before and after, in any series. */
export const RaceNeighbours = ({ previous, next }: Props) => (
  <nav
    aria-label="Starts around this one"
    className="grid gap-4 border-y border-line py-4 sm:grid-cols-2"
  >
    <div>{previous && <Neighbour start={previous} label="Previous start" />}</div>
    <div className="sm:text-right">{next && <Neighbour start={next} label="Next start" />}</div>
  </nav>
)

function Neighbour({ start, label }: { start: Start; label: string }) {
  const { address } = useCareer()
  return (
    <>
      <p className="text-xs text-muted">{label}</p>
      <PageLink
        href={withAddress(paths.race(start.id), carried(address))}
        className="figure text-xl no-underline hover:underline"
      >
        {formatResult(start)}, {start.track.shortName}
      </PageLink>
      <p className="text-xs text-muted">
        {formatDate(start.date)} · {start.raceName}
      </p>
    </>
  )
}
