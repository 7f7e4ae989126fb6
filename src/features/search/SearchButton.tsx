import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { prefetch } from '~/data/queries'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { isShortcut, SHORTCUTS } from './shortcuts'
import { keepTyped, letGo } from './typedAhead'

const SearchDialog = late(async () => (await import('./SearchDialog')).SearchDialog)

/** Where a reader who has found something is taken; `isAnswer` is the dashboard's selection. */
export type Go = (path: string, isAnswer: boolean) => void

/** Opens the search, as its keys do; its code and what it searches come with the press. */
export function SearchButton({ onGo }: { onGo: Go }) {
  const button = useRef<HTMLButtonElement>(null)
  const client = useQueryClient()
  /** What had the focus before; `null` while closed. */
  const [before, setBefore] = useState<Element | null>(null)
  // Whether its code came or not: what failed is told, with a way to try again.
  const open = () => {
    const show = () => setBefore(document.activeElement ?? document.body)
    keepTyped()
    void prefetch(client, 'core')
    void SearchDialog.preload().then(show, () => {
      letGo()
      show()
    })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const close = () => {
    setBefore(null)
    const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
    const back = isThere ? before : button.current
    back?.focus({ preventScroll: true })
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="press script-only max-md:grow"
        aria-haspopup="dialog"
        aria-keyshortcuts={SHORTCUTS}
        onClick={open}
      >
        Search
      </button>
      {before &&
        createPortal(
          <PanelBoundary name="search" meanwhile={WAITING}>
            <SearchDialog onClose={close} onGo={onGo} />
          </PanelBoundary>,
          document.body,
        )}
    </>
  )
}

/** The page stays as it is until the dialog is here. */
const WAITING = <span />
