import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Summary } from './Summary'

type Props = {
  label: ReactNode
  /** Shown as chosen. */
  isActive?: boolean
  /** Hangs from the right edge of its button where the left one would leave the page. */
  align?: 'left' | 'right'
  children: ReactNode
}

/**
 * A button with a panel that opens under it: native `details`, so it works
 * before any script. Escape and a click elsewhere close it. What is inside is
 * drawn when it is opened: a page has many of these, and most stay shut.
 */
export function Disclosure({ label, isActive = false, align = 'left', children }: Props) {
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
  const active = isActive ? 'border-ink bg-ink text-ground' : ''
  const side = align === 'left' ? 'sm:left-0' : 'sm:right-0'
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
      <div
        className={`fixed inset-x-2 bottom-2 z-40 max-h-[70vh] overflow-auto rounded-md border border-line-strong bg-raised p-3 shadow-lg sm:absolute sm:inset-x-auto sm:bottom-auto sm:top-full sm:mt-1 sm:max-h-[60vh] sm:w-max sm:min-w-56 sm:max-w-sm ${side}`}
      >
        {isOpen && children}
      </div>
    </details>
  )
}
