import { useId, useState } from 'react'
import { MOST_CHANGES } from '~/address/whatIf'
import { formatLongDate } from '~/format/dates'
import { formatPosition, formatResult } from '~/format/positions'
import { startInShort } from '~/format/whatIfWords'
import { useCareer } from '~/selection/useCareer'
import type { Start } from '~/stats/starts'
import { Panel } from '~/ui/Panel'
import { PlaceSelect, SELECT } from './PlaceSelect'
import { useWhatIf } from './useWhatIf'

/** Any finish of any of his starts, to be given another place. */
export const Editor = () => (
  <Panel
    id="editor"
    title="Any other finish"
    className="print:hidden"
    summary="Choose a race and a place: the cars between move by one. A place given to him counts as running at the end."
  >
    <p className="no-script">
      The editor needs JavaScript. The stories above, with what each would change, do not.
    </p>
    <Form />
  </Panel>
)

function Form() {
  const { world } = useCareer()
  const { changes, put } = useWhatIf()
  const [words, setWords] = useState('')
  const [chosenId, setChosen] = useState('')
  const [place, setPlace] = useState(1)
  const id = useId()
  const found = matching(world.starts, words)
  const chosen = found.find((start) => start.id === chosenId) ?? found[0]
  const isChanged = changes.some(({ raceId }) => raceId === chosen?.id)
  const isFull = changes.length >= MOST_CHANGES && !isChanged
  return (
    <form
      className="script-only grid max-w-4xl gap-x-4 gap-y-3 text-sm sm:grid-cols-2 sm:items-end"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen)
          put({ raceId: chosen.id, finish: Math.min(place, chosen.fieldSize), story: null })
      }}
    >
      <label className="grid gap-1">
        Find a race
        <input
          type="text"
          className={SELECT}
          value={words}
          placeholder="talladega 2022"
          autoComplete="off"
          aria-describedby={`${id}-found`}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <label className="grid min-w-0 gap-1">
        Race
        <select
          className={SELECT}
          value={chosen?.id ?? ''}
          disabled={!chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          {found.map((start) => (
            <option key={start.id} value={start.id}>
              {startInShort(start)}: {formatResult(start)}
            </option>
          ))}
        </select>
      </label>
      <div className="grid gap-1">
        <span aria-hidden>Place</span>
        {chosen ? (
          <PlaceSelect
            start={chosen}
            place={Math.min(place, chosen.fieldSize)}
            label="Place"
            onPlace={setPlace}
          />
        ) : (
          <select className={SELECT} aria-label="Place" disabled />
        )}
      </div>
      <button type="submit" className="press justify-center" disabled={!chosen || isFull}>
        {isChanged ? 'Change it again' : 'Change it'}
      </button>
      <p id={`${id}-found`} role="status" className="text-muted sm:col-span-2">
        {chosen
          ? `${found.length} of ${world.starts.length} races. ${chosen.raceName}, ${formatLongDate(chosen.date)}: officially ${formatPosition(chosen.finish)} of ${chosen.fieldSize}, from ${formatPosition(chosen.start)} on the grid.`
          : world.starts.length === 0
            ? 'No race had been run by then.'
            : 'No race of his has all these words.'}
        {isFull && ` ${MOST_CHANGES} changes at most: take one back first.`}
      </p>
    </form>
  )
}

/** Newest first: races in which every word typed occurs. */
function matching(starts: readonly Start[], typed: string): Start[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return starts
    .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
    .reverse()
}
