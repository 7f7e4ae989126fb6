import type { Team, Track } from '~/data/schema/track'
import { TEAM_NOUNS, TRACK_NOUNS } from './synonyms'
import { plainWords } from './words'

/** Shorter words of a name name nothing by themselves: "new", "big", "las". */
const SHORTEST_WORD = 4
const SHORTEST_INITIALS = 3

/** Ids by what people call a thing. */
export type Names = ReadonlyMap<string, readonly string[]>

/**
 * Tracks by what people call them: id and names, then the city, then single
 * words, each only where nothing nearer is called so. Layouts that differ only
 * in brackets share the name before them.
 */
export const trackNames = (tracks: readonly Track[]): Names =>
  nearestFirst(
    tracks,
    ({ id, name, shortName, city }) => {
      const full = [id, shortName, name].map(plainWords)
      const exact = [...full, ...[shortName, name].map((text) => plainWords(beforeBrackets(text)))]
      const trimmed = exact.map((words) => trim(words, TRACK_NOUNS))
      const single = [id, shortName]
        .flatMap(plainWords)
        .filter((word) => isTelling(word, TRACK_NOUNS))
      return [exact, [...trimmed, plainWords(city)], single.map((word) => [word])]
    },
    TRACK_NOUNS,
  )

/** Teams by their names, their initials, and single words. */
export const teamNames = (teams: readonly Team[]): Names =>
  nearestFirst(
    teams,
    ({ id, name, shortName }) => {
      const exact = [id, name, shortName].map(plainWords)
      const trimmed = exact.map((words) => trim(words, TEAM_NOUNS))
      const words = plainWords(name)
      const initials = words.map((word) => word.charAt(0)).join('')
      const single = words.filter((word) => isTelling(word, TEAM_NOUNS))
      return [
        exact,
        [...trimmed, ...(initials.length >= SHORTEST_INITIALS ? [[initials]] : [])],
        single.map((word) => [word]),
      ]
    },
    TEAM_NOUNS,
  )

/** What each thing is called, nearest first; a name that is taken is not taken again further off. */
function nearestFirst<T extends { id: string }>(
  things: readonly T[],
  namesOf: (thing: T) => readonly (readonly string[][])[],
  nouns: ReadonlySet<string>,
): Names {
  const taken = new Map<string, string[]>()
  const named = things.map((thing) => ({ id: thing.id, tiers: namesOf(thing) }))
  const depth = Math.max(0, ...named.map(({ tiers }) => tiers.length))
  for (let tier = 0; tier < depth; tier++) {
    const here = new Map<string, string[]>()
    for (const { id, tiers } of named)
      for (const words of tiers[tier] ?? []) {
        const name = words.join(' ')
        if (words.every((word) => nouns.has(word)) || taken.has(name)) continue
        here.set(name, [...new Set([...(here.get(name) ?? []), id])])
      }
    for (const [name, ids] of here) taken.set(name, ids)
  }
  return taken
}

const beforeBrackets = (name: string) => name.replace(/\s*\([^)]*\)/g, '')

/** Without the words at both ends that many names share. */
function trim(words: readonly string[], nouns: ReadonlySet<string>): string[] {
  const first = words.findIndex((word) => !nouns.has(word))
  const last = words.findLastIndex((word) => !nouns.has(word))
  return first < 0 ? [] : words.slice(first, last + 1)
}

const isTelling = (word: string, nouns: ReadonlySet<string>) =>
  word.length >= SHORTEST_WORD && !nouns.has(word) && !/\d/.test(word)
