import { describe, expect, test } from 'vitest'
import type { SeasonDriver } from '~/data/schema/context'
import {
  beyondText,
  contextSentence,
  noRankText,
  percentileText,
  ranksSentence,
  rankText,
  unansweredText,
} from '~/format/contextWords'
import { RANKED, rankIn, type SeasonContext } from '~/stats/context'

const aLine = (driver: string, starts: number, averageFinish: number): SeasonDriver => ({
  ...{ season: 2022, series: 'truck', driver, starts, averageFinish },
  ...{ wins: 0, top5: 0, top10: 0, lapsLed: 0, averageStart: 10, running: 1, averageRating: 80 },
})

/** He against two others; a minimum of six. */
function aSeason(starts: number, averageFinish: number, season = 2022): SeasonContext {
  const his = aLine('He', starts, averageFinish)
  const drivers = [his, aLine('One', 20, 8), aLine('Two', 20, 14)]
  const ranks = Object.fromEntries(RANKED.map((by) => [by, rankIn(drivers, 'He', 6, by)]))
  return { ...{ season, series: 'truck', his, drivers, min: 6 }, ranks } as unknown as SeasonContext
}

describe('a rank reads', () => {
  test('with what it is of, and a T where it is shared', () => {
    expect(rankText(aSeason(12, 9).ranks.avg_finish)).toBe('2 of 3')
    expect(rankText(aSeason(12, 8).ranks.avg_finish)).toBe('T1 of 3')
    expect(percentileText(aSeason(12, 9).ranks.avg_finish)).toBe('50.0')
  })

  test('as unknown, with the reason, where there is none', () => {
    const season = aSeason(3, 9)
    expect(rankText(season.ranks.avg_finish)).toBe('–')
    expect(percentileText(season.ranks.avg_finish)).toBe('–')
    expect(noRankText(season, 'too few starts')).toBe('3 starts, 6 needed')
    expect(noRankText(season, 'not known')).toBe('not known')
  })
})

describe('the sentence', () => {
  test('gives his best season, on what it rests, and how many have no rank', () => {
    const seasons = [aSeason(12, 9), aSeason(9, 13, 2021), aSeason(2, 1, 2020)]
    expect(contextSentence(seasons, 'avg_finish')).toBe(
      'Average finish, best of 2 seasons: 2nd of 3 in the 2022 Trucks, 9.0 over 12 starts (minimum 6). Too few starts for a rank in 1 more.',
    )
  })

  test('of one season is about that', () => {
    expect(contextSentence([aSeason(12, 8)], 'avg_finish')).toBe(
      'Average finish: tied for 1st of 3 in the 2022 Trucks, 8.0 over 12 starts (minimum 6).',
    )
  })

  test('says that there is no rank, or no season', () => {
    expect(contextSentence([aSeason(1, 8)], 'wins')).toBe(
      'Wins: no rank, too few starts in one season.',
    )
    expect(contextSentence([], 'wins')).toBe('No whole season in this selection.')
  })
})

describe('one season', () => {
  test('is told by all its ranks but those by nothing, and from how many starts on', () => {
    expect(ranksSentence(aSeason(12, 9))).toBe(
      'Among drivers with 6 starts or more: average finish 2 of 3, average start T1 of 3, average rating T1 of 3.',
    )
  })

  test('without a rank says why', () => {
    expect(ranksSentence(aSeason(3, 9))).toBe(
      'No rank among drivers with 6 starts or more: he made 3.',
    )
    expect(ranksSentence(null)).toMatch(/a season that is over/)
  })
})

describe('what was left out', () => {
  test('is named with its reason', () => {
    expect(
      unansweredText([
        { season: 2026, series: 'truck', why: 'open' },
        { season: 2025, series: 'nxs', why: 'no totals' },
        { season: 2025, series: 'cup', why: 'no totals' },
      ]),
    ).toBe(
      'Left out: 2026 Trucks (not over in the record); 2025 Xfinity and 2025 Cup (no totals of its drivers on the record).',
    )
    expect(unansweredText([])).toBeNull()
  })

  test('of the selection is said to be beyond season totals', () => {
    expect(beyondText(['track', 'result'])).toBe(
      'Season totals know nothing of track and result: shown are the whole seasons of the series and years selected.',
    )
    expect(beyondText([])).toBeNull()
  })
})
