import type { ReactNode } from 'react'
import { narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { featInWords, formatFeat, NO_FEAT, placed } from '~/format/recordWords'
import { useCareer } from '~/selection/useCareer'
import type { Feat } from '~/stats/feats'
import { EVERYTHING } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { PageLink } from '~/ui/PageLink'

/** An address that names more races than this is too long to be passed on. */
const LINKED = 60

type GroupProps = { title: string; children: ReactNode }

/** Records of a kind, under its name. */
export const Group = ({ title, children }: GroupProps) => (
  <div>
    <h3 className="text-xl">{title}</h3>
    <ul className="mt-2 divide-y divide-line border-t border-line text-sm">{children}</ul>
  </div>
)

type LineProps = { value: ReactNode; children: ReactNode }

/** A record: its number, large, and what it is of. */
export const Line = ({ value, children }: LineProps) => (
  <li className="grid break-inside-avoid grid-cols-[3.5rem_1fr] items-baseline gap-2 py-2">
    <span className="figure text-right text-2xl">{value}</span>
    <span className="min-w-0">{children}</span>
  </li>
)

type RowsLinkProps = { starts: readonly Start[]; children: ReactNode }

/** The way to exactly these rows on the dashboard, where an address can name them all. */
export function RowsLink({ starts, children }: RowsLinkProps) {
  const { address } = useCareer()
  if (starts.length > LINKED) return children
  const rows = starts.map(({ id }) => id)
  const only = withAddress(paths.dashboard(), narrow(carried(address), { ...EVERYTHING, rows }))
  return <PageLink href={`${only}#races`}>{children}</PageLink>
}

/** The best single races of a kind, a line each. */
export function FeatLines({ feat: { id, best } }: { feat: Feat }) {
  const { address } = useCareer()
  if (best.length === 0) return <li className="py-2 text-muted">{NO_FEAT[id]}</li>
  return best.map(({ start, value }) => (
    <Line key={start.id} value={formatFeat(id, value)}>
      <PageLink href={withAddress(paths.race(start.id), carried(address))}>
        {placed(start)}
      </PageLink>
      <small className="block text-muted">{featInWords(id, start)}</small>
    </Line>
  ))
}
