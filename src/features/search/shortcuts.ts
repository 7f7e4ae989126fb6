/** What opens the search, as assistive technology is told it. */
export const SHORTCUTS = '/ Control+K Meta+K'

let isSlashOn = true

/** A key of one sign can be in the way of who speaks to the browser: it can be turned off. */
export const slash = {
  isOn: () => isSlashOn,
  turn: (isOn: boolean) => {
    isSlashOn = isOn
  },
}

/** Whether a key asks for the search: "/" outside of fields, or Ctrl/⌘ K anywhere; no dialog is open. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
    return false
  if (altKey) return false
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !event.shiftKey
  return key === '/' && !ctrlKey && isSlashOn && !isTyping(target)
}

/** Kinds of input that take no text. */
const NO_TEXT = ':is([type=checkbox],[type=radio],[type=button],[type=range],[type=color])'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.matches(`input:not(${NO_TEXT}),textarea,select`) ||
    target.closest('[contenteditable=""],[contenteditable=true]') !== null)
