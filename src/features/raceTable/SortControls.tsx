import { COLUMN_NAMES } from '~/format/names'
import { useView } from '~/selection/useCareer'
import { COLUMN_IDS, DEFAULT_SORT, isDefault, nextFurtherSort, type SortKey } from '~/stats/columns'

/** The sort as chips, and a way to add a key that works under a finger. */
export function SortControls() {
  const [{ sort }, show] = useView()
  const keys = isDefault(sort) ? [] : sort
  const change = (next: readonly SortKey[]) => show({ sort: next.length > 0 ? next : DEFAULT_SORT })
  const unused = COLUMN_IDS.filter((id) => !keys.some(({ column }) => column === id))
  return (
    <>
      <select
        aria-label="Add sort"
        className="min-h-9 rounded-md border border-line-strong bg-raised px-2 pointer-coarse:min-h-11"
        value=""
        onChange={(event) => {
          const column = COLUMN_IDS.find((id) => id === event.target.value)
          if (column) change(nextFurtherSort(sort, column))
        }}
      >
        <option value="">{keys.length === 0 ? 'Sort by…' : 'Then by…'}</option>
        {unused.map((column) => (
          <option key={column} value={column}>
            {COLUMN_NAMES[column].name}
          </option>
        ))}
      </select>
      {keys.length > 0 && (
        <ul aria-label="Sorted by" className="flex gap-2 lg:flex-wrap">
          {keys.map((key, i) => (
            <li key={key.column} className="flex">
              <button
                type="button"
                className="press rounded-r-none"
                onClick={() => change(keys.with(i, { ...key, descending: !key.descending }))}
              >
                {COLUMN_NAMES[key.column].name}{' '}
                <span aria-hidden>{key.descending ? '▼' : '▲'}</span>
                <span className="sr-only">
                  {key.descending ? 'descending' : 'ascending'}, turn around
                </span>
              </button>
              <button
                type="button"
                className="press rounded-l-none border-l-0"
                aria-label={`Do not sort by ${COLUMN_NAMES[key.column].name}`}
                onClick={() => change(keys.filter((other) => other !== key))}
              >
                <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
