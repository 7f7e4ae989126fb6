import { carried, paths, withAddress } from '~/address/paths'
import { suggest } from '~/address/suggest'
import { NOT_FOUND_TITLE } from '~/format/titles'
import { TRACK_TYPES_IN_PLURAL } from '~/format/trackTitles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { byType, trackLines } from '~/stats/tracks'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { BySeries } from './BySeries'
import { EveryStart } from './EveryStart'
import { SameType } from './SameType'
import { TrackEntries } from './TrackEntries'
import { TrackHead } from './TrackHead'
import { TrackStory } from './TrackStory'

/** One layout of a track: what he made of it, every start, and how it compares. */
export function TrackPage({ id }: { id: string }) {
  const { world, address } = useCareer()
  const lines = trackLines(world.tracks, world.starts)
  const line = lines.find(({ track }) => track.id === id)
  if (!line) return <NoSuchTrack id={id} />
  const group = byType(lines).find(({ type }) => type === line.track.type)
  // Beside a long list of tracks and a short one of starts the story stands under the starts.
  const isStoryLeft = (group?.lines.length ?? 0) > line.starts.length
  const story = (
    <PanelBoundary name="story">
      <TrackStory line={line} />
    </PanelBoundary>
  )
  return (
    <article className="space-y-10 py-6">
      <Notices />
      <TrackHead line={line} world={world} />
      <div className="grid gap-x-14 gap-y-10 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div className="min-w-0 space-y-10">
          {line.starts.length > 0 && <EveryStart line={line} world={world} />}
          {isStoryLeft && story}
          <PanelBoundary name="entries without a start">
            <TrackEntries trackId={id} />
          </PanelBoundary>
        </div>
        <div className="min-w-0 space-y-10">
          <BySeries line={line} />
          {group && <SameType line={line} group={group} />}
          {!isStoryLeft && story}
        </div>
      </div>
      <p>
        <PageLink href={withAddress(paths.tracks(), carried(address))}>
          All {world.tracks.length} tracks
        </PageLink>
      </p>
    </article>
  )
}

/** An id that no track has: what it may have meant, and where all of them are. */
function NoSuchTrack({ id }: { id: string }) {
  const { world, known, address } = useCareer()
  const meant = suggest(id, known.tracks)
  const near = world.tracks.find((track) => track.id === meant)
  return (
    <div className="space-y-4 py-10">
      <PageTitle title={NOT_FOUND_TITLE} />
      <Notices />
      <h1 tabIndex={-1} className="text-5xl">
        No such track here
      </h1>
      <EmptyMessage title={`The record has no track with the id “${id}”.`}>
        {near && (
          <p>
            Did you mean{' '}
            <PageLink href={withAddress(paths.track(near.id), carried(address))}>
              {near.name}
            </PageLink>
            , one of the {TRACK_TYPES_IN_PLURAL[near.type]}?
          </p>
        )}
        <p>
          <PageLink href={withAddress(paths.tracks(), carried(address))}>
            To all {world.tracks.length} tracks
          </PageLink>
        </p>
      </EmptyMessage>
    </div>
  )
}
