import type { Entry } from '~/data/schema/entry'
import { type Figures, figuresOf } from './figures'
import type { Start } from './starts'

/** A race as a list of races has it: a start of his, or a relief drive that is none. */
export type Drive = { start: Start; relief: null } | { start: null; relief: Entry }

/** A season's races, newest first; `figures` are of the starts alone. */
export type SeasonList = { season: number; drives: readonly Drive[]; figures: Figures }

/**
 * Every race he drove in by season, newest first. A relief drive stands on its
 * day and is in no figure; entries he did not drive in are left out.
 */
export function racesBySeason(starts: readonly Start[], entries: readonly Entry[]): SeasonList[] {
  const reliefs = entries.filter(({ entry, raceId }) => entry === 'relief' && raceId !== null)
  const seasons = new Set([...starts, ...reliefs].map(({ season }) => season))
  return [...seasons]
    .sort((a, b) => b - a)
    .map((season) => {
      const own = starts.filter((start) => start.season === season)
      const drives: Drive[] = [
        ...own.map((start) => ({ start, relief: null })),
        ...reliefs
          .filter((relief) => relief.season === season)
          .map((relief) => ({ start: null, relief })),
      ]
      return { season, drives: drives.sort(newestFirst), figures: figuresOf(own) }
    })
}

const newestFirst = (a: Drive, b: Drive) => {
  const [one, other] = [a.start ?? a.relief, b.start ?? b.relief]
  if (one.date !== other.date) return one.date > other.date ? -1 : 1
  return one.id < other.id ? -1 : 1
}
