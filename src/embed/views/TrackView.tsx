import type { Track } from '~/data/schema/track'
import type { Seen, View, ViewProps } from '~/embed/view'
import { FIRST_HEADLINES } from '~/format/headlines'
import { TRACK_TYPE_NAMES } from '~/format/names'
import { formatMiles } from '~/format/numbers'
import { placeOf } from '~/format/trackTitles'
import type { ColumnId } from '~/stats/columns'
import { figuresOf } from '~/stats/figures'
import { Headlines } from './Headlines'
import { StartsList } from './StartsList'

const COLUMNS: readonly ColumnId[] = ['date', 'race', 'series', 'car', 'start', 'finish', 'led']

const trackIn = ({ shown, world }: Seen): Track | undefined =>
  world.tracks.find(({ id }) => id === shown.of)

const titleOf = (seen: Seen): string => `At ${trackIn(seen)?.name ?? seen.shown.of}`

/** What he did at a track: his figures there, and each start. */
function TrackView({ seen, ...touching }: ViewProps) {
  const { world, selected, address } = seen
  const track = trackIn(seen)
  return (
    <div className="space-y-3">
      {track && (
        <p className="text-sm text-muted">
          {TRACK_TYPE_NAMES[track.type]}, {formatMiles(track.lengthMiles)} · {placeOf(track)}
        </p>
      )}
      <Headlines figures={figuresOf(selected)} of={FIRST_HEADLINES} />
      <StartsList
        caption={`Every start at ${track?.shortName ?? seen.shown.of}`}
        starts={selected}
        world={world}
        columns={COLUMNS}
        sortedBy={address.view.sort}
        size={8}
        {...touching}
      />
    </div>
  )
}

export const view: View = { titleOf, Content: TrackView }
