import { useState } from 'react'
import { flushSync } from 'react-dom'
import { paths } from '~/address/paths'
import { axisOf } from '~/charts/timeAxis'
import { useLife } from '~/data/queries'
import { KIND_NAMES } from '~/format/names'
import { Asked } from '~/selection/asked'
import { useCareer, useGo } from '~/selection/useCareer'
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
import { Panel } from '~/ui/Panel'
import { KindMark } from './KindMark'
import { entryElementId, TimelineItem } from './TimelineItem'
import { TimelinePicture } from './TimelinePicture'

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
      title="A life in racing, and on television"
      summary="The whole life, whatever is selected above. Press an entry for what happened and where it is written; a striped edge marks one on which sources differ."
      share={<ShareButton title="Timeline" shared={{ path: paths.dashboard(), id: 'timeline' }} />}
    >
      <Asked>
        <KindSwitches all={all} />
      </Asked>
      {world.starts.length > 0 && (
        <TimelinePicture
          axis={axisOf(world.starts)}
          entries={entries}
          stints={world.stints}
          onPick={pick}
        />
      )}
      {entries.length === 0 ? (
        <EmptyMessage title="No kind of entry is switched on." />
      ) : (
        <Years
          entries={entries}
          isOpen={isOpen}
          onOpen={setOpen}
          render={(entry) => <TimelineItem key={entry.id} entry={entry} address={address} />}
        />
      )}
    </Panel>
  )
}

function KindSwitches({ all }: { all: readonly TimelineEntry[] }) {
  const { address } = useCareer()
  const go = useGo()
  const kinds = address.view.kinds ?? DEFAULT_KINDS
  const toggle = (kind: TimelineKind) => {
    const next = TIMELINE_KINDS.filter((k) => (k === kind ? !kinds.includes(k) : kinds.includes(k)))
    const isDefault = next.join() === DEFAULT_KINDS.join()
    go({ ...address, view: { ...address.view, kinds: isDefault ? null : next } })
  }
  return (
    <fieldset className="script-only flex flex-wrap gap-1.5">
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
              <h3 className="figure break-after-avoid border-b border-line-strong pb-0.5 text-2xl">
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
