export const STATUS_CLASSES = ['running', 'crash', 'mechanical', 'disqualified', 'other'] as const
export type StatusClass = (typeof STATUS_CLASSES)[number]

/** Out without a crash or a broken part, as the results sheets word it. */
const OTHER = new Set(['handling', 'too slow', 'parked', 'out of fuel', 'fatigue'])
/** DVP: the damaged-vehicle policy, a crashed car that could not be mended in time. */
const CRASH = new Set(['accident', 'crash', 'dvp'])

/**
 * What kind of end a car's day had.
 *
 * @param status raw, after corrections: "running", "accident", "rear gear", …
 * A lapped car that runs at the end is `running`; a part that broke, whatever
 * its name, is `mechanical`.
 */
export function statusClass(status: string): StatusClass {
  const word = status.toLowerCase()
  if (word === 'running' || word === 'disqualified') return word
  if (CRASH.has(word)) return 'crash'
  return OTHER.has(word) ? 'other' : 'mechanical'
}
