import { type Address, PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { ID_OF } from '~/address/verdictIds'
import { VerdictBar } from '~/charts/VerdictBar'
import { VerdictStamp } from '~/charts/VerdictStamp'
import { useCareer } from '~/selection/useCareer'
import { countVerdicts } from '~/stats/verdicts'
import { PageLink } from '~/ui/PageLink'
import type { JudgedClaim } from './useJudged'

/** How many of each verdict: a bar, a number and a word, each the way to those sentences. */
export function VerdictBars({ claims }: { claims: readonly JudgedClaim[] }) {
  const { address } = useCareer()
  const counts = countVerdicts(claims)
  const most = Math.max(...counts.map(({ count }) => count))
  return (
    <nav aria-label="Verdicts" className="print:block!">
      <ul className="grid gap-x-10 gap-y-1 md:grid-cols-2 print:grid-cols-2 print:gap-y-0">
        {counts.map(({ verdict, count }) => {
          const isChosen = address.view.verdict.includes(ID_OF[verdict])
          return (
            <li key={verdict}>
              <PageLink
                href={`${listing(address, { verdict: isChosen ? [] : [ID_OF[verdict]] })}#sentences`}
                aria-current={isChosen || undefined}
                className="grid min-h-11 grid-cols-[2.5rem_11.5rem_1fr] items-center gap-x-2 no-underline hover:bg-wash aria-[current=true]:bg-wash"
              >
                <span className="figure text-right text-3xl">{count}</span>{' '}
                <span>
                  <VerdictStamp verdict={verdict} />
                </span>
                <VerdictBar verdict={verdict} count={count} most={most} />
              </PageLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The page narrowed otherwise; what is not named stays. */
export const listing = (
  address: Address,
  { verdict = address.view.verdict, article = address.view.article }: Partial<Address['view']>,
): string =>
  withAddress(paths.claims(), {
    ...carried(address),
    view: { ...PLAIN.view, verdict, article },
  })
