const worn = new Set<string>()

/**
 * Puts on a style sheet, once: what is loaded late brings its look with its code, so that no page
 * carries it before it is asked for.
 */
export function dress(css: string) {
  if (worn.has(css) || !('adoptedStyleSheets' in document)) return
  worn.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
