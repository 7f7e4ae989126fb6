import { UNKNOWN } from '~/format/numbers'
import { IS_FICTION, type WhatIfLine, whatIfLines, whatIfSentence } from '~/format/whatIfWords'
import { TermLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Panel } from '~/ui/Panel'
import { useWhatIf } from './useWhatIf'

/** Every figure that a what-if can change: as it is, and as it would be. */
export function BeforeAfter() {
  const { world } = useCareer()
  const whatIf = useWhatIf()
  const { official, starts } = whatIf
  return (
    <Panel
      id="figures"
      title="Before and after"
      summary={whatIfSentence(world.driver.name, official, whatIf)}
      className="lg:col-start-2 lg:row-span-3 lg:row-start-1"
    >
      {official.length === 0 ? (
        <EmptyMessage title="No start in this selection." />
      ) : (
        <table className="plain-table max-w-3xl">
          <caption className="sr-only">Fiction: figures before and after</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" className="text-right">
                Official
              </th>
              <th scope="col" className="text-right">
                What if
              </th>
              <th scope="col" className="text-right">
                Change
              </th>
            </tr>
          </thead>
          <tbody>
            {whatIfLines(official, starts).map((line) => (
              <Line key={line.id} line={line} starts={official.length} />
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-3 max-w-3xl text-sm text-muted">{IS_FICTION}</p>
    </Panel>
  )
}

const MEANS: readonly string[] = ['avg_finish', 'gained']

function Line({ line, starts }: { line: WhatIfLine; starts: number }) {
  const { id, name, means, before, after, difference } = line
  const isChanged = difference !== ''
  return (
    <tr data-what-if={id} data-changed={isChanged || undefined}>
      <th scope="row">
        {id.startsWith('run_') ? (
          <span title={means}>{name}</span>
        ) : (
          <TermLink term={id} title={means}>
            {name}
          </TermLink>
        )}
        {MEANS.includes(id) && <span className="text-xs text-muted"> n={starts}</span>}
      </th>
      <td className="number">{before}</td>
      <td className={`number ${isChanged ? 'font-semibold' : 'text-muted'}`}>{after}</td>
      <td className={`text-right ${isChanged ? '' : 'text-muted'}`}>
        {isChanged ? difference : before === UNKNOWN ? UNKNOWN : 'same'}
      </td>
    </tr>
  )
}
