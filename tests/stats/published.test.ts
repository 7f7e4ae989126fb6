import { describe, expect, test } from 'vitest'
import { formatMean } from '~/format/numbers'
import { type Figures, figuresOf } from '~/stats/figures'
import { EVERYTHING, select } from '~/stats/selection'
import { world } from '~/stats/world'
import { pageAt, theRecord } from './theRecord'

describe('totals as of 2025-12-31', () => {
  test.each<['cup' | 'nxs' | 'truck', Partial<Figures>]>([
    ['cup', { starts: 30, wins: 0, top5: 0, top10: 0, poles: 0, lapsLed: 0 }],
    ['nxs', { starts: 122, wins: 0, top5: 16, top10: 53, poles: 1, lapsLed: 122 }],
    ['truck', { starts: 125, wins: 3, top5: 23, top10: 53, poles: 2, lapsLed: 345 }],
  ])('%s are as published', (series, published) => {
    const { starts } = world(theRecord, '2025-12-31')
    const own = select(starts, { ...EVERYTHING, series: [series] })
    expect(figuresOf(own)).toMatchObject(published)
  })
})

describe('the page at an address', () => {
  test('has his Martinsville figures as the press had them', () => {
    const { starts, problems } = pageAt('?series=nxs&track=martinsville&asof=2024-11-01')
    const { averageFinish, ...figures } = figuresOf(starts)
    expect(problems).toEqual([])
    expect(figures).toMatchObject({ starts: 3, bestFinish: 10 })
    expect(formatMean(averageFinish)).toBe('13.0')
  })

  test('has his road races in trucks up to Mid-Ohio', () => {
    const { starts, problems } = pageAt('?series=truck&type=road&asof=2022-07-09')
    expect(problems).toEqual([])
    expect(figuresOf(starts)).toMatchObject({ starts: 7, top10: 5, wins: 1 })
  })

  test('begins with the three wins, the newest first, when sorted by finish', () => {
    const { table, problems } = pageAt('?series=truck&sort=finish&asof=2026-06-21')
    expect(problems).toEqual([])
    expect(table.slice(0, 4).map(({ finish, date }) => `${finish} ${date.slice(0, 4)}`)).toEqual([
      '1 2022',
      '1 2017',
      '1 2012',
      expect.stringMatching(/^2 /),
    ])
  })
})
