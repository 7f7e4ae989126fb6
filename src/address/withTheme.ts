import type { Theme } from './address'

/**
 * The same query with another theme, all else untouched: it needs no record, so
 * the switch works even when the record could not be loaded. The default is not
 * written.
 */
export function withTheme(search: string, theme: Theme): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^theme=/i.test(part))
  const parts = theme === 'auto' ? others : [...others, `theme=${theme}`]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/**
 * The same query without its what-if, all else untouched: no other page is to show what did not
 * happen.
 *
 * @param search without its question mark.
 */
export const withoutWhatIf = (search: string): string =>
  search
    .split('&')
    .filter((part) => !/^if=/i.test(part))
    .join('&')
