import { carried, paths, withAddress } from '~/address/paths'
import { DuelBar } from '~/charts/duel'
import { againstInWords, formatAhead } from '~/format/rivalWords'
import { useCareer } from '~/selection/useCareer'
import type { Rival } from '~/stats/rivals'
import { PageLink } from '~/ui/PageLink'

/** The rivals that the record puts first, large. */
export function Duels({ rivals }: { rivals: readonly Rival[] }) {
  const { world } = useCareer()
  const first = world.driver.rivals.flatMap((slug) => rivals.find((one) => one.slug === slug) ?? [])
  if (first.length === 0) return null
  const most = Math.max(...first.flatMap(({ ahead, behind }) => [ahead, behind]))
  return (
    <ul className="grid gap-x-10 gap-y-6 md:grid-cols-3 print:grid-cols-3">
      {first.map((rival) => (
        <Duel key={rival.slug} rival={rival} most={most} />
      ))}
    </ul>
  )
}

function Duel({ rival, most }: { rival: Rival; most: number }) {
  const { address } = useCareer()
  return (
    <li className="border-t-2 border-ink pt-2">
      <h2 className="text-2xl">
        <PageLink href={withAddress(paths.rival(rival.slug), carried(address))}>
          {rival.name}
        </PageLink>
      </h2>
      <p
        aria-hidden
        className="figure flex items-baseline justify-between text-5xl forced-colors:pt-1"
      >
        <span className="text-accent">{rival.ahead}</span>
        <span className="font-sans text-sm text-muted">{formatAhead(rival)} ahead</span>
        <span>{rival.behind}</span>
      </p>
      <DuelBar ahead={rival.ahead} behind={rival.behind} most={most} height={24} />
      <p className="mt-1 text-sm text-muted">{againstInWords(rival)}</p>
    </li>
  )
}
