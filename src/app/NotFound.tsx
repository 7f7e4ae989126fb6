import { carried, paths, withAddress } from '~/address/paths'
import { formatDate } from '~/format/dates'
import { NOT_FOUND_TITLE } from '~/format/titles'
import { useCareer } from '~/selection/useCareer'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'

/** An address that leads nowhere, and where it may have meant to lead. */
export function NotFound() {
  const { world, address } = useCareer()
  const wins = world.starts.filter(({ finish }) => finish === 1)
  return (
    <div className="max-w-prose space-y-4 py-12">
      <PageTitle title={NOT_FOUND_TITLE} />
      <h1 tabIndex={-1} className="text-5xl">
        Off the track
      </h1>
      <p>There is no page at this address. It may have been mistyped.</p>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          <PageLink href={withAddress(paths.dashboard(), carried(address))}>
            The dashboard, with all {world.starts.length} starts
          </PageLink>
        </li>
        {wins.map((win) => (
          <li key={win.id}>
            <PageLink href={withAddress(paths.race(win.id), carried(address))}>
              The win at {win.track.shortName}, {formatDate(win.date)}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
