import { useState } from 'react'
import { narrow } from '~/address/address'
import { useCareer, useGo } from './useCareer'

/** Free text over races, tracks, teams and winners; typing replaces the address. */
export function FilterBox() {
  const { address } = useCareer()
  const go = useGo()
  const { q } = address.selection
  // While typing, the box keeps spaces that the address does not.
  const [typed, setTyped] = useState(q)
  if (fold(typed) !== q) setTyped(q)
  return (
    <input
      type="search"
      aria-label="Filter the races"
      placeholder="Filter races"
      maxLength={100}
      className="min-h-9 w-32 grow rounded-md border border-line-strong bg-raised px-3 text-sm sm:max-w-44 pointer-coarse:min-h-11"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        go(narrow(address, { q: fold(event.target.value) }), 'replace')
      }}
    />
  )
}

const fold = (text: string) => text.trim().replace(/\s+/g, ' ')
