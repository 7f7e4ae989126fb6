import type { Stretch } from './readWords'

/** The text with other words in place of some of its own; '' takes them out. */
export function rewrite(text: string, stretches: readonly Stretch[], other = ''): string {
  const lastFirst = [...stretches].sort((a, b) => b.from - a.from)
  return lastFirst
    .reduce((soFar, { from, to }) => soFar.slice(0, from) + other + soFar.slice(to), text)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Some words as they are to be looked for: in quotation marks. */
export const asQuotation = (words: string): string => `"${words.replace(/["“”]/g, '')}"`
