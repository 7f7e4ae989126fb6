import { useState } from 'react'
import { useRivals } from '~/selection/useRivals'
import { type HeadToHead, type Turned, turnedHeadToHeads } from '~/stats/turned'
import { type Column, DataTable } from '~/ui/DataTable'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { WideTable } from '~/ui/WideTable'
import { useWhatIf } from './useWhatIf'

const score = ({ ahead, behind }: HeadToHead) => `${ahead}–${behind}`
const lead = ({ ahead, behind }: HeadToHead) => ahead - behind

const columns: readonly Column<Turned>[] = [
  { id: 'driver', header: 'Driver', cell: ({ driver }) => driver, sortBy: ({ driver }) => driver },
  {
    id: 'official',
    header: 'Official',
    title: 'Races in which he was ahead, and behind',
    isNumber: true,
    cell: ({ official }) => score(official),
    sortBy: ({ official }) => lead(official),
    firstSort: 'descending',
  },
  {
    id: 'imagined',
    header: 'What if',
    isNumber: true,
    cell: ({ imagined, isFlipped }) =>
      isFlipped ? <strong>{score(imagined)}</strong> : score(imagined),
    sortBy: ({ imagined }) => lead(imagined),
    firstSort: 'descending',
  },
  {
    id: 'who',
    header: 'Ahead',
    cell: ({ official, imagined, isFlipped }) =>
      isFlipped ? `${whoLeads(official)} → ${whoLeads(imagined)}` : whoLeads(official),
  },
]

function whoLeads(pair: HeadToHead): string {
  if (lead(pair) === 0) return 'level'
  return lead(pair) > 0 ? 'he' : 'the other'
}

/** What the turned meetings make of whole head-to-heads: from all meetings, and so only when asked for. */
export function HeadToHeads() {
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="mt-6">
      {isAsked ? (
        <PanelBoundary name="head-to-heads" placeholder="min-h-48">
          <Counted />
        </PanelBoundary>
      ) : (
        <button type="button" className="press" onClick={() => setAsked(true)}>
          Count all meetings with these drivers
        </button>
      )}
    </div>
  )
}

function Counted() {
  const turned = turnedHeadToHeads(useRivals(), useWhatIf().changed)
  const flipped = turned.filter(({ isFlipped }) => isFlipped).length
  return (
    <section aria-label="Head-to-heads" data-flipped={flipped}>
      <h3 className="text-xl">Over all their meetings</h3>
      <p className="text-sm text-muted">
        Fiction: of {turned.length} head-to-heads touched, {flipped} would turn, become level or
        cease to be.
      </p>
      <WideTable className="mt-2 max-h-96 max-w-2xl text-sm" label="Head-to-heads that change">
        <DataTable
          caption="Fiction: head-to-heads before and after"
          isCompact
          rows={turned}
          rowKey={({ driver }) => driver}
          columns={columns}
        />
      </WideTable>
    </section>
  )
}
