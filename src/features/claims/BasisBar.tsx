import type { Claim } from '~/data/schema/press'
import { BASIS_NAMES } from '~/format/names'
import { countBases } from '~/stats/claims'

export const BASES = [
  'record',
  'field',
  'cited',
  'not checkable',
] as const satisfies readonly Claim['basis'][]

const FILLS: Record<Claim['basis'], string> = {
  record: 'fill-top5',
  field: 'fill-top10',
  cited: 'fill-top20',
  'not checkable': 'fill-none stroke-line-strong',
}

/** What it takes to check the sentences of an article: one part of the bar each. */
export function BasisBar({ claims, most }: { claims: readonly Claim[]; most: number }) {
  const counts = countBases(claims, BASES)
  return (
    <svg aria-hidden width="100%" height="12" className="block">
      {counts.map(({ basis, claims: count }, i) => (
        <rect
          key={basis}
          x={share(
            counts.slice(0, i).reduce((sum, one) => sum + one.claims, 0),
            most,
          )}
          width={share(count, most)}
          y="1"
          height="10"
          className={FILLS[basis]}
        />
      ))}
    </svg>
  )
}

const share = (count: number, most: number) => `${Math.round((1000 * count) / most) / 10}%`

/** The parts of the bar by name. */
export const BasisLegend = () => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
    {BASES.map((basis) => (
      <li key={basis} className="flex items-center gap-1.5">
        <BasisMark basis={basis} />
        {BASIS_NAMES[basis].toLowerCase()}
      </li>
    ))}
  </ul>
)

export const BasisMark = ({ basis }: { basis: Claim['basis'] }) => (
  <svg aria-hidden width="10" height="10" className="inline-block shrink-0">
    <rect x="0.5" y="0.5" width="9" height="9" className={FILLS[basis]} />
  </svg>
)
