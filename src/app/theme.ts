import { THEMES, type Theme } from '~/address/address'

const KEY = 'theme'

/** The theme kept on this device; `null` where there is none or storage is refused. */
export function keptTheme(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === kept) ?? null
  } catch {
    return null
  }
}

/** Keep a theme for the next visit; `auto` is kept by keeping nothing. */
export function keepTheme(theme: Theme) {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is refused: the address still has the theme.
  }
}

/**
 * Shows the page in a theme; `auto` is no mark at all, as the page was built. The same theme is
 * not set again: each setting makes the browser look at every element of the page.
 */
export function showTheme(theme: Theme) {
  const html = document.documentElement
  if (theme === (html.getAttribute('data-theme') ?? 'auto')) return
  if (theme === 'auto') html.removeAttribute('data-theme')
  else html.setAttribute('data-theme', theme)
}
