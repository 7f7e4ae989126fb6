import { useState } from 'react'
import type { Address } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { KindMark } from '~/charts/timeline/KindMark'
import { useSources } from '~/data/queries'
import { KIND_NAMES } from '~/format/names'
import { isVague, whenInWords } from '~/format/timelineWords'
import type { TimelineEntry } from '~/stats/timeline'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { SourceList } from '~/ui/SourceList'
import { Summary } from '~/ui/Summary'

type Props = { entry: TimelineEntry; address: Address }

/**
 * One entry: a line that opens to what happened, on whose word, and who says
 * otherwise. That is drawn when it is opened; where no script runs, a link leads
 * to the page of its year, where it stands in full.
 */
export function TimelineItem({ entry, address }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li
      id={entryElementId(entry.id)}
      {...(isMilestone(entry) ? { 'data-milestone': entry.id } : { 'data-life': entry.id })}
      data-kind={entry.kind}
      className={entry.confidence === 'conflicting' ? 'entry conflicting' : 'entry'}
    >
      <details onToggle={(event) => event.currentTarget.open && setOpen(true)}>
        <Summary onPress={() => setOpen(true)}>
          <KindMark kind={entry.kind} />
          <When entry={entry} />
          <span>
            <span className="sr-only">{KIND_NAMES[entry.kind]}: </span>
            {entry.headline}
            {entry.confidence === 'conflicting' && (
              <span className="text-xs text-muted"> (sources differ)</span>
            )}
          </span>
        </Summary>
        {isOpen ? (
          <PanelBoundary name="entry" placeholder="min-h-16">
            <Told entry={entry} address={address} />
          </PanelBoundary>
        ) : (
          <PageLink href={inItsYear(entry, address)}>In its year</PageLink>
        )}
      </details>
    </li>
  )
}

function Told({ entry, address }: Props) {
  const sources = useSources()
  return (
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
  )
}

const inItsYear = (entry: TimelineEntry, address: Address) =>
  `${withAddress(paths.season(Number(entry.date.slice(0, 4))), carried(address))}${isMilestone(entry) ? `#${entry.id}` : ''}`

/** Where an entry stands on the page. */
export const entryElementId = (id: string) => `entry-${id}`

const isMilestone = ({ kind }: TimelineEntry) =>
  kind !== 'ride' && kind !== 'tv' && kind !== 'arca' && kind !== 'other'

/** A day in full; "in Aug" or "in 2024", in italics, where no day is known. */
function When({ entry }: { entry: TimelineEntry }) {
  const { date, isSpell } = entry
  if (isSpell) return <span className="spell">{whenInWords(entry)}</span>
  const text = whenInWords(entry).replace(/([A-Z][a-z]+) \d{4}$/, '$1')
  return (
    <time dateTime={date} className={isVague(entry) ? 'italic' : undefined}>
      {text}
      {isVague(entry) && <span className="sr-only"> (day not known)</span>}
    </time>
  )
}
