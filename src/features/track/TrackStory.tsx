import { carried, paths, withAddress } from '~/address/paths'
import { useLife } from '~/data/queries'
import { formatLongDate } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import type { TrackLine } from '~/stats/tracks'
import { lifeAsOf } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

/** What happened here: the turns of his career that hang on a race at this track. */
export function TrackStory({ line }: { line: TrackLine }) {
  const { world, address } = useCareer()
  const life = lifeAsOf(useLife(), world.asof)
  const entered = world.entries.filter(({ trackId }) => trackId === line.track.id)
  const raceIds = new Set([
    ...line.starts.map(({ id }) => id),
    ...entered.flatMap(({ entry, raceId }) => (entry === 'relief' && raceId ? [raceId] : [])),
  ])
  const stories = life.milestones.filter(({ raceId }) => raceId !== null && raceIds.has(raceId))
  const gotAway = new Set(world.gotAway.map(({ raceId }) => raceId))
  if (stories.length === 0) return null
  return (
    <Panel id="story" title="What happened here">
      <ol className="max-w-prose space-y-5">
        {stories.map(({ id, raceId, date, headline, detail }) => (
          <li
            key={id}
            className={gotAway.has(raceId ?? '') ? 'border-l-4 border-dashed border-win pl-4' : ''}
          >
            <h3 className="text-xl">
              <PageLink href={withAddress(paths.race(raceId ?? ''), carried(address))}>
                {headline}
              </PageLink>
            </h3>
            <p className="text-sm text-muted">
              {formatLongDate(date)}
              {gotAway.has(raceId ?? '') && ' · one that got away'}
            </p>
            <p className="mt-1">{detail}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
