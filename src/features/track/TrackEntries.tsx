import { carried, paths, withAddress } from '~/address/paths'
import { useSources } from '~/data/queries'
import type { Entry } from '~/data/schema/entry'
import { formatLongDate } from '~/format/dates'
import { ENTRY_NAMES } from '~/format/names'
import { useCareer } from '~/selection/useCareer'
import { shortSeriesName } from '~/stats/seriesNames'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

/** What he entered here without starting, newest first: told, and counted nowhere. */
export function TrackEntries({ trackId }: { trackId: string }) {
  const { world } = useCareer()
  const sources = useSources()
  const entries = world.entries.filter((entry) => entry.trackId === trackId)
  if (entries.length === 0) return null
  return (
    <Panel
      id="entries"
      title="Here, and no start"
      summary="In no figure of this page: he did not take the green flag of these in a car of his own."
    >
      <ul className="max-w-prose space-y-4">
        {entries.toSorted(newestFirst).map((entry) => (
          <li key={entry.id}>
            <h3 className="text-xl">
              {ENTRY_NAMES[entry.entry]}, <RaceOf entry={entry} />
            </h3>
            <p className="text-sm text-muted">
              {shortSeriesName(world.driver.seriesNames, entry)} · {formatLongDate(entry.date)}
              {entry.carNumber && ` · No. ${entry.carNumber}`}
            </p>
            <p className="mt-1">{entry.detail}.</p>
            <SourceList ids={entry.sources} sources={sources} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const newestFirst = (a: Entry, b: Entry) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0)

/** The race's name; a relief drive has a page of its own. */
function RaceOf({ entry: { entry, raceId, raceName } }: { entry: Entry }) {
  const { address } = useCareer()
  if (entry !== 'relief' || raceId === null) return raceName
  return <PageLink href={withAddress(paths.race(raceId), carried(address))}>{raceName}</PageLink>
}
