import { VerdictStamp } from '~/charts/VerdictStamp'
import type { ClaimLine, Seen, View, ViewProps } from '~/embed/view'
import { formatFigures } from '~/format/claimFigures'
import { formatDate } from '~/format/dates'
import { EVERYTHING } from '~/stats/selection'
import { judge } from '~/stats/verdicts'

const titleOf = ({ data: { claim } }: Seen): string =>
  claim ? `“${claim.claim.claim}”` : 'A claim'

/** A sentence of the press, the verdict on it, our figures, the rule. */
function ClaimView({ seen }: ViewProps) {
  const { claim: line } = seen.data
  if (!line) return null
  const world = { ...seen.world, driver: { ...seen.world.driver, born: line.born } }
  const { claim, publisher, published } = line
  if (world.asof !== null && (published > world.asof || claim.asof > world.asof))
    return <p className="py-4">By this day the sentence had not been said.</p>
  const { verdict, isOpen, onDay, today, day } = judge(claim, world, (query) => ({
    ...EVERYTHING,
    ...line.selections[query],
  }))
  const last = world.asof ?? world.driver.recordTo
  return (
    <div className="space-y-2">
      <p data-claim={claim.id} data-verdict={verdict}>
        <VerdictStamp verdict={verdict} />
      </p>
      <p className="text-sm text-muted">
        {publisher}, {formatDate(published)}; in our words
        {claim.kind === 'plan' && ', a plan'}
      </p>
      {isOpen && <p className="text-sm">Not yet: by this day the record cannot tell.</p>}
      {onDay.length > 0 && (
        <dl className="space-y-1 border-y border-line py-2">
          {(day < last
            ? [
                [`On ${formatDate(day)}`, formatFigures(onDay)],
                [world.asof === null ? 'Today' : `By ${formatDate(last)}`, formatFigures(today)],
              ]
            : [[`By ${formatDate(last)}`, formatFigures(today)]]
          ).map(([when, figures]) => (
            <div key={when}>
              <dt className="text-xs text-muted">{when}</dt>
              <dd className="figure text-xl">{figures}</dd>
            </div>
          ))}
        </dl>
      )}
      {!isOpen && onDay.length === 0 && <Fact line={line} />}
      <p className="text-sm text-muted">Rule: {claim.rule}</p>
    </div>
  )
}

const Fact = ({ line: { claim, sources } }: { line: ClaimLine }) => (
  <div className="border-y border-line py-2">
    <p>{claim.fact}</p>
    {sources.length > 0 && (
      <p className="mt-1 text-xs text-muted">
        {sources.length === 1 ? 'Source' : 'Sources'}: {sources.join('; ')}
      </p>
    )}
  </div>
)

export const view: View = { titleOf, Content: ClaimView }
