import { useEffect, useId, useRef, useState } from 'react'
import { dress } from '~/ui/dress'
import css from './share.css?inline'

dress(css)

/** Milliseconds for which is said what came of a press. */
const SAID = 2000

type Props = {
  label: string
  /** Where it goes, or what there is to know, in a line. */
  hint?: string | undefined
  text: string
  rows?: number
}

/** A text to take away, with a button that does it; where the browser refuses, it is marked instead. */
export function CopyField({ label, hint, text, rows = 2 }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), SAID)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied')
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid('Marked: copy it by hand')
    }
  }
  return (
    <div className="share-field">
      <div className="share-line">
        <label htmlFor={id}>{label}</label>
        <span role="status" className="share-said">
          {said}
        </span>
        <button type="button" className="press" aria-label={`Copy: ${label}`} onClick={copy}>
          Copy
        </button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        aria-describedby={hint && `${id}-hint`}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}
