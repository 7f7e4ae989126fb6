import { BandMark } from '~/charts/BandMark'
import { BAND_NAMES } from '~/format/names'
import { formatShare } from '~/format/numbers'
import type { BandShare } from '~/stats/bands'

/** A bar a band, the longest as long as there is room, with its count and its share in figures. */
export function DistributionPicture({ lines }: { lines: readonly BandShare[] }) {
  const most = Math.max(1, ...lines.map(({ starts }) => starts))
  return (
    <ul className="space-y-2">
      {lines.map(({ band, starts, share }) => (
        <li key={band} className="grid grid-cols-[7rem_1fr_2.5rem_2.5rem] items-center gap-2">
          <span className="flex items-center gap-1.5 text-sm">
            <BandMark band={band} />
            {BAND_NAMES[band]}
          </span>
          <svg aria-hidden width="100%" height="24" className="border-l border-line-strong">
            <rect y="3" height="18" width={`${(100 * starts) / most}%`} className={`bar-${band}`} />
          </svg>
          <span className="figure text-right text-xl">{starts}</span>
          <span className="text-right text-xs text-muted">{formatShare(share)}</span>
        </li>
      ))}
    </ul>
  )
}
