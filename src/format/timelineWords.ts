import type { TimelineEntry } from '~/stats/timeline'
import { formatDate, formatYears } from './dates'
import { KIND_NAMES } from './names'

type Dated = Pick<TimelineEntry, 'date' | 'to' | 'isSpell'>

/** Whether no day of an entry is known. */
export const isVague = ({ date, isSpell }: Dated): boolean => !isSpell && date.length < 10

/** "23 Aug 2024", "in Aug 2024", "in 2024", "2019–24", "from 2019". */
export function whenInWords({ date, to, isSpell }: Dated): string {
  if (isSpell) return formatYears(date, to)
  return date.length < 10 ? `in ${formatDate(date)}` : formatDate(date)
}

/** An entry in a sentence, for who hears the picture: when, of what kind, what, and what is not sure. */
export function entryInWords(entry: TimelineEntry): string {
  const doubts = [
    isVague(entry) && 'The day is not known.',
    entry.isSpell && entry.to === null && 'The end is not known.',
    entry.confidence === 'conflicting' && 'Sources differ.',
  ]
  const told = `${whenInWords(entry)}, ${KIND_NAMES[entry.kind]}: ${entry.headline}.`
  return [told, ...doubts].filter(Boolean).join(' ')
}
