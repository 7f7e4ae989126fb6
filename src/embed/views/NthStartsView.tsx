import { BandMark } from '~/charts/BandMark'
import type { View, ViewProps } from '~/embed/view'
import { SERIES_NAMES } from '~/format/names'
import { formatPosition, formatResult } from '~/format/positions'
import { countedAmong, NTH_TITLE, placed } from '~/format/recordWords'
import { type NthStart, nthStarts } from '~/stats/calendar'

/** The first start, every round-number one, and the last of those selected. */
const NthStartsView = ({ seen: { selected } }: ViewProps) => (
  <>
    <p className="mb-2 text-sm text-muted">{countedAmong(selected)}</p>
    <ol className="gap-x-6 text-sm leading-tight sm:columns-2">
      {nthStarts(selected).map((nth) => (
        <Nth key={nth.n} {...nth} />
      ))}
    </ol>
  </>
)

const Nth = ({ n, start }: NthStart) => (
  <li
    data-nth={n}
    data-race={start.id}
    className="grid break-inside-avoid grid-cols-[3.25rem_1fr] items-baseline gap-2 border-t border-line py-1"
  >
    <span className="figure text-right text-xl leading-none">{formatPosition(n)}</span>
    <span className="min-w-0">
      <span className="font-semibold">{placed(start)}</span>
      <small className="block text-muted">
        {SERIES_NAMES[start.series]}, <BandMark band={start.band} /> {formatResult(start)} from{' '}
        {formatPosition(start.start)}
      </small>
    </span>
  </li>
)

export const view: View = { titleOf: () => NTH_TITLE, Content: NthStartsView }
