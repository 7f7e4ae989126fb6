import type { Race } from '~/data/schema/race'
import { statusClass } from './status'

/** How a start ended, each start in exactly one band, best first. */
export const BANDS = ['win', 'top5', 'top10', 'top20', 'rest', 'dnf', 'dsq'] as const
export type Band = (typeof BANDS)[number]

/** Lowest finish of each band that goes by the place. */
const LOWEST: readonly (readonly [Band, number])[] = [
  ['win', 1],
  ['top5', 5],
  ['top10', 10],
  ['top20', 20],
]

/**
 * Band of a start: how it ended first (disqualified, out), then the official
 * place: win, 2–5, 6–10, 11–20, 21 and worse.
 */
export function finishBand(race: Pick<Race, 'finish' | 'status'>): Band {
  const end = statusClass(race.status)
  if (end === 'disqualified') return 'dsq'
  if (end !== 'running') return 'dnf'
  return LOWEST.find(([, lowest]) => race.finish <= lowest)?.[0] ?? 'rest'
}

/** How many starts ended in each band; the counts add up to the starts. */
export function countBands(starts: readonly { band: Band }[]): { band: Band; starts: number }[] {
  return BANDS.map((band) => ({ band, starts: starts.filter((s) => s.band === band).length }))
}

/** A band, how many starts ended in it, and which share of all that is: 0 to 1, 0 where there is no start. */
export type BandShare = { band: Band; starts: number; share: number }

/** Every band, best first, those without a start as well. */
export const shareBands = (starts: readonly { band: Band }[]): BandShare[] =>
  countBands(starts).map((line) => ({
    ...line,
    share: starts.length === 0 ? 0 : line.starts / starts.length,
  }))
