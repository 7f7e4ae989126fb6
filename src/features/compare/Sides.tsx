import type { Side } from '~/address/address'
import { type SideNames, seriesInWords, sharedSentence } from '~/format/compareWords'
import { formatStarts } from '~/format/numbers'
import { sharedStarts } from '~/stats/compare'
import { FEW_STARTS } from '~/stats/comparisons'
import type { Start } from '~/stats/starts'
import { SideMark } from './SideMark'

export type SidesProps = { a: readonly Start[]; b: readonly Start[]; names: SideNames }

/** Who is compared with whom, each on how many starts, and what they have in common. */
export function Sides({ a, b, names }: SidesProps) {
  const shared = sharedSentence(sharedStarts(a, b), a.length, b.length)
  // Another series is another field: whoever compares two figures should know.
  const isMixed = new Set([...a, ...b].map(({ series }) => series)).size > 1
  return (
    <div>
      <ul className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
        <SideHead side="a" name={names.a} starts={a} isMixed={isMixed} />
        <SideHead side="b" name={names.b} starts={b} isMixed={isMixed} />
      </ul>
      {shared && <p className="mt-3 text-sm text-muted">{shared}</p>}
    </div>
  )
}

type HeadProps = { side: Side; name: string; starts: readonly Start[]; isMixed: boolean }

const SideHead = ({ side, name, starts, isMixed }: HeadProps) => (
  <li data-side={side} className="flex min-w-0 items-start gap-3">
    <SideMark side={side} />
    <div className="min-w-0">
      <p className="figure text-2xl md:text-3xl">{name}</p>
      <p className="text-sm text-muted">
        {formatStarts(starts.length)}
        {isMixed && starts.length > 0 && `, ${seriesInWords(starts)}`}
        {starts.length < FEW_STARTS && ': few, pale below'}
      </p>
    </div>
  </li>
)
