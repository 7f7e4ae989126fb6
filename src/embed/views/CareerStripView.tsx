import { BandLegend } from '~/charts/BandLegend'
import { BareStrip } from '~/charts/strip/BareStrip'
import { marksOf, stripOf } from '~/charts/strip/layout'
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
  const strip = stripOf(world)
  const marks = marksOf(strip, selected)
  const current = marks.find(({ start }) => start.id === touched.currentId) ?? null
  const bands = countBands(selected).flatMap(({ band, starts }) => (starts > 0 ? [band] : []))
  return (
    <figure data-chart="career-strip" data-points={marks.length}>
      <div className="overflow-hidden">
        <BareStrip
          strip={strip}
          marks={marks}
          current={current}
          onPoint={(mark) => mark && mark !== current && touch({ currentId: mark.start.id })}
          world={world}
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
