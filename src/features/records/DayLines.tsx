import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { KIND_NAMES, SERIES_NAMES } from '~/format/names'
import { formatPosition, formatResult } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import type { CalendarDay } from '~/stats/calendar'
import { PageLink } from '~/ui/PageLink'

/** What happened on a day of the year: his starts, then what else is known. */
export function DayLines({ day: { starts, entries } }: { day: CalendarDay }) {
  const { address } = useCareer()
  return (
    <ul>
      {starts.map((start) => (
        <li key={start.id} className="py-0.5">
          <span className="figure mr-2">{start.season}</span>
          <BandMark band={start.band} />{' '}
          <PageLink href={withAddress(paths.race(start.id), carried(address))}>
            {formatResult(start)}
          </PageLink>{' '}
          from {formatPosition(start.start)}, {start.track.shortName},{' '}
          <span className="text-muted">{SERIES_NAMES[start.series]}</span>
        </li>
      ))}
      {entries.map((entry) => (
        <li key={entry.id} className="py-0.5">
          <span className="figure mr-2">{entry.date.slice(0, 4)}</span>
          {entry.headline} <span className="text-muted">({KIND_NAMES[entry.kind]})</span>
        </li>
      ))}
    </ul>
  )
}
