import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import type { Own, Shared } from './shared'

const ShareDialog = late(async () => (await import('./ShareDialog')).ShareDialog)

type Props = {
  /** In words: "Races". */
  title: string
  shared: Shared
  /** What is said of it, where its address alone does not tell. */
  own?: Own | undefined
}

/** Opens the dialog with all that a panel or page can be pasted as; its code comes with the press. */
export function ShareButton({ title, shared, own }: Props) {
  const ref = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  // Whether its code came or not: what failed is told, with a way to try again.
  const open = () => {
    const show = () => setOpen(true)
    void ShareDialog.preload().then(show, show)
  }
  const close = () => {
    setOpen(false)
    ref.current?.focus()
  }
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="press script-only share"
        aria-haspopup="dialog"
        aria-label={`Share: ${title}`}
        onClick={open}
      >
        Share
      </button>
      {isOpen &&
        createPortal(
          <PanelBoundary name="share dialog" meanwhile={WAITING}>
            <ShareDialog title={title} shared={shared} own={own} onClose={close} />
          </PanelBoundary>,
          document.body,
        )}
    </>
  )
}

/** The page stays as it is until the dialog is here. */
const WAITING = <span />
