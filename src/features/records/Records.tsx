import { carried, paths, withAddress } from '~/address/paths'
import { formatInWords } from '~/format/numbers'
import { FEAT_NAMES, fromTo, RUN_NAMES } from '~/format/recordWords'
import { isOpenEnded, whyNoRuns } from '~/format/runWords'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { featsOf, type Run, runsOf } from '~/stats/feats'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { FeatLines, Group, Line, RowsLink } from './lines'

/** Best single races shown of each kind. */
const MOST = 5

/** The longest runs and the best single races of the selection. */
export function Records() {
  const { world, address, selected } = useCareer()
  const whyNone = whyNoRuns(world, address.selection)
  return (
    <Panel
      id="records"
      title="Runs and best days"
      summary={
        <>
          Of the selection, one start after another; a start left out of it breaks no run.{' '}
          <PageLink href={withAddress(paths.records(), carried(address))}>
            More records, the n-th start, and this day in his years
          </PageLink>
        </>
      }
      share={<ShareButton title="Runs and best days" shared={{ view: 'records', of: null }} />}
    >
      {selected.length === 0 ? (
        <EmptyMessage title="No start in this selection." />
      ) : (
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-4">
          <Group title="Longest runs">
            {whyNone ? (
              <li className="py-2 text-muted">{whyNone}</li>
            ) : (
              runsOf(selected, 1).map((run) => <RunLine key={run.id} run={run} />)
            )}
          </Group>
          {featsOf(selected, MOST).map((feat) => (
            <Group key={feat.id} title={FEAT_NAMES[feat.id]}>
              <FeatLines feat={feat} />
            </Group>
          ))}
        </div>
      )}
    </Panel>
  )
}

function RunLine({ run: { id, longest, going } }: { run: Run }) {
  const { address } = useCareer()
  const [run = []] = longest
  const isWhole = isOpenEnded(address.selection)
  const isGoing = isWhole && going.length > 0 && going.length < run.length
  return (
    <Line value={run.length}>
      {run.length === 0 ? RUN_NAMES[id] : <RowsLink starts={run}>{RUN_NAMES[id]}</RowsLink>}
      <small className="block text-muted">
        {run.length === 0 ? 'None' : fromTo(run)}
        {isWhole && run.length > 0 && going.length === run.length && '; still going'}
        {isGoing && `; ${formatInWords(going.length)} going with the latest start`}
      </small>
    </Line>
  )
}
