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
