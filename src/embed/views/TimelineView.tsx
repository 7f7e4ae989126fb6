import { nearest } from '~/charts/pointing/nearest'
import { type Axis, axisOf } from '~/charts/timeAxis'
import { KindMark } from '~/charts/timeline/KindMark'
import { type TimelineLayout, timelineLayout } from '~/charts/timeline/layout'
import { TimelinePicture } from '~/charts/timeline/TimelinePicture'
import { unpackLife } from '~/embed/packedLife'
import type { Seen, View, ViewProps } from '~/embed/view'
import {
  ENTRY_KIND_NAMES,
  TIMELINE_TITLE,
  timelineSentence,
  whenInWords,
} from '~/format/timelineWords'
import { DEFAULT_KINDS, type TimelineEntry, type TimelineKind, timelineOf } from '~/stats/timeline'
import { lifeAsOf, type World } from '~/stats/world'
import { firstOf, Pager } from './Pager'
import { Pointable } from './Pointable'

/**
 * Entries at a time: as many as leave the frame lower than 1000 pixels on a phone. Other racing
 * makes the picture higher.
 */
const sizeFor = (kinds: readonly TimelineKind[]) => (kinds.length > DEFAULT_KINDS.length ? 4 : 6)

/** Pixels beside the picture, for half a mark at either end. */
const BESIDE = 8

/** Of some kinds, what was known on the day asked for. */
function entriesIn(
  { world, data }: Seen,
  kinds: readonly TimelineKind[],
): readonly TimelineEntry[] {
  if (!data.life) return []
  return timelineOf(world, lifeAsOf(unpackLife(data.life), world.asof)).filter(({ kind }) =>
    kinds.includes(kind),
  )
}

/** Racing and broadcasting life: the picture, and its entries a page at a time. */
function TimelineView({ seen, touched, touch }: ViewProps) {
  const { world, address } = seen
  const kinds = address.view.kinds ?? DEFAULT_KINDS
  const entries = entriesIn(seen, kinds)
  if (entries.length === 0) return <p className="py-6 text-muted">{noneText(kinds)}</p>
  const axis = world.starts.length > 0 ? axisOf(world.starts) : null
  const layout = axis && timelineLayout(axis, entries)
  const size = sizeFor(kinds)
  const shown = { page: touched.page, size, count: entries.length }
  const from = firstOf(shown)
  const pageOf = (id: string) => Math.floor(entries.findIndex((one) => one.id === id) / size)
  return (
    <figure data-chart="timeline" data-points={layout?.placed.length ?? 0}>
      <figcaption className="mb-2 text-sm text-muted">
        {timelineSentence(entries)}
        {axis && layout && layout.before > 0 && (
          <span className="max-sm:hidden">
            ; {layout.before} from before {axis.first} in the list alone
          </span>
        )}
        .
      </figcaption>
      {axis && layout && (
        <Picture
          {...{ axis, layout, touched, touch }}
          stints={world.stints}
          onPress={(id) => touch({ page: pageOf(id) })}
        />
      )}
      <ol className="mt-1 grid items-start gap-x-6 border-t border-line sm:grid-cols-2">
        {entries.slice(from, from + size).map((entry) => (
          <Entry key={entry.id} entry={entry} isCurrent={entry.id === touched.currentId} />
        ))}
      </ol>
      <Pager {...shown} touch={touch} />
    </figure>
  )
}

const noneText = (kinds: readonly TimelineKind[]) =>
  kinds.length === 0 ? 'No kind of entry is asked for.' : 'No entry of these kinds by this day.'

type PictureProps = Omit<ViewProps, 'seen'> & {
  axis: Axis
  layout: TimelineLayout
  stints: World['stints']
  onPress: (id: string) => void
}

/** What is pointed at is said in a line below; a press shows it in the list. */
function Picture({ axis, layout, stints, onPress, touched, touch }: PictureProps) {
  const current = layout.placed.find(({ entry }) => entry.id === touched.currentId) ?? null
  return (
    <>
      <Pointable
        touched={touched}
        touch={touch}
        startAt={({ x, y, width }) =>
          nearest(layout.placed, width - 2 * BESIDE, { x: x - BESIDE, y })?.entry
        }
        onPress={onPress}
      >
        <div className="px-2">
          <TimelinePicture {...{ axis, layout, stints, current }} />
        </div>
      </Pointable>
      <p aria-hidden className="truncate text-xs text-muted">
        {current ? (
          `${whenInWords(current.entry)}: ${current.entry.headline}`
        ) : (
          <>
            Soft bars: day not known. <span className="script-only">Press any mark.</span>
          </>
        )}
      </p>
    </>
  )
}

type EntryProps = { entry: TimelineEntry; isCurrent: boolean }

/** When, of what kind, what; opened, what happened and where sources differ. On whose word, the full view says. */
const Entry = ({ entry, isCurrent }: EntryProps) => (
  <li
    id={entry.id}
    data-kind={entry.kind}
    className={`border-b border-line sm:min-h-full ${isCurrent ? 'bg-wash' : ''}`}
  >
    <details className="group/e">
      <summary className="min-h-6 py-0.5 leading-tight pointer-coarse:min-h-11">
        <span className="flex items-center gap-1 text-xs text-muted">
          <KindMark kind={entry.kind} />
          {whenInWords(entry)} · {ENTRY_KIND_NAMES[entry.kind]}
          {entry.confidence === 'conflicting' && ' · sources differ'}
        </span>{' '}
        <span className="line-clamp-1 text-sm group-open/e:line-clamp-none">{entry.headline}</span>
      </summary>
      <p className="pb-1.5 pl-4 text-sm">
        {entry.detail} {entry.note}
      </p>
    </details>
  </li>
)

export const view: View = { titleOf: () => TIMELINE_TITLE, Content: TimelineView }
