import { against, swapped } from '~/address/address'
import { ActiveFilters } from '~/selection/ActiveFilters'
import { FacetMenu } from '~/selection/FacetMenu'
import { OfSide } from '~/selection/side'
import { useCareer, useGo } from '~/selection/useCareer'
import { EVERYTHING, isWholeCareer } from '~/stats/selection'
import { SideMark } from './SideMark'

/** Asks for the second selection as the bar above asks for the first. */
export function Builder() {
  const { address } = useCareer()
  const { b } = address
  return (
    <OfSide side="b">
      <fieldset className="border-y border-line py-3">
        <legend className="sr-only">Second selection</legend>
        <div className="flex flex-wrap items-center gap-2">
          <SideMark side="b" />
          <FacetMenu facet="series" label="Series" />
          <FacetMenu facet="season" label="Season" />
          <FacetMenu facet="type" label="Track type" />
          <FacetMenu facet="track" label="Track" />
          <FacetMenu facet="team" label="Team" />
          <FacetMenu facet="make" label="Make" />
          <FacetMenu facet="result" label="Result" />
          <Shortcuts />
        </div>
        {b && !isWholeCareer(b) && <ActiveFilters label="Filters of the second selection" />}
      </fieldset>
    </OfSide>
  )
}

/** Ways to a second selection, or out of it, in one press. */
function Shortcuts() {
  const { address } = useCareer()
  const go = useGo()
  const { b, selection } = address
  return (
    <>
      <button
        type="button"
        className="press"
        aria-pressed={b !== null && isWholeCareer(b)}
        onClick={() => go(against(address, EVERYTHING))}
      >
        Whole career
      </button>
      <button
        type="button"
        className="press"
        title="Keeps what is selected now as B; then change A in the bar above"
        onClick={() => go(against(address, selection))}
      >
        {b === null ? 'Keep this, change the other' : 'Make B the same as A'}
      </button>
      {b && (
        <span className="ml-auto flex flex-wrap gap-2">
          <button type="button" className="press" onClick={() => go(swapped(address))}>
            Swap A and B
          </button>
          <button type="button" className="press" onClick={() => go(against(address, null))}>
            Remove B
          </button>
        </span>
      )}
    </>
  )
}
