import { BandLegend } from '~/charts/BandLegend'
import { lanesOf, marksOf } from '~/charts/strip/layout'
import { StripPicture } from '~/charts/strip/StripPicture'
import { axisOf } from '~/charts/timeAxis'
import type { Seen, View, ViewProps } from '~/embed/view'
import { countBands } from '~/stats/bands'
import { Steps } from './Steps'

const titleOf = ({ world }: Seen): string => {
  if (world.starts.length === 0) return 'Every start'
  const { first, last } = axisOf(world.starts)
  return `Every start, ${first}–${last}`
}

/** The whole career in one picture; starts are pointed at or stepped through. */
function CareerStripView({ seen: { world, selected }, touched, touch }: ViewProps) {
  const axis = axisOf(world.starts)
  const { lanes, height } = lanesOf(world.starts)
  const marks = marksOf(axis, lanes, selected)
  const current = marks.find(({ start }) => start.id === touched.currentId) ?? null
  const bands = countBands(selected).flatMap(({ band, starts }) => (starts > 0 ? [band] : []))
  return (
    <figure data-chart="career-strip" data-points={marks.length}>
      <div className="overflow-hidden">
        <StripPicture
          axis={axis}
          lanes={lanes}
          height={height}
          marks={marks}
          current={current}
          onPoint={(mark) => mark && mark !== current && touch({ currentId: mark.start.id })}
          world={world}
          isBare
        />
      </div>
      <Steps starts={selected} current={current?.start ?? null} touch={touch} />
      <figcaption className="mt-1">
        <BandLegend bands={bands} />
      </figcaption>
    </figure>
  )
}

export const view: View = { titleOf, Content: CareerStripView }
