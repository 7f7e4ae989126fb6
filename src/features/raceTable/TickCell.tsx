import { useSyncExternalStore } from 'react'
import { formatDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import type { Start } from '~/stats/starts'
import type { Ticks } from './ticks'

type Props = {
  start: Start
  ticks: Ticks
  /** Ids of the rows as they stand when it is pressed. */
  order: () => readonly string[]
}

/** Ticks a row; with Shift held, all between it and the one ticked before. */
export function TickCell({ start, ticks, order }: Props) {
  const isTicked = useSyncExternalStore(ticks.subscribe, () => ticks.has(start.id))
  return (
    <td role="cell" className="tick">
      <label>
        <input
          type="checkbox"
          aria-label={`Tick ${start.raceName}, ${formatDate(start.date)}`}
          checked={isTicked}
          onChange={({ nativeEvent }) => {
            const isRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
            ticks.toggle(start.id, isRange ? order() : null)
          }}
        />
      </label>
    </td>
  )
}

/** Ticks every row that is shown, or none of them. */
export function TickAll({ ids, ticks }: { ids: readonly string[]; ticks: Ticks }) {
  const all = useSyncExternalStore(ticks.subscribe, ticks.all)
  const count = ids.filter((id) => all.includes(id)).length
  return (
    <th role="columnheader" scope="col" className="tick">
      <label>
        <input
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < ids.length
          }}
          type="checkbox"
          aria-label={`Tick all ${formatStarts(ids.length)} shown`}
          checked={count > 0 && count === ids.length}
          onChange={() => ticks.toggleAll(ids)}
        />
      </label>
    </th>
  )
}
