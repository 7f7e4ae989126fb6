import { type Address, narrow } from '~/address/address'
import { fieldLabel } from '~/format/selectionWords'
import { askedFields, EVERYTHING } from '~/stats/selection'
import { useCareer, useGo } from './useCareer'

/** What narrows at present, each to be taken back. */
export function ActiveFilters({ address }: { address: Address }) {
  const { world } = useCareer()
  const go = useGo()
  const fields = askedFields(address.selection)
  if (fields.length === 0) return null
  return (
    <ul aria-label="Chosen filters" className="mt-2 flex flex-wrap items-center gap-2">
      {fields.map((field) => (
        <li key={field}>
          <button
            type="button"
            className="press max-w-72 !min-h-7 !py-0.5"
            onClick={() => go(narrow(address, { [field]: EVERYTHING[field] }))}
          >
            <span className="truncate">{fieldLabel(world, address.selection, field)}</span>{' '}
            <span aria-hidden>×</span>
            <span className="sr-only">(remove)</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="quiet text-sm"
          onClick={() => go({ ...address, selection: EVERYTHING })}
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}
