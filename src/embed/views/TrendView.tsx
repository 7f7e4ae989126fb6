import { drawingOf } from '~/charts/trend/drawing'
import { LineLegend } from '~/charts/trend/LineLegend'
import { PlainTrend } from '~/charts/trend/PlainTrend'
import { placeAxis, valueAxis } from '~/charts/trend/scale'
import { LEFT, RIGHT } from '~/charts/trend/size'
import type { Seen, View, ViewProps } from '~/embed/view'
import { METRIC_NAMES } from '~/format/names'
import { trendSentence } from '~/format/trendWords'
import { trendOf } from '~/stats/trend'
import { Pointable, type Spot } from './Pointable'
import { Steps } from './Steps'

const titleOf = ({ address }: Seen): string =>
  `${METRIC_NAMES[address.view.metric]}, start by start`

/** Every start's value with the rolling average of each series. */
function TrendView({ seen: { world, selected, address }, touched, touch }: ViewProps) {
  const { metric, window, x, dnf } = address.view
  const counted = dnf === 'exclude' ? selected.filter(({ band }) => band !== 'dnf') : selected
  const trends = trendOf(counted, metric, window, world.starts)
  const points = trends.flatMap((trend) => trend.points)
  if (points.length === 0)
    return <p className="py-6 text-muted">No start in this selection has a value to draw.</p>
  const values = points.map(({ value }) => value)
  const drawing = drawingOf(trends, placeAxis(points, x), valueAxis(metric, values))
  const current = points.find(({ start }) => start.id === touched.currentId) ?? null
  const { placeOf, domain } = drawing.place
  const startAt = ({ x: pointed, width }: Spot) => {
    const share = (pointed - LEFT) / (width - LEFT - RIGHT)
    const at = domain[0] + share * (domain[1] - domain[0])
    return drawing.points.reduce((a, b) =>
      Math.abs(placeOf(b) - at) < Math.abs(placeOf(a) - at) ? b : a,
    ).start
  }
  return (
    <figure data-chart="trend" data-points={points.length}>
      <figcaption className="mb-2 text-sm text-muted">
        {trendSentence(trends, metric, window)}
      </figcaption>
      <Pointable touched={touched} touch={touch} startAt={startAt}>
        <PlainTrend drawing={drawing} current={current} />
      </Pointable>
      <Steps
        starts={drawing.points.map(({ start }) => start)}
        current={current?.start ?? null}
        touch={touch}
      />
      <LineLegend trends={trends} window={window} />
    </figure>
  )
}

export const view: View = { titleOf, Content: TrendView }
