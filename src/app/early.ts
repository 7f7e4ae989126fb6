/**
 * What happens before the page is alive. The first lines of it stand in the
 * head of every page (first.js) and run before anything is painted: they set the
 * theme, hide what the address asks to be otherwise, and keep presses and
 * changes for later. This is the other end.
 */
type Kept = {
  type: string
  target: EventTarget | null
  shiftKey: boolean
  value: string | undefined
}

declare global {
  interface Window {
    /** Set by first.js; absent on a page that it does not stand in. */
    early?: { kept: Kept[]; onKeep?: () => void; stop: () => void }
  }
}

const html = document.documentElement

/** Something the page as built does not show is asked for. */
const isAsking = () => html.hasAttribute('data-asking')
const hasKept = () => (window.early?.kept.length ?? 0) > 0

export const early = {
  /** Calls back at once when the reader waits for something, else when the browser is idle. */
  whenWanted(start: () => void) {
    let isStarted = false
    const once = () => {
      if (isStarted) return
      isStarted = true
      start()
    }
    if (isAsking() || hasKept() || document.getElementById('root')?.dataset.path === undefined)
      return once()
    if (window.early) window.early.onKeep = once
    const whenIdle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(once, { timeout: 1500 })
        : setTimeout(once, 200)
    if (document.readyState === 'complete') whenIdle()
    else addEventListener('load', whenIdle, { once: true })
  },

  /** What the address asks for is drawn: it may be seen. */
  show() {
    html.removeAttribute('data-asking')
  },

  /** The page is alive: what was pressed or typed meanwhile is done now. */
  handOver() {
    const { kept = [], stop } = window.early ?? {}
    stop?.()
    delete window.early
    for (const event of kept.filter(isLastOfItsKind)) redo(event)
  },

  /** The app did not arrive: the page as built is better than nothing. */
  giveUp() {
    html.removeAttribute('data-asking')
    html.removeAttribute('data-script')
    window.early?.stop()
  },
}

/** Every press counts, but of what was typed only how it ended. */
const isLastOfItsKind = (event: Kept, at: number, all: readonly Kept[]) =>
  event.type === 'click' || !all.slice(at + 1).some(({ target }) => target === event.target)

function redo({ type, target, shiftKey, value }: Kept) {
  if (!(target instanceof HTMLElement) || !target.isConnected) return
  if (type === 'click') {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }))
    target.focus({ preventScroll: true })
  } else if (value !== undefined) retype(target, value)
}

/** React takes a value for new only if it was not there when it looked first. */
function retype(target: HTMLElement, value: string) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set
  if (target instanceof HTMLInputElement) target.value = ''
  set?.call(target, value)
  for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }))
}
