import { GROUPS, type Group } from '~/address/address'
import { splitTitle } from '~/format/splitWords'

type Props = { group: Group | null; onChoose: (group: Group | null) => void }

/** By what the starts are divided in what is shared: there is room for one long list at a time. */
export const SplitChoice = ({ group, onChoose }: Props) => (
  <label className="share-check">
    Divided
    <select
      className="min-h-9 rounded-md border border-line-strong bg-raised px-2 text-sm pointer-coarse:min-h-11"
      value={group ?? ''}
      onChange={({ target }) => onChoose(GROUPS.find((one) => one === target.value) ?? null)}
    >
      <option value="">By series, track type and make</option>
      {GROUPS.map((one) => (
        <option key={one} value={one}>
          {splitTitle(one)}
        </option>
      ))}
    </select>
  </label>
)
