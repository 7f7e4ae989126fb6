import { useState } from 'react'
import { useView } from '~/selection/useCareer'

/** How few starts are too few: what rests on fewer is set apart. Half-typed numbers stay here. */
export function LeastStarts() {
  const [{ min }, change] = useView()
  const [typed, setTyped] = useState<string | null>(null)
  const ask = (text: string, isValid: boolean) => {
    setTyped(text)
    if (!isValid) return
    change({ min: text === '' ? null : Number(text) }, 'replace')
  }
  return (
    <label className="script-only flex items-center gap-2 text-sm">
      <span className="text-muted">At least</span>
      <input
        type="number"
        aria-label="At least so many starts"
        min="1"
        max="100"
        placeholder="1"
        className="min-h-9 w-18 rounded-md border border-line-strong bg-raised px-2 pointer-coarse:min-h-11"
        value={typed ?? min ?? ''}
        onChange={({ target }) => ask(target.value, target.validity.valid)}
        onBlur={() => setTyped(null)}
      />
      <span className="text-muted">starts</span>
    </label>
  )
}
