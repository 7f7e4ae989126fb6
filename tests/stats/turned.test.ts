import { describe, expect, test } from 'vitest'
import { rivalsOf } from '~/stats/rivals'
import { turnedHeadToHeads } from '~/stats/turned'
import { imagine } from '~/stats/whatIf'
import { aRace, startsOf } from '../builders/record'

const starts = startsOf([
  aRace({ id: 'truck-2023-01', date: '2023-02-17', finish: 3 }),
  aRace({ id: 'truck-2023-02', date: '2023-03-03', finish: 2 }),
])
const meeting = (raceId: string, ...drivers: string[]) => ({
  raceId,
  drivers,
  statuses: drivers.map(() => 'running'),
  teammates: [],
})
const meetings = [
  meeting('truck-2023-01', 'Ann', 'Bob', 'Sam Driver', 'Cid'),
  meeting('truck-2023-02', 'Bob', 'Sam Driver', 'Ann'),
  meeting('truck-2020-09', 'Ann'),
]
const turnedBy = (...edits: [raceId: string, finish: number][]) => {
  const { changed } = imagine(
    edits.map(([raceId, finish]) => ({ raceId, finish, story: null })),
    { starts, gotAway: [] },
    starts,
  )
  const rivals = rivalsOf(starts, meetings, { name: 'Sam Driver' })
  return turnedHeadToHeads(rivals, changed).map(
    ({ driver, official, imagined, isFlipped }) =>
      `${driver} ${official.ahead}–${official.behind} → ${imagined.ahead}–${imagined.behind}${isFlipped ? ' flips' : ''}`,
  )
}

describe('head-to-heads that a what-if touches', () => {
  test('are those with the cars between, over all the races both were in', () => {
    expect(turnedBy(['truck-2023-01', 1])).toEqual(['Ann 1–1 → 2–0 flips', 'Bob 0–2 → 1–1 flips'])
  })

  test('go the other way where he falls back', () => {
    expect(turnedBy(['truck-2023-01', 4])).toEqual(['Cid 1–0 → 0–1 flips'])
  })

  test('stay where one race gives what another takes', () => {
    expect(turnedBy(['truck-2023-01', 1], ['truck-2023-02', 3])).toEqual(['Bob 0–2 → 1–1 flips'])
  })

  test('are none where nothing is moved', () => {
    expect(turnedBy(['truck-2023-01', 3])).toEqual([])
  })
})
