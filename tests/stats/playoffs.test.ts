import { describe, expect, test } from 'vitest'
import { isOnlyRound, playoffsIn } from '~/stats/playoffs'
import { aMilestone } from '../builders/life'
import { aRace, startsOf } from '../builders/record'

const noted = (...notes: (string | null)[]) =>
  startsOf(notes.map((note, i) => aRace({ date: `2023-0${i + 1}-04`, round: i + 1, note })))

describe('the playoffs', () => {
  test('are the races whose notes say so, by the drivers still in', () => {
    const starts = noted(null, 'Playoffs R12', 'Playoffs R12; won', 'Playoffs R8')
    expect(
      playoffsIn(starts, [])?.rounds.map(({ drivers, starts: own }) => [drivers, own.length]),
    ).toEqual([
      [12, 2],
      [8, 1],
    ])
  })

  test('end where a note has him eliminated, and not before', () => {
    const starts = noted('Playoffs R12', 'Playoffs R12; finished 6th; eliminated')
    expect(playoffsIn(starts, [])?.eliminated).toBe(starts[1])
    expect(playoffsIn(starts.slice(0, 1), [])?.eliminated).toBeNull()
  })

  test('are no playoff points that a note takes away', () => {
    expect(playoffsIn(noted('Loss of 20 driver points and 5 playoff points'), [])).toBeNull()
  })

  test('are told by milestones that speak of them', () => {
    const berth = aMilestone({ headline: 'First playoff berth' })
    expect(playoffsIn([], [aMilestone(), berth])?.milestones).toEqual([berth])
  })

  test('are not spoken of where the record says nothing', () => {
    expect(playoffsIn(noted(null, 'Won'), [aMilestone()])).toBeNull()
  })

  test('leave a note worth reading only where it says more than the round', () => {
    expect(isOnlyRound('Playoffs R12')).toBe(true)
    expect(isOnlyRound('Playoffs R12; eliminated')).toBe(false)
  })
})
