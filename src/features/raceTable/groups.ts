import type { Group } from '~/address/address'
import { type SortKey, sortStarts } from '~/stats/columns'
import { type SplitLine, splitBy } from '~/stats/splits'
import type { Start } from '~/stats/starts'

/** The head of some starts that have something in common. */
export type GroupLine = SplitLine & { group: Group; isOpen: boolean }

/** A line of the table: a start, or the head of those below it. */
export type TableLine = Start | GroupLine

export const isGroup = (line: TableLine): line is GroupLine => 'figures' in line

/** Names a line for as long as the page is there. */
export const keyOf = (line: TableLine): string =>
  isGroup(line) ? `${line.group} ${line.value}` : line.id

/**
 * The lines of the table, sorted; in groups, seasons newest first and others
 * by most starts, then by name, with the sort inside each.
 *
 * @param closed keys of groups that show their head alone.
 */
export function linesOf(
  starts: readonly Start[],
  sort: readonly SortKey[],
  group: Group | null,
  closed: ReadonlySet<string>,
): readonly TableLine[] {
  const sorted = sortStarts(starts, sort)
  if (group === null) return sorted
  return splitBy(sorted, group).flatMap((split) => {
    const line: GroupLine = { ...split, group, isOpen: true }
    line.isOpen = !closed.has(keyOf(line))
    return line.isOpen ? [line, ...split.starts] : [line]
  })
}
