import type { PointerEvent } from 'react'
import { ExpectedPicture } from '~/charts/expectation/ExpectedPicture'
import { nearestExpected } from '~/charts/expectation/layout'
import { placeAxis } from '~/charts/trend/scale'
import { unpackPools } from '~/embed/beside'
import type { View, ViewProps } from '~/embed/view'
import { againstSentence, formatDifference, poolInWords } from '~/format/expectationWords'
import { againstOf, differenceOf, type Expected, expectedPoints } from '~/stats/expectation'
import { Steps } from './Steps'

/** Every start above or below what others made of about the same grid place. */
function ExpectationView({ seen, touched, touch }: ViewProps) {
  const { selected, address, world, data } = seen
  const pools = data.pools ? unpackPools(data.pools, world.starts) : []
  const { dnf, x, window } = address.view
  const poolOf = new Map(world.starts.map(({ id }, i) => [id, pools[i] ?? 'too few']))
  const counted = dnf === 'exclude' ? selected.filter(({ band }) => band !== 'dnf') : selected
  const all = counted.map((start): Expected => {
    const pool = poolOf.get(start.id) ?? 'too few'
    return typeof pool === 'string' ? { start, pool: null, why: pool } : { start, pool, why: null }
  })
  const points = expectedPoints(all, window)
  if (points.length === 0)
    return <p className="py-6 text-muted">No start in this selection to set against others.</p>
  const place = placeAxis(points, x)
  const current = points.find(({ start }) => start.id === touched.currentId) ?? null
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const spot = { x: event.clientX - box.left, y: event.clientY - box.top, width: box.width }
    const nearest = nearestExpected(points, place, spot)
    if (nearest && nearest.start.id !== touched.currentId) touch({ currentId: nearest.start.id })
  }
  return (
    <figure data-chart="expectation" data-points={points.length}>
      <figcaption className="mb-2 text-sm text-muted">
        {againstSentence(againstOf(all))} The line is the mean of the last {window}.
      </figcaption>
      <div
        aria-hidden
        className="touch-pan-y overflow-hidden"
        onPointerMove={point}
        onPointerDown={point}
      >
        <ExpectedPicture points={points} place={place} current={current} hasAreas={false} />
      </div>
      <Steps
        starts={points.map(({ start }) => start)}
        current={current?.start ?? null}
        touch={touch}
      />
      {current && (
        <p className="text-sm leading-tight">
          <strong>{formatDifference(differenceOf({ ...current, why: null }))}</strong>{' '}
          {poolInWords(current.pool, current.start.series)}
        </p>
      )}
    </figure>
  )
}

export const view: View = { titleOf: () => 'Against expectation', Content: ExpectationView }
