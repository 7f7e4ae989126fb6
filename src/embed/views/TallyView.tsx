import type { PointerEvent } from 'react'
import { pointAcross } from '~/charts/tally/pointAcross'
import { LEFT, RIGHT, TallyPicture } from '~/charts/tally/TallyPicture'
import { placeAxis } from '~/charts/trend/scale'
import type { View, ViewProps } from '~/embed/view'
import { tallySentence } from '~/format/tallyWords'
import { seasonTally, tallyOf } from '~/stats/tally'
import { Steps } from './Steps'

/** Wins, top fives and top tens as they added up. */
function TallyView({ seen: { selected, address }, touched, touch }: ViewProps) {
  const points = tallyOf(selected)
  if (points.length === 0)
    return <p className="py-6 text-muted">No start in this selection to count.</p>
  const place = placeAxis(points, address.view.x)
  const current = points.find(({ start }) => start.id === touched.currentId) ?? null
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - box.left - LEFT) / (box.width - LEFT - RIGHT)
    const nearest = pointAcross(points, place, share)
    if (nearest && nearest.start.id !== touched.currentId) touch({ currentId: nearest.start.id })
  }
  return (
    <figure data-chart="tally" data-points={points.length}>
      <figcaption className="mb-2 text-sm text-muted">
        {tallySentence(seasonTally(selected))}
      </figcaption>
      <div
        aria-hidden
        className="touch-pan-y overflow-hidden"
        onPointerMove={point}
        onPointerDown={point}
      >
        <TallyPicture points={points} place={place} current={current} />
      </div>
      <Steps
        starts={points.map(({ start }) => start)}
        current={current?.start ?? null}
        touch={touch}
      />
    </figure>
  )
}

export const view: View = { titleOf: () => 'How they added up', Content: TallyView }
