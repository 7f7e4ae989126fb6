import type { Address } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatDate, formatYears } from '~/format/dates'
import { KIND_NAMES } from '~/format/names'
import type { TimelineEntry } from '~/stats/timeline'
import { PageLink } from '~/ui/PageLink'
import { type NamedSource, SourceList } from '~/ui/SourceList'
import { KindMark } from './KindMark'

type Props = {
  entry: TimelineEntry
  sources: ReadonlyMap<string, NamedSource>
  address: Address
}

/** One entry: a line that opens to what happened, on whose word, and who says otherwise. */
export const TimelineItem = ({ entry, sources, address }: Props) => (
  <li
    id={entryElementId(entry.id)}
    {...(isMilestone(entry) ? { 'data-milestone': entry.id } : { 'data-life': entry.id })}
    data-kind={entry.kind}
    className={`break-inside-avoid border-b border-line ${entry.confidence === 'conflicting' ? 'border-l-4 border-l-win pl-2 [border-left-style:double]' : ''}`}
  >
    <details>
      <summary className="grid min-h-8 grid-cols-[1rem_4.25rem_1fr] items-baseline gap-x-1.5 py-1.5 text-sm leading-snug hover:bg-wash pointer-coarse:min-h-11">
        <KindMark kind={entry.kind} />
        <When entry={entry} />
        <span>
          <span className="sr-only">{KIND_NAMES[entry.kind]}: </span>
          {entry.headline}
        </span>
      </summary>
      <div className="space-y-1.5 pt-0.5 pb-3 pl-5 text-sm">
        <p>{entry.detail}</p>
        {entry.note && (
          <p className="text-muted">
            {entry.confidence === 'conflicting' && <strong>Sources differ. </strong>}
            {entry.note}
          </p>
        )}
        {entry.raceId && (
          <p>
            <PageLink href={withAddress(paths.race(entry.raceId), carried(address))}>
              The race
            </PageLink>
          </p>
        )}
        <SourceList ids={entry.sources} sources={sources} />
      </div>
    </details>
  </li>
)

/** Where an entry stands on the page. */
export const entryElementId = (id: string) => `entry-${id}`

const isMilestone = ({ kind }: TimelineEntry) =>
  kind !== 'ride' && kind !== 'tv' && kind !== 'arca' && kind !== 'other'

/** A day in full; a month or a year in italics, because no day is known. */
function When({ entry: { date, to, isSpell } }: { entry: TimelineEntry }) {
  if (isSpell) return <span className="text-xs text-muted">{formatYears(date, to)}</span>
  const isVague = date.length < 10
  const text = formatDate(date).replace(/ \d{4}$/, '')
  return (
    <time dateTime={date} className={`text-xs text-muted ${isVague ? 'italic' : ''}`}>
      {text}
      {isVague && <span className="sr-only"> (day not known)</span>}
    </time>
  )
}
