import type { ReactNode } from 'react'
import type { View, ViewProps } from '~/embed/view'
import {
  FEAT_NAMES,
  featInWords,
  formatFeat,
  fromTo,
  NO_FEAT,
  placed,
  RUN_NAMES,
} from '~/format/recordWords'
import { whyNoRuns } from '~/format/runWords'
import { featsOf, type RunId, runsOf } from '~/stats/feats'

/** Single races shown of each kind. */
const MOST = 2

/** Kinds of runs that there is room for. */
const KINDS: readonly RunId[] = ['top10', 'top5', 'finished']

/** The longest runs and the best single races. */
function RecordsView({ seen: { world, selected, address } }: ViewProps) {
  const whyNone = whyNoRuns(world, address.selection)
  const runs = runsOf(selected, 1).filter(({ id }) => KINDS.includes(id))
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <Group title="Longest runs">
        {whyNone ? (
          <li className="py-1.5 text-muted">{whyNone}</li>
        ) : (
          runs.map(({ id, longest: [run = []] }) => (
            <Line key={id} value={String(run.length)} name={RUN_NAMES[id]} note={fromTo(run)} />
          ))
        )}
      </Group>
      {featsOf(selected, MOST).map(({ id, best }) => (
        <Group key={id} title={FEAT_NAMES[id]}>
          {best.length === 0 && <li className="py-1.5 text-muted">{NO_FEAT[id]}</li>}
          {best.map(({ start, value }) => (
            <Line
              key={start.id}
              value={formatFeat(id, value)}
              name={placed(start)}
              note={featInWords(id, start)}
            />
          ))}
        </Group>
      ))}
    </div>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h2 className="text-lg">{title}</h2>
    <ul className="divide-y divide-line border-t border-line text-sm">{children}</ul>
  </div>
)

const Line = ({ value, name, note }: { value: string; name: string; note: string }) => (
  <li className="grid grid-cols-[3rem_1fr] items-baseline gap-2 py-1">
    <span className="figure text-right text-xl">{value}</span>
    <span className="min-w-0">
      {name}
      <small className="block text-muted">{note}</small>
    </span>
  </li>
)

export const view: View = { titleOf: () => 'Runs and best days', Content: RecordsView }
