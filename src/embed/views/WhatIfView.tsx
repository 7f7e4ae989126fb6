import { LEFT, pointNumberAt, WhatIfPicture } from '~/charts/whatIf/WhatIfPicture'
import type { Seen, View, ViewProps } from '~/embed/view'
import {
  FICTION,
  IS_FICTION,
  isTold,
  WHAT_IF_TITLE,
  type WhatIfLine,
  whatIfLines,
  whatIfSentence,
} from '~/format/whatIfWords'
import { allStories, imagine, whatIfPoints } from '~/stats/whatIf'
import { Pointable } from './Pointable'
import { Steps } from './Steps'

/** Where nothing is asked for, all stories are taken to have counted. */
const completed = (seen: Seen): Seen =>
  seen.address.whatIf.length > 0
    ? seen
    : { ...seen, address: { ...seen.address, whatIf: allStories(seen.world) } }

/** A frame has room for the starts, which never change, and for what is told of the rest. */
const isShown = ({ id, difference }: WhatIfLine) =>
  id === 'starts' || (difference !== '' && isTold(id))

/** What did not happen: the figures before and after, and where he would have finished. */
function WhatIfView({ seen, touched, touch }: ViewProps) {
  const { world, selected, address } = seen
  const imagined = imagine(address.whatIf, world, selected)
  const points = whatIfPoints(selected, imagined.changed, world)
  const current = points.find(({ start }) => start.id === touched.currentId) ?? null
  return (
    <figure data-chart="what-if" data-points={points.length}>
      <figcaption className="mb-2 text-sm">
        {whatIfSentence(world.driver.name, selected, imagined)}
      </figcaption>
      <table className="plain-table text-sm">
        <caption className="sr-only">{IS_FICTION}</caption>
        <thead>
          <tr>
            <th scope="col">{FICTION}</th>
            <th scope="col">Official</th>
            <th scope="col">What if</th>
          </tr>
        </thead>
        <tbody>
          {whatIfLines(selected, imagined.starts)
            .filter(isShown)
            .map(({ id, name, before, after }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <Pointable
        touched={touched}
        touch={touch}
        startAt={({ x, width }) =>
          points[pointNumberAt(points.length, (x - LEFT) / (width - LEFT))]?.start
        }
      >
        <WhatIfPicture points={points} current={current} />
      </Pointable>
      <Steps
        starts={points.map(({ start }) => start)}
        current={current?.start ?? null}
        touch={touch}
      />
    </figure>
  )
}

export const view: View = { completed, titleOf: () => WHAT_IF_TITLE, Content: WhatIfView }
