import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { THEMES, type Theme } from '~/address/address'
import { readTheme } from '~/address/query'
import { withTheme } from '~/address/withTheme'
import { goToQuery } from '~/selection/useCareer'
import { keepTheme, keptTheme, showTheme } from './theme'

const NAMES = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const

/** Light, dark, or as the system has it: in the address, and kept for the next visit. */
export function ThemeSwitch() {
  const search = useSearch()
  const [kept, setKept] = useState<Theme | null>(null)
  // The page as built knows no reader: what was kept is read once it is alive.
  useEffect(() => setKept(keptTheme()), [])
  const theme = readTheme(search) ?? kept ?? 'auto'
  useEffect(() => {
    showTheme(readTheme(search) ?? keptTheme() ?? 'auto')
  }, [search])
  return (
    <label className="script-only flex items-center gap-2 text-sm text-muted">
      <span className="sr-only lg:not-sr-only">Theme</span>
      <select
        className="min-h-9 rounded-md border border-line-strong bg-raised px-2 text-ink pointer-coarse:min-h-11"
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((t) => t === event.target.value) ?? 'auto'
          keepTheme(next)
          setKept(next)
          showTheme(next)
          goToQuery(withTheme(search, next))
        }}
      >
        {THEMES.map((t) => (
          <option key={t} value={t}>
            {NAMES[t]}
          </option>
        ))}
      </select>
    </label>
  )
}
