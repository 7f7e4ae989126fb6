import type { Address } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import type { Entry } from '~/data/schema/entry'
import { formatDate } from '~/format/dates'
import { ENTRY_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { formatMean, formatStarts } from '~/format/numbers'
import { placeOf, TRACK_TYPES_IN_PLURAL, tracksTitle } from '~/format/trackTitles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { byType, type TrackLine, type TypeGroup, trackLines } from '~/stats/tracks'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { Panel } from '~/ui/Panel'
import { AVERAGE, BEST, LAST, LENGTH, RUG, STARTS, TOP_TENS, WINS } from './lineColumns'

/** Every track of the record by type, and what he made of each. */
export function TracksPage() {
  const { world, address } = useCareer()
  const lines = trackLines(world.tracks, world.starts)
  const raced = lines.filter(({ starts }) => starts.length > 0)
  return (
    <article className="space-y-10 py-6">
      <PageTitle title={tracksTitle(world.driver)} />
      <Notices />
      <header>
        <ShareButton title="Every track" shared={{ path: paths.tracks() }} />
        <h1 tabIndex={-1} className="text-4xl md:text-6xl">
          Every track
        </h1>
        <p className="mt-2 max-w-3xl">
          {formatStarts(world.starts.length)} on {raced.length} tracks. A track is one layout: where
          a venue has several, each is counted by itself. An average is over all starts of its line.
        </p>
        <p className="mt-1 max-w-3xl text-sm text-muted max-lg:hidden">
          A tick stands for each place he finished in, first at the left and 43rd at the right; the
          one below the line is the average.
        </p>
        <TypeLinks groups={byType(lines)} />
      </header>
      {byType(lines).map((group) => (
        <TypePanel key={group.type} group={group} address={address} />
      ))}
      <Elsewhere entries={world.entries.filter(({ trackId }) => trackId === null)} />
    </article>
  )
}

const TypeLinks = ({ groups }: { groups: readonly TypeGroup[] }) => (
  <nav aria-label="Types of track" className="mt-4 flex flex-wrap gap-2">
    {groups.map(({ type, lines }) => (
      <a key={type} href={`#${type}`} className="press">
        {TRACK_TYPE_NAMES[type]} <span className="text-muted">{lines.length}</span>
      </a>
    ))}
  </nav>
)

function TypePanel({ group, address }: { group: TypeGroup; address: Address }) {
  const kind = TRACK_TYPES_IN_PLURAL[group.type]
  return (
    <Panel
      id={group.type}
      title={kind.charAt(0).toUpperCase() + kind.slice(1)}
      summary={summaryOf(group)}
    >
      <DataTable
        caption={`His record at ${kind}`}
        isCompact
        rows={group.lines}
        rowKey={({ track }) => track.id}
        columns={[nameLinking(address), RUG, ...NUMBERS]}
      />
    </Panel>
  )
}

const NUMBERS = [LENGTH, STARTS, WINS, TOP_TENS, AVERAGE, BEST, LAST]

const nameLinking = (address: Address): Column<TrackLine> => ({
  id: 'track',
  header: 'Track',
  cell: ({ track }) => (
    <>
      <PageLink
        href={withAddress(paths.track(track.id), carried(address))}
        className="font-semibold pointer-coarse:inline-block pointer-coarse:pt-2"
      >
        {track.shortName}
      </PageLink>
      <small className="block text-muted">
        {placeOf(track)}
        <span className="whitespace-nowrap sm:hidden">{` · ${track.lengthMiles} mi`}</span>
      </small>
    </>
  ),
  sortBy: ({ track }) => track.shortName,
  className: 'lg:w-56',
})

/** "39 starts, one win; average finish 19.8." */
function summaryOf({ figures }: TypeGroup): string {
  if (figures.starts === 0) return 'No start of his yet.'
  return `${formatStarts(figures.starts)}, ${figures.wins} ${figures.wins === 1 ? 'win' : 'wins'}, ${figures.top10} ${figures.top10 === 1 ? 'top ten' : 'top tens'}; average finish ${formatMean(figures.averageFinish)}.`
}

/** Tracks that the record knows by name only: he entered there and has no start in it. */
function Elsewhere({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <Panel
      id="elsewhere"
      title="Without a page"
      summary="Entered, but no start that the record counts."
    >
      <ul className="max-w-prose space-y-2">
        {entries.map(({ id, trackName, entry, raceName, date, detail }) => (
          <li key={id}>
            <strong>{trackName}</strong>: {ENTRY_NAMES[entry].toLowerCase()}, {raceName},{' '}
            {formatDate(date)}. <span className="text-muted">{detail}.</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
