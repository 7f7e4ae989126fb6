import { describe, expect, test } from 'vitest'
import { legsOf, pointsRace } from '~/stats/standings'
import { aRace, startsOf } from '../builders/record'

/** Starts in some rounds of one season. */
const inRounds = (...rounds: number[]) =>
  startsOf(rounds.map((round) => aRace({ date: `2023-0${round}-04`, round })))

const standing = (round: number, pointsPosition: number, eligible = true) => ({
  raceId: `nxs-2023-0${round}`,
  pointsPosition,
  eligible,
  sources: ['a-source'],
})

const stepsOf = (
  starts: ReturnType<typeof inRounds>,
  ...standings: ReturnType<typeof standing>[]
) => {
  const race = pointsRace(starts, standings)
  return race.kind === 'known' ? race.steps : []
}

describe('the points, race by race', () => {
  test('are his place after each race he started', () => {
    const steps = stepsOf(inRounds(1, 2), standing(1, 22), standing(2, 15), standing(3, 9))
    expect(steps.map(({ place }) => place)).toEqual([22, 15])
  })

  test('have a gap, with its reason, where no source has a race', () => {
    const steps = stepsOf(inRounds(1, 2, 3), standing(1, 8), standing(3, 9))
    expect(steps.map(({ place, missing }) => place ?? missing)).toEqual([
      8,
      'not in our sources',
      9,
    ])
  })

  test('are unknown where no source has any', () => {
    expect(pointsRace(inRounds(1, 2), [])).toEqual({ kind: 'unknown' })
  })

  test('have no meaning where he was not eligible, whatever place a feed has', () => {
    expect(pointsRace(inRounds(1), [standing(1, 36, false)])).toEqual({ kind: 'not eligible' })
    const steps = stepsOf(inRounds(1, 2), standing(1, 36, false), standing(2, 30))
    expect(steps[0]).toMatchObject({ place: null, missing: 'not eligible' })
  })
})

describe('the line of the points', () => {
  test('tells the way through races he ran from that across races he sat out', () => {
    const steps = stepsOf(inRounds(1, 2, 5), standing(1, 22), standing(2, 15), standing(5, 30))
    expect(legsOf(steps)).toEqual([
      { from: { round: 1, place: 22 }, to: { round: 2, place: 15 }, isAcrossMissed: false },
      { from: { round: 2, place: 15 }, to: { round: 5, place: 30 }, isAcrossMissed: true },
    ])
  })

  test('breaks at a start after which his place is not known', () => {
    const steps = stepsOf(inRounds(1, 2, 3, 4), standing(1, 8), standing(3, 9), standing(4, 9))
    expect(legsOf(steps).map(({ from }) => from.round)).toEqual([3])
  })
})
