import type { Driver } from '~/data/schema/driver'
import { SERIES } from '~/data/schema/values'
import { type Mean, meanValue } from '~/stats/mean'
import type { RivalColumn } from '~/stats/rivalColumns'
import { leastMet, type RivalSet } from '~/stats/rivalSets'
import type { Against, BalancePoint, Cut, HeadToHead, Rival } from '~/stats/rivals'
import { formatDate } from './dates'
import { SERIES_NAMES } from './names'
import { formatCount, formatMean, formatShare, UNKNOWN } from './numbers'

type Named = Pick<Driver, 'name'>

export const rivalsTitle = ({ name }: Named) => `${name}: every rival (unofficial)`

export const rivalTitle = (rival: string, { name }: Named) =>
  `${name} against ${rival} (unofficial)`

/** "1 meeting", "129 meetings". */
export const formatMeetings = (meetings: number): string =>
  meetings === 1 ? '1 meeting' : `${formatCount(meetings)} meetings`

/** "49–80": ahead first. */
export const formatBalance = ({ ahead, behind }: Pick<Against, 'ahead' | 'behind'>): string =>
  `${ahead}–${behind}`

/** A share in percent; "–" without a meeting. */
export const formatAhead = ({ share }: Pick<Against, 'share'>): string =>
  share === null ? UNKNOWN : formatShare(share)

/** A mean gap with its sign: "+3.2", "−3.2", "0.0". */
export function formatGap(gap: Mean | null): string {
  if (gap === null) return UNKNOWN
  const text = formatMean(gap).replace('-', '−')
  return gap.sum > 0 && text !== '0.0' ? `+${text}` : text
}

export const SET_NAMES: Record<RivalSet, string> = {
  'most-met': 'Most met',
  'most-even': 'Most even',
  'never-beaten': 'He never beat',
  'never-lost-to': 'He never lost to',
}

/** Headers of the table of rivals, and what each column means. */
export const RIVAL_COLUMN_NAMES: Record<RivalColumn, { name: string; means: string }> = {
  driver: { name: 'Driver', means: 'By the family name, as it is spelled in the results' },
  meetings: { name: 'Met', means: 'Races that both started' },
  ahead: { name: 'Ahead', means: 'He finished ahead, by official position' },
  behind: { name: 'Behind', means: 'He finished behind, by official position' },
  share: {
    name: 'Share',
    means: 'Ahead of all meetings; sorted by the lower bound of its 95 % interval (Wilson)',
  },
  gap: { name: 'Gap', means: 'Mean of the other’s finish less his: plus is ahead' },
  first: { name: 'First', means: 'First meeting' },
  last: { name: 'Last', means: 'Last meeting' },
}

/** What a list of rivals holds: "The twenty he met most, and whoever was met as often as the last of them." */
export function setInWords(set: RivalSet | null, min: number | null): string {
  const least = leastMet(set, min)
  const met = least === 1 ? '' : `, met at least ${least} times`
  switch (set) {
    case null:
      return `Everyone he started a race with${met}.`
    case 'most-met':
      return `The twenty he met most${met}, and whoever was met as often as the last of them.`
    case 'most-even':
      return `Ahead in 45 to 55 % of the meetings${met}; the nearest to half first.`
    case 'never-beaten':
      return `Those he never finished ahead of${met}.`
    case 'never-lost-to':
      return `Those who never finished ahead of him${met}.`
  }
}

/** What narrows a list of rivals, in short: "most even, met at least 10 times, named “allgaier”"; '' is everyone. */
export const listInWords = (
  { set, min }: { set: RivalSet | null; min: number | null },
  name: string,
): string =>
  [
    set === null ? '' : SET_NAMES[set].toLowerCase(),
    min === null ? '' : `met at least ${min === 1 ? 'once' : `${min} times`}`,
    name === '' ? '' : `named “${name}”`,
  ]
    .filter(Boolean)
    .join(', ')

