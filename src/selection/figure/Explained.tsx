import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { FIGURE_IDS, type FigureId } from '~/stats/figureIds'
import type { Selection } from '~/stats/selection'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'

const FigureDialog = late(async () => (await import('./FigureDialog')).FigureDialog)

type Props = {
  /** What selects the starts that the figures inside are of. */
  selection: Selection
  children: ReactNode
}

type Asked = { figure: FigureId; link: HTMLElement }

/**
 * Headline figures, in lists of figures and their names, each one press away from what is behind
 * it. Their names are links to the glossary, which is where they lead without a script; one
 * listener for all of them opens a dialog instead. Its code comes with the press.
 */
export function Explained({ selection, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const next = askedBy(event)
      if (!next) return
      event.preventDefault()
      // Whether its code came or not: what failed is told, with a way to try again.
      const show = () => setAsked(next)
      void FigureDialog.preload().then(show, show)
    }
    const box = ref.current
    box?.addEventListener('click', press)
    return () => box?.removeEventListener('click', press)
  }, [])
  const close = () => {
    setAsked(null)
    asked?.link.focus()
  }
  return (
    <div ref={ref} className="explained">
      {children}
      {asked &&
        createPortal(
          <PanelBoundary name="figure" meanwhile={WAITING}>
            <FigureDialog figure={asked.figure} selection={selection} onClose={close} />
          </PanelBoundary>,
          document.body,
        )}
    </div>
  )
}

const WAITING = <span />

/** The figure pressed, by itself or by its name; `null` of another press, or of text being marked. */
function askedBy(event: MouseEvent): Asked | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return null
  const link = target.closest('dl > div')?.querySelector<HTMLAnchorElement>('a[href*="#"]')
  const figure = FIGURE_IDS.find((id) => link?.hash === `#${id}`)
  return link && figure ? { figure, link } : null
}
