import { describe, expect, test } from 'vitest'
import { EVERYTHING, select } from '~/stats/selection'
import { narrowedBy, SPLITS, type Split, splitBy } from '~/stats/splits'
import { aRace, aTrack, startsOf } from '../builders/record'

const starts = startsOf(
  [
    aRace({ date: '2021-05-01', series: 'truck', make: 'Toyota', trackId: 'bristol', finish: 2 }),
    aRace({ date: '2022-05-07', series: 'truck', make: 'Ford', team: 'away-racing', finish: 3 }),
    aRace({ date: '2022-05-14', series: 'truck', make: 'Ford', finish: 10 }),
    aRace({ date: '2023-03-04', series: 'nxs', make: 'Ford', finish: 20 }),
  ],
  [aTrack({ id: 'bristol', type: 'short' })],
)
const lines = (split: Split) =>
  splitBy(starts, split).map(({ value, label, figures }) => `${value} ${label} ${figures.starts}`)

describe('splits', () => {
  test.each<[Split, string[]]>([
    ['series', ['truck truck 3', 'nxs nxs 1']],
    ['season', ['2023 2023 1', '2022 2022 2', '2021 2021 1']],
    ['track', ['springfield Springfield 3', 'bristol Bristol 1']],
    ['type', ['intermediate intermediate 3', 'short short 1']],
    ['team', ['home-racing Home 3', 'away-racing Away 1']],
    ['make', ['ford Ford 3', 'toyota Toyota 1']],
  ])('by %s', (split, expected) => {
    expect(lines(split)).toEqual(expected)
  })

  test('of as many starts stand by name', () => {
    const tied = startsOf(['Toyota', 'Ford', 'Ram'].map((make) => aRace({ make })))
    expect(splitBy(tied, 'make').map(({ label }) => label)).toEqual(['Ford', 'Ram', 'Toyota'])
  })

  test('have the figures of their own starts', () => {
    const [trucks] = splitBy(starts, 'series')
    expect(trucks?.figures).toMatchObject({ starts: 3, top5: 2, bestFinish: 2 })
  })

  test.each(SPLITS)('by %s lose no start', (split) => {
    const counted = splitBy(starts, split).reduce((sum, line) => sum + line.figures.starts, 0)
    expect(counted).toBe(starts.length)
  })

  test('keep their starts in the order given', () => {
    const [trucks] = splitBy(starts.toReversed(), 'series')
    expect(trucks?.starts.map(({ date }) => date)).toEqual([
      '2022-05-14',
      '2022-05-07',
      '2021-05-01',
    ])
  })

  test.each(SPLITS)('by %s narrow to just the starts of a line', (split) => {
    for (const line of splitBy(starts, split))
      expect(select(starts, { ...EVERYTHING, ...narrowedBy(split, line.value) })).toEqual(
        line.starts,
      )
  })

  test('of no starts are no lines', () => {
    expect(splitBy([], 'series')).toEqual([])
  })
})
