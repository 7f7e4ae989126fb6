import { SERIES_NAMES } from '~/format/names'
import { ABSENCE_DAYS, linesOf, type SeriesTrend } from '~/stats/trend'
import { DASHES } from './drawing'

/** What each line of a trend is, and why it breaks. */
export const LineLegend = ({
  trends,
  window,
}: {
  trends: readonly SeriesTrend[]
  window: number
}) => (
  <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
    {trends.map(({ series }) => (
      <li key={series} className="flex items-center gap-1.5">
        <svg width="28" height="8">
          <line
            x2="28"
            y1="4"
            y2="4"
            strokeWidth="2.25"
            strokeDasharray={DASHES[series]}
            className={`line-${series}`}
          />
        </svg>
        {SERIES_NAMES[series]}, average of the last {window}
      </li>
    ))}
    {trends.some(({ points }) => linesOf(points).length > 1) && (
      <li>The line breaks where he was away from the series for more than {ABSENCE_DAYS} days.</li>
    )}
  </ul>
)
