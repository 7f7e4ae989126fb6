import { type Change, changeText, inOrder } from '~/stats/changes'
import type { Known } from './address'
import { type Notation, piecesOf } from './notation'
import { type Param, param } from './param'
import type { Report } from './problems'
import { suggest } from './suggest'

/** More changes than these are no what-if of a career any more, and an address has its length. */
export const MOST_CHANGES = 20

/**
 * What is taken to have gone otherwise: stories by name, and finishes as "truck-2022-15:3". A race
 * can be changed once, by its story or by a place. Written A–Z.
 */
const changes: Notation<readonly Change[]> = {
  isList: true,
  read: (given, known, report) => {
    const read: Change[] = []
    for (const piece of piecesOf(given.toLowerCase())) {
      const change = changeOf(piece, known, report)
      if (change === null || read.some((one) => changeText(one) === changeText(change))) continue
      if (read.some(({ raceId }) => raceId === change.raceId))
        report(piece, 'this race is changed already, not again by')
      else if (read.length === MOST_CHANGES)
        report(piece, `${MOST_CHANGES} changes at most, not also`)
      else read.push(change)
    }
    return read.length === 0 ? null : inOrder(read)
  },
  write: (list) => inOrder(list).slice(0, MOST_CHANGES).map(changeText).join(),
}

/** Which finish of which start, or which story; `null` and a report where there is no such thing. */
function changeOf(piece: string, known: Known, report: Report): Change | null {
  const story = known.stories.find(({ id }) => id === piece)
  if (story) return { raceId: story.raceId, finish: 1, story: story.id }
  const [, raceId = '', place = ''] = /^([^:]*):\s*(\d{1,4})$/.exec(piece) ?? []
  if (place === '') {
    report(piece, 'no what-if', () => suggestChange(piece, known))
    return null
  }
  const field = known.fieldSizes.get(raceId)
  if (field === undefined) {
    report(piece, 'no start of his to change:', () => suggestRace(raceId, place, known))
    return null
  }
  const finish = Number(place)
  if (finish >= 1 && finish <= field) return { raceId, finish, story: null }
  report(
    piece,
    `the finishes of ${raceId} are 1 to ${field}, not`,
    () => `${raceId}:${Math.min(Math.max(finish, 1), field)}`,
  )
  return null
}

/** A race by itself is asked for as a win; else a story with a slip in its name. */
function suggestChange(piece: string, { stories, races }: Known): string | null {
  const race = piece.replace(/:.*$/, '')
  const own = stories.find(({ raceId }) => raceId === race)
  if (own) return own.id
  if (races.includes(race)) return `${race}:1`
  return suggest(
    piece,
    stories.map(({ id }) => id),
  )
}

function suggestRace(race: string, place: string, { stories, races }: Known): string | null {
  const own = stories.find(({ raceId }) => raceId === race)
  if (own) return own.id
  const near = suggest(race, races)
  return near === null ? null : `${near}:${place}`
}

export const whatIfParam: Param = param<readonly Change[]>('if', changes, {
  of: ({ whatIf }) => whatIf,
  put: (address, whatIf) => ({ ...address, whatIf }),
})