/** "410 drivers, 4,379 meetings, ahead in 2,595, behind in 1,784": all of them together. */
export function sumInWords(rivals: readonly HeadToHead[]): string {
  const total = (of: 'meetings' | 'ahead' | 'behind') =>
    rivals.reduce((sum, rival) => sum + rival[of], 0)
  return [
    rivals.length === 1 ? '1 driver' : `${formatCount(rivals.length)} drivers`,
    formatMeetings(total('meetings')),
    `ahead in ${formatCount(total('ahead'))}`,
    `behind in ${formatCount(total('behind'))}`,
  ].join(', ')
}

/**
 * What some rivals come to: "Sam Driver against his rivals, Trucks: 410 drivers, …", or of a single
 * one "Sam Driver against Bo Lee, Trucks: ahead …".
 *
 * @param races which starts, in words; '' is all.
 * @param list which rivals, in words; '' is all, and a single one is named instead.
 */
export function rivalsFact(
  name: string,
  races: string,
  list: string,
  rivals: readonly (Against & { name: string })[],
): string {
  const [only, ...others] = rivals
  const isOne = only !== undefined && others.length === 0
  const head = isOne
    ? [`${name} against ${only.name}`, races]
    : [`${name} against his rivals`, races, list]
  const sum = isOne
    ? againstInWords(only).replace(/^A/, 'a').replace(/\.$/, '')
    : sumInWords(rivals)
  return `${head.filter(Boolean).join(', ')}: ${sum}`
}

/** Why a list of rivals has nobody in it. */
export const nobodyInWords = (set: RivalSet | null): string =>
  set === null
    ? 'No driver was met so often.'
    : `Nobody here: ${SET_NAMES[set].toLowerCase()}, as often as asked for.`

const CUT_WORDS = { running: 'Both running', teammates: 'As teammates' } as const

/** Parts of the meetings. */
export const CUT_NAMES: Record<Cut, string> = {
  ...(Object.fromEntries(SERIES.map((one) => [one, SERIES_NAMES[one]])) as Record<
    (typeof SERIES)[number],
    string
  >),
  ...CUT_WORDS,
}

/** "Ahead 49 times in 129 meetings, behind 80; on average 3.2 places behind." */
export function againstInWords(line: Against): string {
  const { meetings, ahead, behind, gap } = line
  const places = gap === null ? 0 : meanValue(gap)
  const mean = gap === null ? '' : formatMean(gap).replace('-', '')
  const way = mean === '0.0' ? 'level' : `${mean} places ${places > 0 ? 'ahead' : 'behind'}`
  return `Ahead ${times(ahead)} in ${formatMeetings(meetings)}, behind ${times(behind)}; on average ${way} (n = ${meetings}).`
}

const times = (count: number) =>
  count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`

/** The balance in a sentence: where it stands, its highest and its lowest point. */
export function balanceSentence(points: readonly BalancePoint[], rival: Pick<Rival, 'name'>) {
  const last = points.at(-1)
  if (!last) return `No meeting with ${rival.name} to count.`
  const best = points.reduce((a, b) => (b.balance > a.balance ? b : a))
  const worst = points.reduce((a, b) => (b.balance < a.balance ? b : a))
  const level = points.findLast(({ balance }) => balance === 0)
  const at = ({ number, meeting }: BalancePoint) =>
    `after meeting ${number} (${meeting.start.track.shortName}, ${formatDate(meeting.start.date)})`
  return [
    `After ${formatMeetings(points.length)} with ${rival.name} he is ${standing(last.balance)}`,
    best.balance > 0 && best !== last ? `; at best ${standing(best.balance)} ${at(best)}` : '',
    worst.balance < 0 && worst !== last ? `; at worst ${standing(worst.balance)} ${at(worst)}` : '',
    level && level !== last ? `; last level ${at(level)}` : '',
    '.',
  ].join('')
}

/** "31 behind", "level", "4 ahead". */
export const standing = (balance: number): string =>
  balance === 0 ? 'level' : `${Math.abs(balance)} ${balance > 0 ? 'ahead' : 'behind'}`
