import { carried, paths, withAddress } from '~/address/paths'
import { useLife, useSources } from '~/data/queries'
import { resultAt } from '~/format/seasonTitles'
import { useCareer } from '~/selection/useCareer'
import { playoffsIn } from '~/stats/playoffs'
import { yearOf } from '~/stats/seasons'
import type { Start } from '~/stats/starts'
import { lifeAsOf } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

/** What notes and milestones say of the playoffs; nothing where they say nothing. */
export function Playoffs({ year, starts }: { year: number; starts: readonly Start[] }) {
  const { world, address } = useCareer()
  const sources = useSources()
  const milestones = lifeAsOf(useLife(), world.asof).milestones.filter(
    ({ date }) => yearOf(date) === year,
  )
  const playoffs = playoffsIn(starts, milestones)
  if (!playoffs) return null
  const linkTo = (id: string) => withAddress(paths.race(id), carried(address))
  return (
    <Panel id="playoffs" title="The playoffs" summary="As far as the record tells.">
      <ul className="grid gap-x-12 gap-y-5 md:grid-cols-2">
        {playoffs.rounds.map(({ drivers, starts: races }) => (
          <li key={drivers} className="border-l-4 border-win pl-3">
            <h3 className="text-xl">Round of {drivers}</h3>
            <p className="mt-1">
              {races.map((start, i) => (
                <span key={start.id}>
                  {i > 0 && ', '}
                  <PageLink href={linkTo(start.id)}>{resultAt(start)}</PageLink>
                </span>
              ))}
              .{' '}
              {playoffs.eliminated && races.includes(playoffs.eliminated) && (
                <strong>Eliminated after {playoffs.eliminated.track.shortName}.</strong>
              )}
            </p>
            <SourceList ids={sourcesOf(races)} sources={sources} />
          </li>
        ))}
        {playoffs.milestones.map((milestone) => (
          <li key={milestone.id} className="border-l-4 border-line pl-3">
            <h3 className="text-xl">
              <a href={`#${milestone.id}`}>{milestone.headline}</a>
            </h3>
            <p className="mt-1">{milestone.detail}</p>
            <SourceList ids={milestone.sources} sources={sources} />
          </li>
        ))}
      </ul>
      {playoffs.rounds.length > 0 && !playoffs.eliminated && (
        <p className="mt-4 text-sm text-muted">
          It names no later playoff race of his, and does not say how his playoffs ended.
        </p>
      )}
    </Panel>
  )
}

const sourcesOf = (starts: readonly Start[]) => [...new Set(starts.flatMap((s) => s.sources))]
