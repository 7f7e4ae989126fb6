import { useEffect, useId, useRef } from 'react'
import dialogCss from '~/ui/dialog.css?inline'
import { dress } from '~/ui/dress'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useClosingBeside } from '~/ui/useClosingBeside'
import { KeyHints } from './KeyHints'
import type { Go } from './SearchButton'
import { SearchPanel } from './SearchPanel'
import css from './search.css?inline'

dress(dialogCss)
dress(css)

type Props = { onClose: () => void; onGo: Go }

/** Search in racing words. Modal: the browser keeps the focus in it. */
export function SearchDialog({ onClose, onGo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [])
  const close = () => dialog.current?.close()
  // Closed first, so that the focus is back on the page when it moves on.
  const go: Go = (path, isAnswer) => {
    close()
    onGo(path, isAnswer)
  }
  return (
    <dialog
      ref={dialog}
      className="dialog search-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      {...useClosingBeside(close)}
    >
      <div className="dialog-all">
        <div className="search-head">
          <h2 id={titleId} className="text-2xl">
            Search
          </h2>
          <button type="button" className="press" onClick={close}>
            Close
          </button>
        </div>
        <PanelBoundary name="record to search in" placeholder="p-4 min-h-48">
          <SearchPanel onGo={go} />
        </PanelBoundary>
        <KeyHints />
      </div>
    </dialog>
  )
}
