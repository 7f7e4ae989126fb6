import { type KeyboardEvent, useEffect, useState } from 'react'

/**
 * The option that the arrow keys are on, while the focus stays in the text; from
 * the last one they lead back to the text. Another text begins anew.
 *
 * @param id of the list; each option's is this and its number.
 */
export function useActiveOption(id: string, count: number, text: string) {
  const [at, setAt] = useState<{ active: number; text: string } | null>(null)
  const active = at !== null && at.text === text && at.active < count ? at.active : null
  useEffect(() => {
    if (active !== null)
      document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [id, active])
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.nativeEvent.isComposing || event.altKey) return
    event.preventDefault()
    // One place more than options: the text itself, behind the last.
    const places = count + 1
    const next = ((active ?? count) + step + places) % places
    setAt(next === count ? null : { active: next, text })
  }
  return { active, isActive: (number: number) => number === active, move }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
