import { describe, expect, test } from 'vitest'
import { formatMean } from '~/format/numbers'
import { figuresOf } from '~/stats/figures'
import type { Start } from '~/stats/starts'
import { contentsOf } from '../data/record'
import { pageAt } from './theRecord'

const claims = contentsOf('claims.json')

/** Our figure for a statistic of the claims file. */
const STATISTICS: Record<string, (starts: readonly Start[]) => string> = {
  starts: (starts) => `${figuresOf(starts).starts}`,
  wins: (starts) => `${figuresOf(starts).wins}`,
  avg_finish: (starts) => formatMean(figuresOf(starts).averageFinish),
  seconds: (starts) => `${finishesOf(starts).filter((finish) => finish === 2).length}`,
  thirds: (starts) => `${finishesOf(starts).filter((finish) => finish === 3).length}`,
  // "19; 7": every finish, oldest first.
  finishes: (starts) => finishesOf(starts).join('; '),
}

/** Where the expected text says more than the statistic named: how it is read. */
const READINGS: Record<string, (starts: readonly Start[]) => string> = {
  // "10 on 2023-10-28": the best finish and its day.
  c009: (starts) => {
    const { bestFinish } = figuresOf(starts)
    return `${bestFinish} on ${starts.find(({ finish }) => finish === bestFinish)?.date}`
  },
  // "56; 67": laps led, then laps of the race.
  c045: (starts) => `${figuresOf(starts).lapsLed}; ${starts[0]?.raceLaps}`,
  // "7; 5": starts, then top tens.
  c057: (starts) => `${figuresOf(starts).starts}; ${figuresOf(starts).top10}`,
}

const finishesOf = (starts: readonly Start[]) => starts.map(({ finish }) => finish)

/** How our figure stands to the expected one, by the relation of the claim. */
const RELATIONS: Record<string, (ours: string, expected: string) => void> = {
  '=': (ours, expected) => expect(ours).toBe(expected),
}

describe('what the press said, put to the record of its day', () => {
  test.each([
    ...['c004', 'c008', 'c009', 'c010', 'c018', 'c019'],
    ...['c040', 'c045', 'c050', 'c051', 'c056', 'c057'],
  ])('%s holds', (id) => {
    const claim = claims.find((one) => one.id === id)
    if (!claim?.query || !claim.queryStatistic || !claim.relation)
      throw new Error(`no query: ${id}`)
    const { starts, problems } = pageAt(claim.query, claim.asof)
    const ours = (READINGS[id] ?? STATISTICS[claim.queryStatistic])?.(starts)
    expect(problems).toEqual([])
    RELATIONS[claim.relation]?.(ours ?? '', claim.expected)
    expect.assertions(2)
  })

  test('is c009 no longer true a day after', () => {
    const { starts } = pageAt('?series=nxs&track=martinsville', '2024-11-02')
    expect(figuresOf(starts).bestFinish).toBe(8)
  })
})
