import { paths } from '~/address/paths'
import { SERIES } from '~/data/schema/values'
import { SERIES_NAMES } from '~/format/names'
import { fromTo, RUN_NAMES } from '~/format/recordWords'
import { isOpenEnded, whyNoRuns } from '~/format/runWords'
import { inWords } from '~/format/seasonTitles'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { type Run, runsOf } from '~/stats/feats'
import type { Start } from '~/stats/starts'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Panel } from '~/ui/Panel'
import { Group, Line, RowsLink } from './lines'

/** Runs shown of each kind. */
const MOST = 5

/** The longest runs of every kind, each leading to its starts. */
export function LongestRuns() {
  const { world, address, selected } = useCareer()
  const whyNone = whyNoRuns(world, address.selection)
  return (
    <Panel
      id="runs"
      title="Longest runs"
      summary="One start after another, across seasons. Where runs are equally long, the latest comes first. Starts outside the selection do not break a run."
      share={<ShareButton title="Longest runs" shared={{ path: paths.records(), id: 'runs' }} />}
    >
      {whyNone ? (
        <EmptyMessage title={whyNone} />
      ) : (
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3 print:grid-cols-3 md:[&>:last-child]:col-span-2 print:[&>:last-child]:col-span-2 md:[&>:last-child>ul]:columns-2 md:[&>:last-child>ul]:gap-x-10">
          {runsOf(selected, MOST).map((run) => (
            <Group key={run.id} title={RUN_NAMES[run.id]}>
              <RunLines run={run} />
            </Group>
          ))}
        </div>
      )}
    </Panel>
  )
}

function RunLines({ run: { longest, going } }: { run: Run }) {
  const { address } = useCareer()
  if (longest.length === 0) return <li className="py-2 text-muted">None in this selection.</li>
  const mayGoOn = isOpenEnded(address.selection)
  return longest.map((run) => (
    <Line key={run[0]?.id} value={run.length}>
      <RowsLink starts={run}>{fromTo(run)}</RowsLink>
      <small className="block text-muted">
        {seriesOf(run)}
        {mayGoOn && run.at(-1) === going.at(-1) && '; still going'}
      </small>
    </Line>
  ))
}

/** "Trucks", "Xfinity and Trucks" */
const seriesOf = (run: readonly Start[]): string =>
  inWords(
    SERIES.filter((id) => run.some(({ series }) => series === id)).map((id) => SERIES_NAMES[id]),
  )
