import { describe, expect, test } from 'vitest'
import { pictureSentence, whatIfLines, whatIfSentence } from '~/format/whatIfWords'
import type { Change } from '~/stats/changes'
import { imagine } from '~/stats/whatIf'
import { aRace, startsOf } from '../builders/record'

const starts = startsOf([
  aRace({ id: 'truck-2023-01', date: '2023-02-17', finish: 4, start: 8 }),
  aRace({ id: 'truck-2023-02', date: '2023-03-03', finish: 12, start: 8 }),
  aRace({ id: 'truck-2023-03', date: '2023-04-07', finish: 6, start: 8 }),
])
const imagined = (...changes: [raceId: string, finish: number][]) =>
  imagine(
    changes.map(([raceId, finish]): Change => ({ raceId, finish, story: null })),
    { starts, gotAway: [] },
    starts,
  )
const lines = (...changes: [string, number][]) =>
  Object.fromEntries(
    whatIfLines(starts, imagined(...changes).starts).map(({ id, before, after, difference }) => [
      id,
      [before, after, difference],
    ]),
  )

describe('figures before and after', () => {
  test('join two runs of top tens where the place between them is given back', () => {
    expect(lines(['truck-2023-02', 1])).toMatchObject({
      starts: ['3', '3', ''],
      wins: ['0', '1', '+1'],
      top5: ['1', '2', '+1'],
      top10: ['2', '3', '+1'],
      avg_finish: ['7.3', '3.7', '−3.6'],
      run_top10: ['1 start', '3 starts', '+2'],
    })
  })

  test('fall where he falls back', () => {
    expect(lines(['truck-2023-01', 30])).toMatchObject({ top5: ['1', '0', '−1'] })
  })

  test('say what is less than it shows', () => {
    const many = startsOf(
      Array.from({ length: 30 }, (_, i) =>
        aRace({ id: `truck-2023-${i + 10}`, round: i + 10, finish: 10 }),
      ),
    )
    const moved = many.map((start, i) => (i === 0 ? { ...start, finish: 11 } : start))
    const mean = whatIfLines(many, moved).find(({ id }) => id === 'avg_finish')
    expect([mean?.before, mean?.after, mean?.difference]).toEqual(['10.0', '10.0', 'under 0.1'])
  })
})

describe('a what-if in a sentence', () => {
  test('is fiction before it is anything else', () => {
    expect(whatIfSentence('Sam Driver', starts, imagined(['truck-2023-02', 1]))).toBe(
      'Fiction: with 1st instead of 12th at Springfield, 3 Mar 2023, Sam Driver would have 1 win instead of 0, 2 top fives instead of 1, 3 top tens instead of 2, average finish 3.7 instead of 7.3, longest run of top tens 3 starts instead of 1 start, in 3 starts.',
    )
    expect(whatIfSentence('Sam Driver', starts, imagined())).toBe(
      'Fiction: nothing is changed in these figures.',
    )
  })

  test('of its picture says which seasons and what is moved', () => {
    expect(pictureSentence([], [])).toBe('No start to show.')
    const points = starts.map((start) => ({ start }))
    expect(pictureSentence(points, [])).toBe(
      '3 finishes in 2023, as they are in the results: nothing is changed yet.',
    )
    expect(pictureSentence(points, imagined(['truck-2023-01', 2]).changed)).toBe(
      'Fiction: of 3 finishes in 2023 one is moved: 2nd instead of 4th at Springfield, 17 Feb 2023.',
    )
  })
})
