import { pointAcross } from '~/charts/tally/pointAcross'
import { LEFT, RIGHT, TallyPicture } from '~/charts/tally/TallyPicture'
import { placeAxis } from '~/charts/trend/scale'
import type { View, ViewProps } from '~/embed/view'
import { tallySentence } from '~/format/tallyWords'
import { seasonTally, tallyOf } from '~/stats/tally'
import { Pointable } from './Pointable'
import { Steps } from './Steps'

/** Wins, top fives and top tens as they added up. */
function TallyView({ seen: { selected, address }, touched, touch }: ViewProps) {
  const points = tallyOf(selected)
  if (points.length === 0)
    return <p className="py-6 text-muted">No start in this selection to count.</p>
  const place = placeAxis(points, address.view.x)
  const current = points.find(({ start }) => start.id === touched.currentId) ?? null
  return (
    <figure data-chart="tally" data-points={points.length}>
      <figcaption className="mb-2 text-sm text-muted">
        {tallySentence(seasonTally(selected))}
      </figcaption>
      <Pointable
        touched={touched}
        touch={touch}
        startAt={({ x, width }) =>
          pointAcross(points, place, (x - LEFT) / (width - LEFT - RIGHT))?.start
        }
      >
        <TallyPicture points={points} place={place} current={current} />
      </Pointable>
      <Steps
        starts={points.map(({ start }) => start)}
        current={current?.start ?? null}
        touch={touch}
      />
    </figure>
  )
}

export const view: View = { titleOf: () => 'How they added up', Content: TallyView }
