import { carried, paths, withAddress } from '~/address/paths'
import { useRecord } from '~/data/queries'
import type { Entry } from '~/data/schema/entry'
import { formatLongDate } from '~/format/dates'
import { NOT_FOUND_TITLE } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { neighbours } from '~/stats/field'
import type { Start } from '~/stats/starts'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { AtTheTrack } from './AtTheTrack'
import { FromTheGrid } from './FromTheGrid'
import { RaceCorrections } from './RaceCorrections'
import { RaceField } from './RaceField'
import { RaceNeighbours } from './RaceNeighbours'
import { RacePress } from './RacePress'
import { RaceSlope } from './RaceSlope'
import { RaceStory } from './RaceStory'
import { ReliefHead } from './ReliefHead'
import { StartHead } from './StartHead'

/** One race: his line, the story, the full field, and the races around it. */
export function RacePage({ id }: { id: string }) {
  const { world } = useCareer()
  const start = world.starts.find((s) => s.id === id)
  const relief = world.entries.find((entry) => isReliefIn(id, entry))
  const drive = start ?? relief
  if (!drive) return <NoSuchRace id={id} />
  const track = world.tracks.find((one) => one.id === drive.trackId)
  return (
    <article className="space-y-10 py-6">
      <Notices />
      {start ? <StartHead start={start} world={world} /> : relief && <ReliefHead entry={relief} />}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="min-w-0 space-y-10">
          <PanelBoundary name="story">
            <RaceStory raceId={id} start={start} />
          </PanelBoundary>
          <PanelBoundary name="corrections">
            <RaceCorrections raceId={id} />
          </PanelBoundary>
          {track && <AtTheTrack track={track} raceId={id} />}
        </div>
        <div className="min-w-0">
          <PanelBoundary name="slope" placeholder="min-h-[36rem]">
            <RaceSlope raceId={id} start={start} relief={relief} />
          </PanelBoundary>
          {start && <FromTheGrid start={start} />}
        </div>
      </div>
      <PanelBoundary name="press">
        <RacePress race={{ id, date: drive.date }} />
      </PanelBoundary>
      <PanelBoundary name="full field" placeholder="min-h-[60rem]">
        <RaceField raceId={id} start={start} relief={relief} />
      </PanelBoundary>
      <RaceNeighbours {...neighbours(world.starts, drive)} />
      <WaysOn race={drive} start={start} />
    </article>
  )
}

type WaysOnProps = { race: { season: number; raceId?: string | null }; start: Start | undefined }

/** The lists this race stands in, and the page on which it could have ended otherwise. */
function WaysOn({ race: { season, raceId }, start }: WaysOnProps) {
  const { world, address } = useCareer()
  const id = start?.id ?? raceId ?? ''
  const story = world.gotAway.find((one) => one.raceId === id)?.id ?? null
  const change = { raceId: id, finish: start?.finish === 1 ? 2 : 1, story }
  const ways = [
    ['All his starts', paths.dashboard()],
    [`The ${season} season`, paths.season(season)],
    ['Every race, season by season', paths.races()],
  ] as const
  return (
    <p className="flex flex-wrap gap-x-6">
      {ways.map(([name, path]) => (
        <PageLink key={path} href={withAddress(path, carried(address))} className="quiet">
          {name}
        </PageLink>
      ))}
      <PageLink
        href={withAddress(paths.whatIf(), { ...carried(address), whatIf: [change] })}
        className="quiet"
      >
        {start?.finish === 1 ? 'What if he had finished second?' : 'What if he had won it?'}
      </PageLink>
    </p>
  )
}

const isReliefIn = (id: string, { raceId, entry }: Entry) => raceId === id && entry === 'relief'

function NoSuchRace({ id }: { id: string }) {
  const { world, known, address } = useCareer()
  const { entries } = useRecord()
  const isLater = known.races.includes(id) || entries.some((entry) => isReliefIn(id, entry))
  return (
    <div className="space-y-4 py-10">
      <PageTitle title={NOT_FOUND_TITLE} />
      <Notices />
      <h1 tabIndex={-1} className="text-5xl">
        {isLater ? 'Not run yet' : 'No such race here'}
      </h1>
      <EmptyMessage
        title={
          isLater
            ? `By ${formatLongDate(world.asof ?? world.driver.recordTo)} this race had not been run.`
            : `There is no start of his with the id “${id}”.`
        }
      >
        <PageLink href={withAddress(paths.dashboard(), carried(address))}>
          To all {world.starts.length} starts
        </PageLink>
      </EmptyMessage>
    </div>
  )
}
