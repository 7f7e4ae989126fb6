import { useRef } from 'react'
import { ChartFigure } from '~/charts/ChartFigure'
import { formatDate } from '~/format/dates'
import { METRIC_NAMES, METRIC_NOUNS, SERIES_NAMES } from '~/format/names'
import { formatDecimal, formatStarts } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import { Asked } from '~/selection/asked'
import { useCareer } from '~/selection/useCareer'
import {
  ABSENCE_DAYS,
  linesOf,
  type Metric,
  type SeriesTrend,
  type TrendPoint,
  trendOf,
} from '~/stats/trend'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useNear } from '~/ui/useNear'
import { DASHES, type Drawing, drawingOf } from './drawing'
import { PlainTrend } from './PlainTrend'
import { placeAxis, valueAxis } from './scale'
import { TrendControls } from './TrendControls'

const LivelyTrend = late(async () => (await import('./LivelyTrend')).LivelyTrend)

/** Every start's value, with the rolling average of each series through them. */
export function FinishTrend() {
  const career = useCareer()
  const { selected } = career
  const { metric, window, x, dnf } = career.address.view
  const counted = dnf === 'exclude' ? selected.filter((s) => s.band !== 'dnf') : selected
  const trends = trendOf(counted, metric, window, career.world.starts)
  const points = trends.flatMap((trend) => trend.points)
  const drawing = drawingOf(
    trends,
    placeAxis(trends, x),
    valueAxis(
      metric,
      points.map(({ value }) => value),
    ),
  )
  return (
    <ChartFigure
      chart="trend"
      title={`${METRIC_NAMES[metric]}, start by start`}
      sentence={sentenceOf(trends, metric, window)}
      points={points.length}
      rows={[...points].reverse()}
      rowKey={({ start }) => start.id}
      columns={columnsOf(metric, window)}
      insteadOfTable={<a href="#races">Every start with its figures is in the table of races.</a>}
      controls={
        <Asked>
          <TrendControls />
        </Asked>
      }
    >
      {points.length === 0 ? (
        <EmptyMessage title="No start in this selection has a value to draw." />
      ) : (
        <>
          <Picture drawing={drawing} metric={metric} window={window} />
          <LineLegend trends={trends} window={window} />
        </>
      )}
    </ChartFigure>
  )
}

type PictureProps = { drawing: Drawing; metric: Metric; window: number }

/** The plain picture until the lively one is wanted and here, and again on paper. */
function Picture(props: PictureProps) {
  const ref = useRef<HTMLDivElement>(null)
  const plain = <PlainTrend drawing={props.drawing} />
  if (!useNear(ref)) return <div ref={ref}>{plain}</div>
  return (
    <>
      <div className="print:hidden">
        <PanelBoundary name="lively chart" meanwhile={plain}>
          <LivelyTrend {...props} />
        </PanelBoundary>
      </div>
      <div className="hidden print:block">{plain}</div>
    </>
  )
}

const LineLegend = ({ trends, window }: { trends: readonly SeriesTrend[]; window: number }) => (
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

/** "122 starts. Average finish over the last 10: Xfinity 9.3 (first 10: 18.7)." */
function sentenceOf(trends: readonly SeriesTrend[], metric: Metric, window: number): string {
  const starts = trends.reduce((sum, trend) => sum + trend.points.length, 0)
  if (starts === 0) return 'No starts to draw.'
  const lines = trends.flatMap(({ series, points }) => {
    const drawn = points.filter(({ rolling }) => rolling !== null)
    const [first, last] = [drawn[0], drawn.at(-1)]
    if (!first || !last) return []
    const from = first === last ? '' : ` (first ${window}: ${formatDecimal(first.rolling)})`
    return [`${SERIES_NAMES[series]} ${formatDecimal(last.rolling)}${from}`]
  })
  return lines.length === 0
    ? `${formatStarts(starts)}; too few for an average over ${window}.`
    : `${formatStarts(starts)}. Average ${METRIC_NOUNS[metric]} over the last ${window}: ${lines.join('; ')}.`
}

const columnsOf = (metric: Metric, window: number): readonly Column<TrendPoint>[] => [
  {
    id: 'race',
    header: 'Race',
    cell: ({ start }) => `${start.track.shortName}, ${formatDate(start.date)}`,
  },
  { id: 'series', header: 'Series', cell: ({ start }) => SERIES_NAMES[start.series] },
  {
    id: 'value',
    header: METRIC_NAMES[metric],
    isNumber: true,
    cell: ({ start, value }) => (metric === 'finish' ? formatResult(start) : plain(value)),
  },
  {
    id: 'rolling',
    header: `Average of last ${window}`,
    isNumber: true,
    cell: ({ rolling }) => formatDecimal(rolling),
  },
]

const plain = (value: number) => (Number.isInteger(value) ? String(value) : formatDecimal(value))
