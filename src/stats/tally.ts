import { type Mean, meanOf } from './mean'
import type { Result } from './selection'
import { HAS } from './selection'
import type { Start } from './starts'

/** What is tallied, hardest first: a win is a top five, and a top five a top ten. */
export const TALLIED = ['win', 'top5', 'top10'] as const satisfies readonly Result[]
export type Tallied = (typeof TALLIED)[number]

/** One start, and how many of each there were up to and with it. */
export type TallyPoint = { start: Start; number: number } & Record<Tallied, number>

/**
 * Wins, top fives and top tens counted up, start by start, over all series.
 *
 * @param starts oldest first.
 * @returns one point a start; `number` counts the starts from 1.
 */
export function tallyOf(starts: readonly Start[]): TallyPoint[] {
  const sum: Record<Tallied, number> = { win: 0, top5: 0, top10: 0 }
  return starts.map((start, i) => {
    for (const result of TALLIED) if (HAS[result](start)) sum[result] += 1
    return { start, number: i + 1, ...sum }
  })
}

/** A season's own part of a tally, and the sums at its end. */
export type SeasonTally = {
  season: number
  starts: number
  own: Record<Tallied, number>
  sum: Record<Tallied, number>
}

/** A tally by season, oldest first; seasons without a start are absent. */
export function seasonTally(starts: readonly Start[]): SeasonTally[] {
  const points = tallyOf(starts)
  const seasons = [...new Set(starts.map(({ season }) => season))].sort((a, b) => a - b)
  return seasons.map((season) => {
    const own = points.filter(({ start }) => start.season === season)
    const count = (result: Tallied) => own.filter(({ start }) => HAS[result](start)).length
    const { win, top5, top10 } = own.at(-1) as TallyPoint
    return {
      season,
      starts: own.length,
      own: { win: count('win'), top5: count('top5'), top10: count('top10') },
      sum: { win, top5, top10 },
    }
  })
}

/** Grid places that are told apart; `to` is `null` for "and further back". */
export const GRID_GROUPS: readonly { from: number; to: number | null }[] = [
  { from: 1, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: 29 },
  { from: 30, to: null },
]

/** What he made of some grid places. */
export type GridLine = {
  from: number
  to: number | null
  starts: number
  averageFinish: Mean | null
  /** Mean of start − finish; positive is forward. */
  gained: Mean | null
  top10: number
  dnf: number
}

/** Finishes by where he started from, front first; a group without a start has no averages. */
export const byGrid = (starts: readonly Start[]): GridLine[] =>
  GRID_GROUPS.map(({ from, to }) => {
    const own = starts.filter(({ start }) => start >= from && start <= (to ?? start))
    return {
      from,
      to,
      starts: own.length,
      averageFinish: meanOf(own.map(({ finish }) => finish)),
      gained: meanOf(own.map(({ gained }) => gained)),
      top10: own.filter(HAS.top10).length,
      dnf: own.filter(HAS.dnf).length,
    }
  })
