import { ExpectedPicture } from '~/charts/expectation/ExpectedPicture'
import { nearestExpected } from '~/charts/expectation/layout'
import { DotMarks } from '~/charts/expectation/marks'
import { placeAxis } from '~/charts/trend/scale'
import { unpackPools } from '~/embed/beside'
import type { View, ViewProps } from '~/embed/view'
import { formatDate } from '~/format/dates'
import { againstSentence, formatDifference } from '~/format/expectationWords'
import { formatMean } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import {
  againstOf,
  differenceOf,
  type Expected,
  type ExpectedPoint,
  expectedFinish,
  expectedPoints,
  type PoolSum,
} from '~/stats/expectation'
import { Pointable } from './Pointable'
import { Steps } from './Steps'

/** Every start above or below what others made of about the same grid place. */
function ExpectationView({ seen, touched, touch }: ViewProps) {
  const { selected, address, world, data } = seen
  const pools = data.pools ? unpackPools(data.pools, world.starts) : []
  const { dnf, x, window } = address.view
  const poolOf = new Map(world.starts.map(({ id }, i) => [id, pools[i]]))
  const counted = dnf === 'exclude' ? selected.filter(({ band }) => band !== 'dnf') : selected
  const all = counted.map((start): Expected<PoolSum> => {
    const pool = poolOf.get(start.id)
    return pool ? { start, pool, why: null } : { start, pool: null, why: 'too few' }
  })
  const points = expectedPoints(all, window)
  if (points.length === 0)
    return <p className="py-6 text-muted">No start in this selection to set against others.</p>
  const byId = new Map(points.map((one) => [one.start.id, one]))
  const place = placeAxis(points, x)
  const current = points.find(({ start }) => start.id === touched.currentId) ?? null
  return (
    <figure data-chart="expectation" data-points={points.length}>
      <figcaption className="mb-2 text-sm text-muted">
        {againstSentence(againstOf(all))} The line is the mean of the last {window}.
      </figcaption>
      <Pointable
        touched={touched}
        touch={touch}
        startAt={(spot) => nearestExpected(points, place, spot)?.start}
      >
        <ExpectedPicture
          points={points}
          place={place}
          marks={<DotMarks points={points} place={place} />}
          current={current}
        />
      </Pointable>
      <Steps
        starts={points.map(({ start }) => start)}
        current={current?.start ?? null}
        touch={touch}
        words={(start) => inWords(byId.get(start.id))}
      />
    </figure>
  )
}

/** "+13.2 · 9 Jul 2022, Mid-Ohio · 2nd to 1st, expected 14.2 (53 starts of others)" */
const inWords = (point: ExpectedPoint | undefined): string =>
  point
    ? [
        formatDifference(differenceOf({ ...point, why: null })),
        `${formatDate(point.start.date)}, ${point.start.track.shortName}`,
        `${formatPosition(point.start.start)} to ${formatResult(point.start)}, expected ${formatMean(expectedFinish(point.pool))} (${point.pool.cases} starts of others)`,
      ].join(' · ')
    : ''

export const view: View = { titleOf: () => 'Against expectation', Content: ExpectationView }
