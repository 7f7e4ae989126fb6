import css from './share.css?inline'

let isDressed = false

/**
 * Puts on what the dialog looks like: its style comes with its code, so that no page carries it
 * before it is asked for.
 */
export function dress() {
  if (isDressed || !('adoptedStyleSheets' in document)) return
  isDressed = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
