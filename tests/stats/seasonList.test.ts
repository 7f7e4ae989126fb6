import { describe, expect, test } from 'vitest'
import { racesBySeason } from '~/stats/seasonList'
import { anEntry, aRace, startsOf } from '../builders/record'

const starts = startsOf([
  aRace({ date: '2022-03-05', finish: 8 }),
  aRace({ date: '2022-10-01', finish: 4 }),
  aRace({ date: '2023-03-04', finish: 1 }),
])
const relief = anEntry({ entry: 'relief', raceId: 'nxs-2022-24', date: '2022-08-20' })
const failed = anEntry({ entry: 'did-not-qualify', raceId: 'nxs-2021-01', date: '2021-02-13' })

const linesOf = (...given: Parameters<typeof racesBySeason>) =>
  racesBySeason(...given).map(({ season, drives, figures }) => [
    season,
    figures.starts,
    figures.bestFinish,
    drives.map(({ start, relief: drive }) => (start ? start.date : `${drive.date} in relief`)),
  ])

describe('the races season by season', () => {
  test('are newest first, a relief drive on its day and in no figure', () => {
    expect(linesOf(starts, [relief, failed])).toEqual([
      [2023, 1, 1, ['2023-03-04']],
      [2022, 2, 4, ['2022-10-01', '2022-08-20 in relief', '2022-03-05']],
    ])
  })

  test('have a season of a relief drive alone, with nothing that counts', () => {
    expect(linesOf([], [relief])).toEqual([[2022, 0, null, ['2022-08-20 in relief']]])
  })

  test('leave out a relief drive in a race without a number: it has no page', () => {
    expect(linesOf([], [{ ...relief, raceId: null }])).toEqual([])
  })
})
