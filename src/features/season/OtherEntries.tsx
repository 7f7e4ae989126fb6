import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import { useSources } from '~/data/queries'
import { formatLongDate } from '~/format/dates'
import { ENTRY_NAMES } from '~/format/names'
import { useCareer } from '~/selection/useCareer'
import { shortSeriesName } from '~/stats/seriesNames'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

/** What he entered that year without starting it: told, and counted nowhere. */
export function OtherEntries({ year }: { year: number }) {
  const { world, address } = useCareer()
  const sources = useSources()
  const entries = world.entries.filter(({ season }) => season === year)
  if (entries.length === 0) return null
  return (
    <Panel
      id="entries"
      title="Entered, not counted"
      summary="No start on the record, and in no total or average."
    >
      <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {entries.map((entry) => (
          <li key={entry.id} id={`entry-${entry.id}`} className="flex items-start gap-4">
            {entry.carNumber && <Plate number={entry.carNumber} colors={undefined} height={36} />}
            <div className="min-w-0">
              <h3 className="text-xl">
                {ENTRY_NAMES[entry.entry]}: {entry.trackName}
              </h3>
              <p className="text-sm text-muted">
                {entry.entry === 'relief' && entry.raceId ? (
                  <PageLink href={withAddress(paths.race(entry.raceId), carried(address))}>
                    {entry.raceName}
                  </PageLink>
                ) : (
                  entry.raceName
                )}
                , {shortSeriesName(world.driver.seriesNames, entry)} ·{' '}
                <time dateTime={entry.date}>{formatLongDate(entry.date)}</time>
              </p>
              <p className="mt-1">{entry.detail}.</p>
              <p className="text-xs text-muted">How sure it is: {entry.confidence}.</p>
              <SourceList ids={entry.sources} sources={sources} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
