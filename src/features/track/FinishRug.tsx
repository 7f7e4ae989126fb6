import { BANDS } from '~/stats/bands'
import { meanValue } from '~/stats/mean'
import type { TrackLine } from '~/stats/tracks'

/** The largest field there was. */
const LAST = 43

/** Every finish at a track as a tick on a line, first place at the left; below it the average. */
export const FinishRug = ({ line: { starts, figures } }: { line: TrackLine }) => (
  <svg
    aria-hidden
    width="100%"
    height="20"
    viewBox="0 0 1000 20"
    preserveAspectRatio="none"
    className="block [&_path]:[vector-effect:non-scaling-stroke]"
  >
    <path d="M0 12.5h1000" className="stroke-line-strong" />
    {BANDS.map((band) => {
      const own = starts.filter((start) => start.band === band)
      return (
        own.length > 0 && (
          <path
            key={band}
            d={own.map(({ finish }) => `M${across(finish)} 0v11`).join('')}
            strokeWidth="3"
            className={`stem-${band}`}
          />
        )
      )
    })}
    {figures.averageFinish && (
      <path
        d={`M${across(meanValue(figures.averageFinish))} 12v8`}
        strokeWidth="3"
        className="stroke-ink"
      />
    )}
  </svg>
)

const across = (place: number) => Math.round(5 + ((Math.min(place, LAST) - 1) / (LAST - 1)) * 990)
