import { fieldLabel } from '~/format/selectionWords'
import { askedFields, EVERYTHING } from '~/stats/selection'
import { useSide } from './side'

/** What narrows at present, each to be taken back. */
export function ActiveFilters({ label = 'Chosen filters' }: { label?: string }) {
  const { world, selection, ask, clear } = useSide()
  const fields = askedFields(selection)
  if (fields.length === 0) return null
  return (
    <ul aria-label={label} className="chips mt-2 flex flex-wrap items-center gap-2">
      {fields.map((field) => (
        <li key={field}>
          <button
            type="button"
            className="press max-w-72 !min-h-7 !py-0.5"
            onClick={() => ask({ [field]: EVERYTHING[field] })}
          >
            <span className="truncate">{fieldLabel(world, selection, field)}</span>{' '}
            <span aria-hidden>×</span>
            <span className="sr-only">(remove)</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="quiet text-sm" onClick={clear}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
