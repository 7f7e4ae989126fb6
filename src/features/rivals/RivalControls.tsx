import type { Address } from '~/address/address'
import { SET_NAMES } from '~/format/rivalWords'
import { LeastField } from '~/selection/LeastField'
import { useCareer, useGo } from '~/selection/useCareer'
import { RIVAL_SETS, type RivalSet, SET_LEAST } from '~/stats/rivalSets'

/** The same page with another set, in the order that this one has, and as many meetings at least. */
export const withSet = (
  { view, ...address }: Address,
  set: RivalSet | null,
  min: number | null,
): Address => ({
  ...address,
  view: { ...view, set, min, rivalSort: set === view.set ? view.rivalSort : null },
})

type Props = { name: string; onName: (name: string) => void }

/** Which rivals: a set, how often met, whose name. */
export function RivalControls({ name, onName }: Props) {
  const { address } = useCareer()
  const go = useGo()
  const { set, min } = address.view
  return (
    <div className="script-only flex flex-wrap items-center gap-x-5 gap-y-2">
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">Set of rivals</legend>
        {[null, ...RIVAL_SETS].map((one) => (
          <button
            key={one}
            type="button"
            className="press"
            aria-pressed={set === one}
            onClick={() => go(withSet(address, one, min))}
          >
            {one === null ? 'Everyone' : SET_NAMES[one]}
          </button>
        ))}
      </fieldset>
      <LeastField of="meetings" usual={set === null ? 1 : SET_LEAST[set]} />
      <label className="flex items-center gap-2 text-sm">
        <span className="text-muted">Name</span>
        <input
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          placeholder="allgaier"
          aria-label="Find a driver by name"
          className={`w-36 ${FIELD}`}
          value={name}
          onChange={({ target }) => onName(target.value)}
        />
      </label>
    </div>
  )
}

const FIELD = 'min-h-9 rounded-md border border-line-strong bg-raised px-2 pointer-coarse:min-h-11'
