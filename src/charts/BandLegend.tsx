import { BAND_NAMES } from '~/format/names'
import { BANDS, type Band } from '~/stats/bands'
import { BandMark } from './BandMark'

/** What each mark stands for; of the bands that occur, where they are given. */
export const BandLegend = ({ bands = BANDS }: { bands?: readonly Band[] }) => (
  <ul aria-label="Finish bands" className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
    {bands.map((band) => (
      <li key={band} className="flex items-center gap-1">
        <BandMark band={band} /> {BAND_NAMES[band]}
      </li>
    ))}
  </ul>
)
