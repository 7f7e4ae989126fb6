import type { Band } from '~/stats/bands'
import { bandPath } from './bandPath'

/** A band's mark in a line of text or a legend. */
export const BandMark = ({ band }: { band: Band }) => (
  <svg aria-hidden viewBox="-7 -7 14 14" className="inline-block size-3.5 shrink-0">
    <path d={bandPath(band)} className={`mark-${band}`} />
  </svg>
)

/** The mark of a win that is not in the book. */
export const GotAwayMark = () => (
  <svg aria-hidden viewBox="-7 -7 14 14" className="inline-block size-3.5 shrink-0">
    <path d={bandPath('win')} className="fill-none stroke-win" strokeWidth="1.5" />
  </svg>
)
