import { memo, type ReactNode, useRef, useState } from 'react'
import type { View } from '~/address/address'
import { ChartFigure } from '~/charts/ChartFigure'
import { Stepped } from '~/charts/Stepped'
import { type Drawing, drawingOf } from '~/charts/trend/drawing'
import { LineLegend } from '~/charts/trend/LineLegend'
import { nearestPoint } from '~/charts/trend/nearest'
import { PlainTrend } from '~/charts/trend/PlainTrend'
import { placeAxis, valueAxis } from '~/charts/trend/scale'
import { formatDate } from '~/format/dates'
import { METRIC_NAMES, SERIES_NAMES } from '~/format/names'
import { formatDecimal } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import { trendSentence } from '~/format/trendWords'
import { Asked } from '~/selection/asked'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer, useViewNow } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { type Metric, type TrendPoint, trendOf } from '~/stats/trend'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useNear } from '~/ui/useNear'
import { TrendControls } from './TrendControls'

const LivelyTrend = late(async () => (await import('./LivelyTrend')).LivelyTrend)

type Shown = Pick<View, 'metric' | 'window' | 'x' | 'dnf'>

/** Every start's value, with the rolling average of each series through them. */
export function FinishTrend() {
  const { metric, window, x, dnf } = useViewNow()
  return <Trend {...{ metric, window, x, dnf }} />
}

/** Drawn anew for what is shown of it at once, for another selection a moment later. */
const Trend = memo(function Trend({ metric, window, x, dnf }: Shown) {
  const career = useCareer()
  const { selected } = career
  const counted = dnf === 'exclude' ? selected.filter((s) => s.band !== 'dnf') : selected
  const trends = trendOf(counted, metric, window, career.world.starts)
  const points = trends.flatMap((trend) => trend.points)
  const drawing = drawingOf(
    trends,
    placeAxis(points, x),
    valueAxis(
      metric,
      points.map(({ value }) => value),
    ),
  )
  return (
    <ChartFigure
      chart="trend"
      title={titleOf(metric)}
      sentence={trendSentence(trends, metric, window)}
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
      isStepped
      download={<PictureMenu chart="trend" title={titleOf(metric)} />}
      sources={<StartSources starts={points.map(({ start }) => start)} />}
      share={<ShareButton title={titleOf(metric)} shared={{ view: 'trend', of: null }} />}
    >
      {points.length === 0 ? (
        <EmptyMessage title="No start in this selection has a value to draw." />
      ) : (
        <Picture drawing={drawing} metric={metric} window={window}>
          <LineLegend trends={trends} window={window} />
        </Picture>
      )}
    </ChartFigure>
  )
})

const titleOf = (metric: Metric) => `${METRIC_NAMES[metric]}, start by start`

type PictureProps = { drawing: Drawing; metric: Metric; window: number }
type DrawnProps = PictureProps & { current: TrendPoint | null }

/** The picture, and the start in it that is pointed at or stepped to. */
function Picture({ children, ...props }: PictureProps & { children: ReactNode }) {
  const { drawing, metric, window } = props
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = drawing.points.find(({ start }) => start.id === currentId) ?? null
  return (
    <Stepped
      label={titleOf(metric)}
      points={drawing.points}
      current={current}
      onCurrent={(point) => setCurrentId(point?.start.id ?? null)}
      pointAt={(x, y, width) => nearestPoint(drawing, x, y, width)}
      isHovered={false}
      inWords={({ start, value, rolling }) => (
        <>
          <StartInWords start={start} />
          {metric !== 'finish' &&
            metric !== 'start' &&
            ` · ${METRIC_NAMES[metric]}: ${plain(value)}`}
          {rolling !== null && ` · average of last ${window}: ${formatDecimal(rolling)}`}
        </>
      )}
    >
      <Drawn {...props} current={current} />
      {children}
    </Stepped>
  )
}

/** The plain picture until the lively one is wanted and here, and again on paper. */
function Drawn(props: DrawnProps) {
  const ref = useRef<HTMLDivElement>(null)
  const plain = <PlainTrend drawing={props.drawing} current={props.current} />
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
