import { DEFAULT_COLS } from '~/address/address'
import { COLUMN_NAMES } from '~/format/names'
import { useView } from '~/selection/useCareer'
import { COLUMN_IDS, type ColumnId } from '~/stats/columns'
import { dress } from '~/ui/dress'
import { isUsual, moved, toggled } from './columnOrder'
import css from './tools.css?inline'

dress(css)

/** Which columns, and in which order: those shown first, as they stand, then the others. */
export function ColumnChooser() {
  const [{ cols }, change] = useView()
  const show = (next: readonly ColumnId[]) => change({ cols: next })
  const others = COLUMN_IDS.filter((id) => !cols.includes(id))
  return (
    <fieldset className="column-chooser">
      <legend>
        Columns, in the order of the table
        {cols.length === 1 && '; at least one stays'}
      </legend>
      <ul>
        {/* One list, so that a line which goes from one part to the other keeps the focus. */}
        {[...cols, ...others].map((id, at) => (
          <ColumnLine
            key={id}
            id={id}
            isShown={at < cols.length}
            isFixed={at === 0 && cols.length === 1}
            onToggle={() => show(toggled(cols, id))}
            ends={{ up: at === 0, down: at === cols.length - 1 }}
            onMove={(by) => show(moved(cols, id, by))}
          />
        ))}
      </ul>
      <button
        type="button"
        className="press"
        aria-disabled={isUsual(cols)}
        onClick={() => show(DEFAULT_COLS)}
      >
        Usual columns
      </button>
    </fieldset>
  )
}

type LineProps = {
  id: ColumnId
  isShown: boolean
  /** The last one there is. */
  isFixed: boolean
  onToggle: () => void
  /** Where it cannot be moved any further. */
  ends: { up: boolean; down: boolean }
  onMove: (by: -1 | 1) => void
}

const STEPS = [
  { by: -1, way: 'up', sign: '▲' },
  { by: 1, way: 'down', sign: '▼' },
] as const

function ColumnLine({ id, isShown, isFixed, onToggle, ends, onMove }: LineProps) {
  const { name, means } = COLUMN_NAMES[id]
  return (
    <li data-chosen={isShown || undefined}>
      <label>
        <input
          type="checkbox"
          aria-describedby={`column-${id}`}
          checked={isShown}
          disabled={isFixed}
          onChange={onToggle}
        />
        {name}
      </label>
      <small id={`column-${id}`}>{means}</small>
      {isShown &&
        STEPS.map(({ by, way, sign }) => (
          <button
            key={way}
            type="button"
            className="press"
            aria-label={`Move ${name} ${way}`}
            aria-disabled={ends[way]}
            onClick={() => onMove(by)}
          >
            <span aria-hidden>{sign}</span>
          </button>
        ))}
    </li>
  )
}
