import { type Address, narrow } from '~/address/address'
import { paths, withAddress } from '~/address/paths'
import { SERIES_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { useCareer } from '~/selection/useCareer'
import { exactValue } from '~/stats/exact'
import { type AgainstLine, againstBy, type Expected } from '~/stats/expectation'
import type { Selection } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { ShowAll } from '~/ui/ShowAll'
import { lineColumns } from './lines'

/** Means by what fans divide by; each line narrows the selection to it. */
export const ByGroup = ({ all }: { all: readonly Expected[] }) => (
  <Panel
    id="means"
    title="On average"
    summary={`Places better or worse than expected, a mean over the starts of each line: the bar goes right of its middle for better, left for worse, and is full at eight places. Pale rests on fewer than five starts${hasUnknown(all) ? '; “?” counts starts that cannot be told' : ''}.`}
  >
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 min-[90rem]:grid-cols-4 min-[90rem]:gap-x-8 print:grid-cols-2 print:gap-x-8">
      <div className="min-w-0 space-y-8">
        <Split
          title="By series"
          all={all}
          keyOf={({ series }) => series}
          nameOf={(key) => SERIES_NAMES[key]}
          by={(key) => ({ series: [key] })}
        />
        <Split
          title="By track type"
          all={all}
          keyOf={({ track }) => track.type}
          nameOf={(key) => TRACK_TYPE_NAMES[key]}
          by={(key) => ({ type: [key] })}
        />
      </div>
      <Split
        title="By season"
        all={all}
        keyOf={({ season }) => season}
        nameOf={String}
        by={(key) => ({ season: [key] })}
        isNewestFirst
      />
      <Teams all={all} />
      <Tracks all={all} />
    </div>
  </Panel>
)

function Teams({ all }: { all: readonly Expected[] }) {
  const { world } = useCareer()
  return (
    <Split
      title="By team"
      all={all}
      keyOf={({ team }) => team.id}
      nameOf={(id) => world.teams.find((team) => team.id === id)?.shortName ?? id}
      by={(id) => ({ team: [id] })}
    />
  )
}

function Tracks({ all }: { all: readonly Expected[] }) {
  const names = new Map(all.map(({ start }) => [start.trackId, start.track.shortName]))
  return (
    <Split
      title="By track"
      all={all}
      keyOf={({ trackId }) => trackId}
      nameOf={(id) => names.get(id) ?? id}
      by={(id) => ({ track: [id] })}
    />
  )
}

/** Lines shown before a reader asks for all: as many as he has seasons. */
const SHOWN = 18

const hasUnknown = (all: readonly Expected[]) => all.some(({ pool }) => pool === null)

type SplitProps<Key extends string | number> = {
  title: string
  all: readonly Expected[]
  keyOf: (start: Start) => Key
  nameOf: (key: Key) => string
  by: (key: Key) => Partial<Selection>
  isNewestFirst?: boolean
}

/** One table of means, most starts first or newest first. */
function Split<Key extends string | number>(props: SplitProps<Key>) {
  const { title, all, keyOf, nameOf, by, isNewestFirst = false } = props
  const { address } = useCareer()
  const lines = againstBy(all, keyOf)
  const columns = lineColumns<Key>(
    title === 'By track type' ? 'Type' : title.slice(3, 4).toUpperCase() + title.slice(4),
    (key) => (
      <PageLink href={hrefOf(address, by(key))} className="block py-0.5">
        {nameOf(key)}
      </PageLink>
    ),
    { hasUnknown: hasUnknown(all), nameOf: isNewestFirst ? undefined : nameOf },
  )
  const sorted = isNewestFirst ? lines.toReversed() : lines.toSorted(byStarts)
  return (
    <div className="min-w-0" data-split={title.slice(3)}>
      <h3 className="text-xl">{title}</h3>
      {lines.length === 0 ? (
        <p className="mt-2 text-sm text-muted">No start in this selection.</p>
      ) : (
        <ShowAll total={lines.length} shown={SHOWN} what={`${title.slice(3)} lines`}>
          {(isAll) => (
            <DataTable
              caption={title}
              isCompact
              rows={sorted}
              {...(!isAll && { most: SHOWN })}
              rowKey={({ key }) => String(key)}
              columns={columns}
            />
          )}
        </ShowAll>
      )}
    </div>
  )
}

const hrefOf = (address: Address, patch: Partial<Selection>) =>
  withAddress(paths.expectation(), narrow(address, patch))

const byStarts = <Key,>(a: AgainstLine<Key>, b: AgainstLine<Key>) =>
  (b.mean?.starts ?? 0) - (a.mean?.starts ?? 0) || meanOrLeast(b) - meanOrLeast(a)

const meanOrLeast = <Key,>({ mean }: AgainstLine<Key>) =>
  mean ? exactValue(mean) : Number.NEGATIVE_INFINITY
