import { useState } from 'react'
import { useView } from './useCareer'

type Props = {
  /** Of what there must be so many: "starts". */
  of: string
  /** How many where the reader asks for no number. */
  usual: number
  className?: string
}

/** How few are too few, as the address has it. Half-typed numbers stay here. */
export function LeastField({ of, usual, className = '' }: Props) {
  const [{ min }, change] = useView()
  const [typed, setTyped] = useState<string | null>(null)
  const ask = (text: string, isValid: boolean) => {
    setTyped(text)
    if (isValid) change({ min: text === '' ? null : Number(text) }, 'replace')
  }
  return (
    <label className={`flex items-center gap-2 text-sm ${className}`}>
      <span className="text-muted">At least</span>
      <input
        type="number"
        aria-label={`At least so many ${of}`}
        min="1"
        max="100"
        placeholder={String(usual)}
        className="min-h-9 w-18 rounded-md border border-line-strong bg-raised px-2 pointer-coarse:min-h-11"
        value={typed ?? min ?? ''}
        onChange={({ target }) => ask(target.value, target.validity.valid)}
        onBlur={() => setTyped(null)}
      />
      <span className="text-muted">{of}</span>
    </label>
  )
}
