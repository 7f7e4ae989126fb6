import { type Address, PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { VerdictStamp } from '~/charts/VerdictStamp'
import { VERDICTS, type Verdict } from '~/data/schema/press'
import { useCareer } from '~/selection/useCareer'
import { PageLink } from '~/ui/PageLink'
import type { JudgedClaim } from './useJudged'
import { ID_OF } from './verdictIds'

const FILLS: Record<Verdict, string> = {
  holds: 'fill-top5',
  'held then, not today': 'fill-rest',
  contradicted: 'fill-dnf',
  'sources differ': 'fill-dsq',
  'not checkable': 'fill-none stroke-line-strong',
  'came true': 'fill-top10',
  'did not': 'fill-none stroke-dnf',
}

/** How many of each verdict: a bar, a number and a word, each the way to those sentences. */
export function VerdictBars({ claims }: { claims: readonly JudgedClaim[] }) {
  const { address } = useCareer()
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0)
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
                <svg aria-hidden width="100%" height="14" className="block">
                  <rect
                    x="1"
                    y="2"
                    width={`${Math.round((980 * count) / most) / 10}%`}
                    height="10"
                    strokeDasharray={verdict === 'not checkable' ? '3 3' : undefined}
                    className={FILLS[verdict]}
                  />
                </svg>
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
