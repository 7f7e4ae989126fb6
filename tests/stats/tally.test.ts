import { describe, expect, test } from 'vitest'
import { meanValue } from '~/stats/mean'
import { byGrid, seasonTally, tallyOf } from '~/stats/tally'
import { aRace, finishing, startsOf } from '../builders/record'
import { pageAt } from './theRecord'

const { starts } = pageAt('')

describe('a tally', () => {
  test('counts a win as a top five and a top ten too', () => {
    const points = tallyOf(startsOf(finishing(12, 1, 7, 4)))
    expect(points.map(({ number, win, top5, top10 }) => [number, win, top5, top10])).toEqual([
      [1, 0, 0, 0],
      [2, 1, 1, 1],
      [3, 1, 1, 2],
      [4, 1, 2, 3],
    ])
  })

  test('of no start is empty', () => {
    expect(tallyOf([])).toEqual([])
    expect(seasonTally([])).toEqual([])
  })

  test('by season gives what the season brought and the sum at its end', () => {
    const races = [
      aRace({ date: '2021-03-06', finish: 3 }),
      aRace({ date: '2023-03-04', finish: 1 }),
      aRace({ date: '2023-03-11', finish: 9 }),
    ]
    expect(seasonTally(startsOf(races))).toEqual([
      {
        season: 2021,
        starts: 1,
        own: { win: 0, top5: 1, top10: 1 },
        sum: { win: 0, top5: 1, top10: 1 },
      },
      {
        season: 2023,
        starts: 2,
        own: { win: 1, top5: 1, top10: 2 },
        sum: { win: 1, top5: 2, top10: 3 },
      },
    ])
  })

  test('ends at the figures of the record', () => {
    const { win, top5, top10, number } = tallyOf(starts).at(-1) ?? {}
    const count = (most: number) => starts.filter(({ finish }) => finish <= most).length
    expect([number, win, top5, top10]).toEqual([starts.length, count(1), count(5), count(10)])
  })
})

describe('finishes by grid place', () => {
  test('put each start in one group', () => {
    expect(byGrid(starts).reduce((sum, line) => sum + line.starts, 0)).toBe(starts.length)
  })

  test('hold the edges: fifth is the front, thirtieth the back', () => {
    const races = [
      aRace({ start: 5, finish: 2 }),
      aRace({ start: 6, finish: 20, status: 'engine', date: '2023-03-11' }),
      aRace({ start: 30, finish: 10, date: '2023-03-18' }),
    ]
    const [front, second, , , back] = byGrid(startsOf(races))
    expect([front?.starts, front?.top10]).toEqual([1, 1])
    expect([second?.starts, second?.dnf]).toEqual([1, 1])
    expect([back?.starts, back?.gained && meanValue(back.gained)]).toEqual([1, 20])
  })

  test('have no average without a start', () => {
    expect(byGrid([])[0]).toEqual({
      from: 1,
      to: 5,
      starts: 0,
      averageFinish: null,
      gained: null,
      top10: 0,
      dnf: 0,
    })
  })
})
