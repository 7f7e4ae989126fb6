import { bandPath } from '~/charts/bandPath'
import { BANDS, type Band } from '~/stats/bands'

/** The marks of finishes and rounds that the pictures of a page use; drawn once, shown nowhere. */
export const BandMarks = () => (
  <svg aria-hidden className="absolute size-0">
    <defs>
      {BANDS.map((band) => (
        <path key={band} id={`b-${band}`} d={bandPath(band)} className={`mark-${band}`} />
      ))}
      <path id="round-started" d="M-3.5-3.5h7v7h-7z" className="fill-ink" />
      <path id="round-missed" d="M-2.5-2.5h5v5h-5z" className="fill-none stroke-line-strong" />
    </defs>
  </svg>
)

/** One of them at a place: percent across, pixels down. */
export const BandMarkAt = ({ band, x, y }: { band: Band; x: number; y: number }) => (
  <use href={`#b-${band}`} x={`${x}%`} y={y} />
)
