import { type Axis, across } from '~/charts/timeAxis'
import { useLife } from '~/data/queries'
import { useCareer } from '~/selection/useCareer'
import { lifeAsOf } from '~/stats/world'

/** The years on television, on the strip's axis. */
export function TelevisionYears({ axis }: { axis: Axis }) {
  const { world } = useCareer()
  const { broadcasting } = lifeAsOf(useLife(), world.asof)
  const first = broadcasting.map(({ from }) => from.slice(0, 4)).sort()[0]
  if (!first) return null
  const x = across(axis, `${first}-01-01`)
  return (
    <svg width="100%" height="20" role="img" aria-label={`On television from ${first}`}>
      <rect x={`${x}%`} y="2" width={`${100 - x}%`} height="15" className="fill-top10 opacity-30" />
      <text x={`${x}%`} dx="6" y="13.5" className="fill-ink text-[0.6875rem]">
        On television from {first}
      </text>
    </svg>
  )
}
