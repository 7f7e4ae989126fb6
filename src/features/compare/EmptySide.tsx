import { against, narrow, type Side } from '~/address/address'
import { formatStarts } from '~/format/numbers'
import { fieldLabel } from '~/format/selectionWords'
import { useCareer, useGo } from '~/selection/useCareer'
import { costliestFilter, EVERYTHING } from '~/stats/selection'
import { EmptyMessage } from '~/ui/EmptyMessage'

/** One side holds no start: said, with the ways on. */
export function EmptySide({ side, name }: { side: Side; name: string }) {
  const { world, address } = useCareer()
  const go = useGo()
  const selection = (side === 'a' ? address.selection : address.b) ?? EVERYTHING
  const drop = costliestFilter(world.starts, selection)
  return (
    <EmptyMessage title={`Nothing to compare: ${side.toUpperCase()} (${name}) holds no start.`}>
      <p className="flex flex-wrap gap-2">
        {drop && (
          <button
            type="button"
            className="press"
            onClick={() => go(narrow(address, { [drop.field]: EVERYTHING[drop.field] }, side))}
          >
            Drop “{fieldLabel(world, selection, drop.field)}” of {side.toUpperCase()}:{' '}
            {formatStarts(drop.left)}
          </button>
        )}
        <button type="button" className="press" onClick={() => go(against(address, null))}>
          End the comparison
        </button>
      </p>
    </EmptyMessage>
  )
}
