import { carried, paths, withAddress } from '~/address/paths'
import { KindMark } from '~/charts/timeline/KindMark'
import { KIND_NAMES } from '~/format/names'
import { isVague, whenInWords } from '~/format/timelineWords'
import { useCareer } from '~/selection/useCareer'
import type { TimelineEntry } from '~/stats/timeline'
import { PageLink } from '~/ui/PageLink'
import { entryElementId } from './TimelineItem'

type Props = { entry: TimelineEntry; onPick: (id: string) => void }

/** What the tooltip tells of an entry, and the way to it in the list. */
export function EntryTip({ entry, onPick }: Props) {
  const { address } = useCareer()
  return (
    <div className="text-sm leading-snug">
      <p className="flex items-center gap-1.5 text-muted">
        <KindMark kind={entry.kind} />
        {KIND_NAMES[entry.kind]} · {whenInWords(entry)}
      </p>
      <p>
        <a
          href={`#${entryElementId(entry.id)}`}
          className="inline-flex min-h-6 items-center font-semibold"
          onClick={(event) => {
            event.preventDefault()
            onPick(entry.id)
          }}
        >
          {entry.headline}
        </a>
      </p>
      {isVague(entry) && <p className="text-muted">The day is not known.</p>}
      {entry.isSpell && entry.to === null && <p className="text-muted">The end is not known.</p>}
      {entry.confidence === 'conflicting' && <p>Sources differ: see the entry.</p>}
      {entry.raceId && (
        <p>
          <PageLink
            href={withAddress(paths.race(entry.raceId), carried(address))}
            className="inline-flex min-h-6 items-center"
          >
            {entry.kind === 'ride' ? 'The first race' : 'The race'}
          </PageLink>
        </p>
      )}
    </div>
  )
}
