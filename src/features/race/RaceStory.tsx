import { useLife, useSources } from '~/data/queries'
import { formatLongDate } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import { lifeAsOf } from '~/stats/world'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

/** What happened: the milestones of the race, its note, the win that was not. */
export function RaceStory({ raceId, note }: { raceId: string; note: string | null }) {
  const { world } = useCareer()
  const sources = useSources()
  const milestones = lifeAsOf(useLife(), world.asof).milestones.filter((m) => m.raceId === raceId)
  const gotAway = world.gotAway.find((story) => story.raceId === raceId)
  const start = world.starts.find(({ id }) => id === raceId)
  return (
    <Panel id="story" title="The story">
      <div className="max-w-prose space-y-5">
        {gotAway && (
          <div className="border-l-4 border-dashed border-win pl-4">
            <h3 className="text-xl">One that got away</h3>
            <p>
              <strong>On track:</strong> {gotAway.onTrack}
            </p>
            <p>
              <strong>Officially:</strong> {gotAway.official}
            </p>
            <SourceList ids={gotAway.sources} sources={sources} />
          </div>
        )}
        {milestones.map((milestone) => (
          <div key={milestone.id}>
            <h3 className="text-xl">{milestone.headline}</h3>
            <p className="text-sm text-muted">{formatLongDate(milestone.date)}</p>
            <p className="mt-1">{milestone.detail}</p>
            {milestone.note && (
              <p className="mt-1 text-sm text-muted">
                {milestone.confidence === 'conflicting' && <strong>Sources differ. </strong>}
                {milestone.note}
              </p>
            )}
            <SourceList ids={milestone.sources} sources={sources} />
          </div>
        ))}
        {note && <p>On the record: {note}.</p>}
        {!gotAway && !note && milestones.length === 0 && (
          <p className="text-muted">
            No story of this race is on the record yet, only its figures.
          </p>
        )}
        {start && (
          <div className="border-t border-line pt-2">
            <p className="text-xs text-muted">The figures of this race:</p>
            <SourceList ids={start.sources} sources={sources} />
          </div>
        )}
      </div>
    </Panel>
  )
}
