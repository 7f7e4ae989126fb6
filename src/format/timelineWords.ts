import type { TimelineEntry, TimelineKind } from '~/stats/timeline'
import { formatDate, formatYears } from './dates'
import { MILESTONE_NAMES } from './milestoneKinds'
import { KIND_NAMES } from './names'
import { formatCount } from './numbers'

/** The timeline, as a heading. */
export const TIMELINE_TITLE = 'A life in racing, and on television'

/** What a single entry is; the filter names all of a kind together. */
export const ENTRY_KIND_NAMES: Record<TimelineKind, string> = {
  ...MILESTONE_NAMES,
  ride: 'Ride',
  tv: 'TV and media role',
  arca: 'ARCA start',
  other: 'Other racing',
}

/**
 * "129 entries, 1990 to 2026"
 *
 * @param entries oldest first.
 */
export function timelineSentence(entries: readonly TimelineEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => entry?.date.slice(0, 4))
  if (first === undefined) return 'No entry'
  const count = entries.length === 1 ? '1 entry' : `${formatCount(entries.length)} entries`
  return `${count}, ${first === last ? first : `${first} to ${last}`}`
}

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
