import { useFile, useLife, useSources } from '~/data/queries'
import type { GotAway } from '~/data/schema/driver'
import type { Milestone } from '~/data/schema/life'
import { formatLongDate } from '~/format/dates'
import { careerSentence } from '~/format/raceWords'
import { useCareer } from '~/selection/useCareer'
import { inCareer } from '~/stats/aboutRace'
import type { Start } from '~/stats/starts'
import { lifeAsOf } from '~/stats/world'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

type Props = { raceId: string; start: Start | undefined }

/** What happened: the milestones of the race, its note, the win that was not. */
export function RaceStory({ raceId, start }: Props) {
  const { world } = useCareer()
  const milestones = lifeAsOf(useLife(), world.asof).milestones.filter((m) => m.raceId === raceId)
  const gotAway = world.gotAway.find((story) => story.raceId === raceId)
  return (
    <Panel id="story" title="The story">
      <div className="max-w-prose space-y-5">
        {start && <p>{careerSentence(inCareer(start, world.starts), start)}</p>}
        {gotAway && <GotAwayStory story={gotAway} />}
        {milestones.map((milestone) => (
          <MilestoneStory key={milestone.id} milestone={milestone} />
        ))}
        {start?.note && <p>On the record: {start.note}.</p>}
        {!gotAway && !start?.note && milestones.length === 0 && (
          <p className="text-muted">
            No story of this race is on the record yet, only its figures.
          </p>
        )}
        {start && <FigureSources start={start} />}
      </div>
    </Panel>
  )
}

/** Both sides of a win that is not in the book. */
function GotAwayStory({ story }: { story: GotAway }) {
  const sources = useSources()
  return (
    <div className="border-l-4 border-dashed border-win pl-4">
      <h3 className="text-xl">One that got away</h3>
      <p>
        <strong>On track:</strong> {story.onTrack}
      </p>
      <p>
        <strong>Officially:</strong> {story.official}
      </p>
      <SourceList ids={story.sources} sources={sources} />
    </div>
  )
}

function MilestoneStory({ milestone }: { milestone: Milestone }) {
  const sources = useSources()
  return (
    <div>
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
  )
}

/** Where the line of this race is from, and his place in the points after it. */
function FigureSources({ start }: { start: Start }) {
  const sources = useSources()
  const standing = useFile('standings.json').find(({ raceId }) => raceId === start.id)
  const ids = [...new Set([...start.sources, ...(standing?.sources ?? [])])]
  return (
    <div className="border-t border-line pt-2">
      <p className="text-xs text-muted">The figures of this race:</p>
      <SourceList ids={ids} sources={sources} />
    </div>
  )
}
