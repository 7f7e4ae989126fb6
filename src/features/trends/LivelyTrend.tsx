import { scaleLinear, scalePow } from 'd3-scale'
import {
  CartesianGrid,
  ComposedChart,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { bandPath } from '~/charts/bandPath'
import { DASHES, type Drawing } from '~/charts/trend/drawing'
import { BELOW, HEIGHT, LEFT } from '~/charts/trend/size'
import { formatDate } from '~/format/dates'
import { METRIC_NAMES, SERIES_NAMES } from '~/format/names'
import { formatDecimal } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import type { Metric, TrendPoint } from '~/stats/trend'

type Props = {
  drawing: Drawing
  metric: Metric
  window: number
  /** Held by a press or a key, and said in words elsewhere. */
  current: TrendPoint | null
}
type Row = { place: number; value: number; point: TrendPoint }

/** The trend with axes, tooltip and a finger's reach: loaded late, drawn in place of the plain one. */
export function LivelyTrend({ drawing, metric, window, current }: Props) {
  const { value, place } = drawing
  const scale = value.exponent === 1 ? scaleLinear() : scalePow().exponent(value.exponent)
  return (
    <ResponsiveContainer
      width="100%"
      height={HEIGHT}
      initialDimension={{ width: 600, height: HEIGHT }}
    >
      <ComposedChart
        data={rowsOf(drawing)}
        margin={{ top: 10, right: 14, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="place"
          type="number"
          domain={place.domain}
          ticks={place.ticks.map(({ at }) => at)}
          tickFormatter={(at) => place.ticks.find((tick) => tick.at === at)?.label ?? ''}
          height={BELOW}
          tickLine={false}
          axisLine={false}
          interval={0}
          tick={{ fontSize: 11, fill: 'var(--color-muted)' }}
        />
        <YAxis
          type="number"
          scale={scale}
          domain={value.domain}
          reversed={false}
          ticks={value.ticks}
          width={LEFT}
          tickLine={false}
          axisLine={false}
          interval={0}
          allowDataOverflow
          tick={{ fontSize: 11, fill: 'var(--color-muted)' }}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--color-line-strong)' }}
          content={<PointInWords metric={metric} window={window} />}
        />
        <Marks drawing={drawing} />
        <Lines drawing={drawing} />
        {current && <Ring drawing={drawing} point={current} />}
        {/* Gives the axis its values and the tooltip its rows; what is seen is drawn above. */}
        <Scatter dataKey="value" shape={drawNothing} isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

const drawNothing = () => <g />

const rowsOf = ({ points, place }: Drawing): Row[] =>
  points.map((point) => ({ place: place.placeOf(point), value: point.value, point }))

/** All marks of a band in one path: hundreds of elements would cost a phone its patience. */
function Marks({ drawing }: { drawing: Drawing }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  return (
    <g>
      {drawing.byBand.map(({ band, points }) => (
        <path
          key={band}
          className={`mark-${band}`}
          d={points
            .map((point) =>
              bandPath(band, x(drawing.place.placeOf(point)) ?? 0, y(point.value) ?? 0),
            )
            .join('')}
        />
      ))}
    </g>
  )
}

/** The rolling averages, each piece between two absences in one path. */
function Lines({ drawing }: { drawing: Drawing }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  const at = (point: TrendPoint) =>
    `${x(drawing.place.placeOf(point))} ${y(point.rolling ?? point.value)}`
  return (
    <g className="fill-none" strokeWidth="2.25" strokeLinecap="round">
      {drawing.lines.map(({ id, series, points }) => (
        <path
          key={id}
          className={`line-${series}`}
          strokeDasharray={DASHES[series]}
          // A line of one point is drawn as a dot: a step of no length with a round end.
          d={`M${points.map(at).join('L')}h0`}
        />
      ))}
    </g>
  )
}

/** Around the point that is held. */
function Ring({ drawing, point }: { drawing: Drawing; point: TrendPoint }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  return (
    <circle
      cx={x(drawing.place.placeOf(point))}
      cy={y(point.value)}
      r="8"
      className="fill-none stroke-accent"
      strokeWidth="2"
    />
  )
}

type TooltipProps = {
  metric: Metric
  window: number
  active?: boolean
  payload?: readonly { payload?: Row }[]
}

function PointInWords({ metric, window, active, payload }: TooltipProps) {
  const point = payload?.[0]?.payload?.point
  if (!active || !point) return null
  const { start, value, rolling } = point
  return (
    <div className="max-w-64 rounded border border-line-strong bg-raised px-3 py-2 text-xs shadow-lg">
      <p className="font-semibold">
        {start.raceName}, {start.track.shortName}
      </p>
      <p className="text-muted">
        {formatDate(start.date)} · {SERIES_NAMES[start.series]} · No. {start.carNumber}
      </p>
      <p>
        Finished {formatResult(start)} from {start.start}
      </p>
      {metric !== 'finish' && metric !== 'start' && (
        <p>
          {METRIC_NAMES[metric]}: {formatDecimal(value)}
        </p>
      )}
      {rolling !== null && (
        <p>
          Average of last {window}: {formatDecimal(rolling)}
        </p>
      )}
    </div>
  )
}
