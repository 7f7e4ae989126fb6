import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { Pointed } from '~/charts/pointing/Pointed'
import { PointingProvider, usePointing } from '~/charts/pointing/pointing'
import { TipSlot } from '~/charts/pointing/TipSlot'
import { type Axis, axisOf } from '~/charts/timeAxis'
import { KindMark } from '~/charts/timeline/KindMark'
import { type EntryStop, timelineLayout } from '~/charts/timeline/layout'
import { TimelinePicture } from '~/charts/timeline/TimelinePicture'
import { useLife } from '~/data/queries'
import { KIND_NAMES } from '~/format/names'
import { entryInWords, TIMELINE_TITLE, timelineSentence } from '~/format/timelineWords'
import { Asked } from '~/selection/asked'
import { useCareer, useView } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import {
  DEFAULT_KINDS,
  TIMELINE_KINDS,
  type TimelineEntry,
  type TimelineKind,
  timelineOf,
} from '~/stats/timeline'
import { lifeAsOf } from '~/stats/world'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { late } from '~/ui/late'
import { Panel } from '~/ui/Panel'
import { entryElementId, TimelineItem } from './TimelineItem'

const TimelineTip = late(async () => (await import('./TimelineTip')).TimelineTip)

/** His racing and broadcasting life, each entry with its sources. */
export function Timeline() {
  const { world, address } = useCareer()
  const all = timelineOf(world, lifeAsOf(useLife(), world.asof))
  const kinds = address.view.kinds ?? DEFAULT_KINDS
  const entries = all.filter(({ kind }) => kinds.includes(kind))
  const [isOpen, setOpen] = useState(false)
  const pick = (id: string) => {
    flushSync(() => setOpen(true))
    revealEntry(id)
  }
  return (
    <Panel
      id="timeline"
      title={TIMELINE_TITLE}
      summary="The whole life, whatever is selected above. A mark is a day; a soft bar is a month or a year of which no day is known; dashes lead to an end that is not; a dashed ring means that sources differ. Each entry opens to what happened and where it is written."
      share={
        <ShareButton
          title="Timeline"
          shared={{ view: 'timeline', of: null }}
          own={{
            fact: `${world.driver.name}, ${TIMELINE_TITLE.toLowerCase()}: ${timelineSentence(entries)}`,
          }}
        />
      }
    >
      <Asked>
        <KindSwitches all={all} />
      </Asked>
      <PointingProvider>
        {world.starts.length > 0 && entries.length > 0 && (
          <Picture axis={axisOf(world.starts)} entries={entries} onPick={pick} />
        )}
        {entries.length === 0 ? (
          <EmptyMessage title="No kind of entry is switched on." />
        ) : (
          <Echo>
            <Years
              entries={entries}
              isOpen={isOpen}
              onOpen={setOpen}
              render={(entry) => <TimelineItem key={entry.id} entry={entry} address={address} />}
            />
          </Echo>
        )}
      </PointingProvider>
    </Panel>
  )
}

type PictureProps = {
  axis: Axis
  entries: readonly TimelineEntry[]
  onPick: (id: string) => void
}

/** The entries on the axis of the career strip; each is pointed at, and leads to itself in the list. */
function Picture({ axis, entries, onPick }: PictureProps) {
  const { world } = useCareer()
  const layout = timelineLayout(axis, entries)
  const stops = layout.placed.map(({ entry, x, y }): EntryStop => {
    return { id: entry.id, x, y, entry, words: entryInWords(entry) }
  })
  return (
    <div className="relative mt-4">
      <Pointed
        where="timeline"
        label="Entries of the timeline, oldest to newest"
        stops={stops}
        height={layout.height}
        onNear={() => void TimelineTip.preload().catch(() => {})}
      >
        <TimelinePicture axis={axis} layout={layout} stints={world.stints} />
      </Pointed>
      <TipSlot where="timeline" late={TimelineTip}>
        <TimelineTip stops={stops} height={layout.height} onPick={onPick} />
      </TipSlot>
      {layout.before > 0 && (
        <p className="mt-1 text-xs text-muted">
          {layout.before} more from before {axis.first} {layout.before === 1 ? 'is' : 'are'} in the
          list alone.
        </p>
      )}
    </div>
  )
}

/** What is pointed at or focused in the list is ringed in the picture. */
function Echo({ children }: { children: ReactNode }) {
  const { show } = usePointing()
  const echo = (target: EventTarget) => {
    const id = (target as Element).closest('.entry')?.id.slice(entryElementId('').length)
    if (id) show({ where: 'timeline', id, how: 'elsewhere' })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but shown elsewhere
    <div onFocus={({ target }) => echo(target)} onPointerOver={({ target }) => echo(target)}>
      {children}
    </div>
  )
}

function KindSwitches({ all }: { all: readonly TimelineEntry[] }) {
  const [view, change] = useView()
  const kinds = view.kinds ?? DEFAULT_KINDS
  const showOnly = (next: readonly TimelineKind[]) => {
    if (next.length === kinds.length && next.every((kind) => kinds.includes(kind))) return
    const isDefault = next.join() === DEFAULT_KINDS.join()
    change({ kinds: isDefault ? null : next })
  }
  const toggle = (kind: TimelineKind) =>
    showOnly(TIMELINE_KINDS.filter((k) => (k === kind ? !kinds.includes(k) : kinds.includes(k))))
  return (
    <fieldset className="script-only flex flex-wrap items-center gap-1.5 print:hidden">
      <legend className="sr-only">Kinds of entries</legend>
      {TIMELINE_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="press switch"
          aria-pressed={kinds.includes(kind)}
          onClick={() => toggle(kind)}
        >
          <KindMark kind={kind} />
          {KIND_NAMES[kind]}{' '}
          <span className="text-muted">{all.filter((entry) => entry.kind === kind).length}</span>
        </button>
      ))}
      <button
        type="button"
        className="quiet px-1.5"
        aria-disabled={kinds.length === TIMELINE_KINDS.length}
        onClick={() => showOnly(TIMELINE_KINDS)}
      >
        Show all
      </button>
      <button
        type="button"
        className="quiet px-1.5"
        aria-disabled={kinds.length === 0}
        onClick={() => showOnly([])}
      >
        Show none
      </button>
    </fieldset>
  )
}

type YearsProps = {
  entries: readonly TimelineEntry[]
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  render: (entry: TimelineEntry) => React.ReactNode
}

/** Year by year in columns. On a phone folded to a screenful until it is asked for; on paper and without script it is whole. */
function Years({ entries, isOpen, onOpen, render }: YearsProps) {
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))]
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is focused must be in sight */}
      <div className={isOpen ? 'mt-4' : 'folded mt-4'} onFocus={() => onOpen(true)}>
        <div className="gap-x-8 md:columns-2 xl:columns-3">
          {years.map((year) => (
            <section key={year} aria-label={year} className="mb-4">
              <h3 className="figure break-after-avoid border-b border-line-strong bg-ground pb-0.5 text-2xl max-md:sticky max-md:top-0 max-md:z-10">
                {year}
              </h3>
              <ol>{entries.filter(({ date }) => date.startsWith(year)).map(render)}</ol>
            </section>
          ))}
        </div>
      </div>
      <button
        type="button"
        className="press script-only mt-3 md:hidden print:hidden"
        onClick={() => onOpen(!isOpen)}
      >
        {isOpen ? 'Fold the timeline' : `Unfold all ${entries.length} entries`}
      </button>
    </>
  )
}

/** Opens an entry of the list and brings it into view. */
function revealEntry(id: string) {
  const details = document.getElementById(entryElementId(id))?.querySelector('details')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
