import { useState } from 'react'
import { narrow } from '~/address/address'
import { isAsked, type PlaceRange } from '~/stats/selection'
import { Disclosure } from '~/ui/Disclosure'
import { FacetChoices, StartsLeft } from './FacetMenu'
import { useCareer, useGo } from './useCareer'

/** The rarer questions: make, status, grid place, last starts, as of a day. */
export function MoreFilters() {
  const { address } = useCareer()
  const isActive =
    (['make', 'status', 'start', 'last'] as const).some((f) => isAsked(address.selection, f)) ||
    address.asof !== null
  return (
    <Disclosure label="More" isActive={isActive} align="right" doneLabel={<StartsLeft />}>
      <div className="space-y-4">
        <FacetChoices facet="make" label="Make" />
        <FacetChoices facet="status" label="Status" />
        <GridPlaces />
        <LastStarts />
        <AsOfDay />
      </div>
    </Disclosure>
  )
}

const INPUT =
  'min-h-9 rounded border border-line-strong bg-ground px-2 text-sm pointer-coarse:min-h-11'

function GridPlaces() {
  const { address } = useCareer()
  const go = useGo()
  // While the second end is half typed ("1" of 12) the address would turn the two around.
  const [typed, setTyped] = useState<PlaceRange | null>(null)
  const range = typed ?? address.selection.start ?? { from: null, to: null }
  const ask = ({ from, to }: PlaceRange) => {
    setTyped(null)
    go(narrow(address, { start: from === null && to === null ? null : { from, to } }), 'replace')
  }
  const change = (next: PlaceRange) => (isInOrder(next) ? ask(next) : setTyped(next))
  return (
    <fieldset className="text-sm">
      <legend className="pb-1 text-xs font-semibold text-muted">Started from</legend>
      <div className="flex items-center gap-2">
        <input
          aria-label="From grid place"
          className={`${INPUT} w-16`}
          type="number"
          min="1"
          max="43"
          placeholder="1"
          value={range.from ?? ''}
          onChange={(event) => change({ ...range, from: wholeNumber(event.target.value) })}
          onBlur={() => typed && ask(typed)}
        />
        to
        <input
          aria-label="To grid place"
          className={`${INPUT} w-16`}
          type="number"
          min="1"
          max="43"
          placeholder="43"
          value={range.to ?? ''}
          onChange={(event) => change({ ...range, to: wholeNumber(event.target.value) })}
          onBlur={() => typed && ask(typed)}
        />
      </div>
    </fieldset>
  )
}

const isInOrder = ({ from, to }: PlaceRange) => from === null || to === null || from <= to

function LastStarts() {
  const { address } = useCareer()
  const go = useGo()
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="text-xs font-semibold text-muted">Last</span>
      <input
        className={`${INPUT} w-20`}
        type="number"
        min="1"
        max="1000"
        placeholder="all"
        value={address.selection.last ?? ''}
        onChange={(event) =>
          go(narrow(address, { last: wholeNumber(event.target.value) }), 'replace')
        }
      />
      starts
    </label>
  )
}

/** A day typed figure by figure is kept here until it is one of the record's. */
function AsOfDay() {
  const { address, world } = useCareer()
  const go = useGo()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className="block text-sm">
      <span className="block pb-1 text-xs font-semibold text-muted">As of the end of</span>
      <input
        className={INPUT}
        type="date"
        min="2009-01-01"
        max={world.driver.recordTo}
        value={typed ?? address.asof ?? ''}
        onChange={({ target }) => {
          setTyped(target.validity.valid ? null : target.value)
          if (target.validity.valid) go({ ...address, asof: target.value || null }, 'replace')
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}

/** A positive whole number, or `null` for anything else. */
function wholeNumber(text: string): number | null {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : null
}
