import type { Milestone } from '~/data/schema/life'
import type { Start } from './starts'

/** What the record says of the playoffs in a season; it never says more than its notes do. */
export type Playoffs = {
  /** Races that a note calls playoff races, by how many drivers were still in: 12. */
  rounds: { drivers: number; starts: Start[] }[]
  /** The race after which a note has him eliminated. */
  eliminated: Start | null
  /** Milestones that speak of the playoffs. */
  milestones: readonly Milestone[]
}

/** As the notes of races.json put it: "Playoffs R12; …". */
const ROUND_NOTE = /^Playoffs R(\d+)\b/
const ELIMINATED = /\beliminated\b/

/** The starts that a note calls playoff races. */
export const playoffRacesIn = (starts: readonly Start[]): Start[] =>
  starts.filter(({ note }) => ROUND_NOTE.test(note ?? ''))

/** Whether a note says nothing but which round of the playoffs it was. */
export const isOnlyRound = (note: string): boolean => note.replace(ROUND_NOTE, '') === ''

/**
 * The playoffs of a season as far as notes and milestones tell.
 *
 * @param starts and milestones of one season, oldest first.
 * @returns `null` where neither says a word of them.
 */
export function playoffsIn(
  starts: readonly Start[],
  milestones: readonly Milestone[],
): Playoffs | null {
  const rounds: Playoffs['rounds'] = []
  const own = playoffRacesIn(starts)
  for (const start of own) {
    const drivers = Number(ROUND_NOTE.exec(start.note ?? '')?.[1])
    const round = rounds.find((one) => one.drivers === drivers)
    if (round) round.starts.push(start)
    else rounds.push({ drivers, starts: [start] })
  }
  const telling = milestones.filter(({ headline, detail }) =>
    /playoff/i.test(`${headline} ${detail}`),
  )
  if (own.length === 0 && telling.length === 0) return null
  const eliminated = own.find(({ note }) => ELIMINATED.test(note ?? '')) ?? null
  return { rounds, eliminated, milestones: telling }
}
