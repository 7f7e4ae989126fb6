import { type ReactNode, useState } from 'react'
import { CopyField } from './CopyField'

/** A text by what it is called: "Sentence". */
type Copied = { label: string; text: string }

/**
 * Copies texts, and says what came of it.
 *
 * @returns how to copy one, how to say something else, and what is to stand near: the words, and
 * where the browser refused, the text to take by hand.
 */
export function useCopying(): {
  /** Whether it was copied. */
  copy: (label: string, text: string) => Promise<boolean>
  say: (words: string) => void
  outcome: ReactNode
} {
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<Copied | null>(null)
  const say = (words: string) => {
    setRefused(null)
    setSaid(words)
  }
  const copy = async (label: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say(`${label} copied.`)
      return true
    } catch {
      setSaid('The browser did not let it be copied. Here it is, to be taken by hand.')
      setRefused({ label, text })
      return false
    }
  }
  const outcome = (
    <>
      <p role="status" className="text-sm text-muted">
        {said}
      </p>
      {refused && <CopyField {...refused} />}
    </>
  )
  return { copy, say, outcome }
}
