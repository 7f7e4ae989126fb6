import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

export type Tab = {
  id: string
  name: string
  content: ReactNode
  /** Given where the content is only drawn when asked for: what stands there until then, and without a script. */
  meanwhile?: ReactNode
}

type Props = {
  /** What they are views of, read aloud. */
  label: string
  /** The first is open. */
  tabs: readonly [Tab, ...Tab[]]
  /** Stands at the other end of their row. */
  end?: ReactNode
}

const STEPS: Record<string, (at: number, length: number) => number> = {
  ArrowLeft: (at, length) => (at + length - 1) % length,
  ArrowRight: (at, length) => (at + 1) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
}

/** Views of one thing, one shown at a time; without a script they stand one below the other. */
export function Tabs({ label, tabs, end }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [openId, setOpenId] = useState(tabs[0].id)
  const [asked, setAsked] = useState<readonly string[]>([tabs[0].id])
  const open = (tab: Tab) => {
    setOpenId(tab.id)
    setAsked((before) => (before.includes(tab.id) ? before : [...before, tab.id]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const at = step(
      tabs.findIndex((tab) => tab.id === openId),
      tabs.length,
    )
    const next = tabs[at]
    if (!next) return
    open(next)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus()
  }
  return (
    <>
      <div className="script-only tab-row">
        <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-controls={`${id}-${tab.id}-panel`}
              aria-selected={tab.id === openId}
              tabIndex={tab.id === openId ? 0 : -1}
              onClick={() => open(tab)}
            >
              {tab.name}
            </button>
          ))}
        </div>
        {end}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          className={tab.id === openId ? undefined : 'tab-off'}
        >
          {tab.meanwhile === undefined || asked.includes(tab.id) ? tab.content : tab.meanwhile}
        </div>
      ))}
    </>
  )
}
