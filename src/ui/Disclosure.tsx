import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Summary } from './Summary'

type Props = {
  label: ReactNode
  /** Shown as chosen. */
  isActive?: boolean
  /** Hangs from the right edge of its button where the left one would leave the page. */
  align?: 'left' | 'right'
  /** On the button that closes the sheet on a phone. */
  doneLabel?: ReactNode
  children: ReactNode
}

/**
 * A button with a panel that opens under it: native `details`, so it works
 * before any script. Escape and a click elsewhere close it; a finger's tap
 * beside it does only that. On a phone it is a sheet with a button to close it.
 * What is inside is drawn when it is opened: a page has many of these, and most
 * stay shut.
 */
export function Disclosure({
  label,
  isActive = false,
  align = 'left',
  doneLabel = 'Done',
  children,
}: Props) {
  const ref = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    // It may have been opened before the page came alive.
    setOpen(ref.current?.open ?? false)
    const close = (event: Event) => {
      const details = ref.current
      if (!details?.open) return
      const isKey = event instanceof KeyboardEvent
      if (isKey ? event.key !== 'Escape' : details.contains(event.target as Node)) return
      details.open = false
      if (isKey) details.querySelector('summary')?.focus()
    }
    addEventListener('pointerdown', close)
    addEventListener('keydown', close)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('keydown', close)
    }
  }, [])
  const done = () => {
    const details = ref.current
    details?.querySelector('summary')?.focus()
    if (details) details.open = false
  }
  const active = isActive ? 'border-ink bg-ink text-ground' : ''
  return (
    <details
      ref={ref}
      className="group/d relative"
      name="disclosure"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <Summary className={`press ${active}`} onPress={() => setOpen(!ref.current?.open)}>
        {label}
        <span aria-hidden className="text-[0.625rem] group-open/d:rotate-180">
          ▼
        </span>
      </Summary>
      <div className={align === 'left' ? 'sheet' : 'sheet sheet-right'}>
        <div className="sheet-all">{isOpen && children}</div>
        {isOpen && (
          <button type="button" className="sheet-done press" onClick={done}>
            {doneLabel}
          </button>
        )}
      </div>
      {isOpen && (
        <button type="button" className="sheet-beside" aria-hidden tabIndex={-1} onClick={done} />
      )}
    </details>
  )
}
