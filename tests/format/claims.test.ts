import { describe, expect, test } from 'vitest'
import { formatAbout, formatExpected } from '~/format/claims'
import { contentsOf } from '../data/record'

describe('what a sentence of the press is about', () => {
  test.each([
    [
      'driver=Sam Driver; track=Martinsville; date<2024-11-02',
      'Sam Driver, track Martinsville, before 2 Nov 2024',
    ],
    ['season=2024; date>2024-11-01', 'season 2024, after 1 Nov 2024'],
    ['driver=Sam Driver; date<=2022-07-10', 'Sam Driver, by 10 Jul 2022'],
    ['event=2022-07-09 Mid-Ohio; stage=1', '9 Jul 2022 Mid-Ohio, stage 1'],
    ['event=2025-08-22 Daytona; finish<=3', '22 Aug 2025 Daytona, finish 3 or better'],
    ['season=2022; car=48', 'season 2022, No. 48'],
    ['tracks=COTA,Sonoma', 'tracks COTA, Sonoma'],
    ['season=2024; autumn', 'season 2024, autumn'],
  ])('is %j in words', (about, words) => {
    expect(formatAbout(about)).toBe(words)
  })

  test.each([
    ['wins', '0', 'wins: 0'],
    ['max finish', '<=12', 'max finish: at most 12'],
    ['distinct drivers', '>1', 'distinct drivers: more than 1'],
    ['starts', '>=1 hoped', 'starts: at least 1 hoped'],
    ['count finish=2', '3', 'count finish 2: 3'],
    ['best finish', '10 on 2023-10-28', 'best finish: 10 on 28 Oct 2023'],
  ])('%j said to be %j is %j', (statistic, expected, words) => {
    expect(formatExpected(statistic, expected)).toBe(words)
  })

  test('is never left in signs', () => {
    const words = contentsOf('claims.json').flatMap((claim) => [
      formatAbout(claim.about),
      formatExpected(claim.statistic, claim.expected),
    ])
    expect(words.filter((text) => /[<>=]|undefined|\d{4}-\d{2}-\d{2}/.test(text))).toEqual([])
  })
})
