import { describe, expect, test } from 'vitest'
import type { Race } from '~/data/schema/race'
import { featsOf, type Run, type RunId, runsOf } from '~/stats/feats'
import { bestStarts, runningRun, runsIn } from '~/stats/runs'
import { HAS } from '~/stats/selection'
import { aRace, daysAfter, finishing, startsOf } from '../builders/record'
import { pageAt } from './theRecord'

const { starts } = pageAt('')

const finishes = (of: readonly { finish: number }[]) => of.map(({ finish }) => finish)

const longestRun = (of: Parameters<typeof runsIn>[0], is: Parameters<typeof runsIn>[1]) =>
  runsIn(of, is)[0] ?? []

describe('the longest run', () => {
  test('is unbroken', () => {
    expect(finishes(longestRun(startsOf(finishing(3, 8, 11, 5, 9, 10, 30)), HAS.top10))).toEqual([
      5, 9, 10,
    ])
  })

  test('is the later of two as long', () => {
    expect(finishes(longestRun(startsOf(finishing(3, 8, 11, 5, 9)), HAS.top10))).toEqual([5, 9])
  })

  test('is empty where none was', () => {
    expect(longestRun(startsOf(finishing(30, 31)), HAS.top10)).toEqual([])
    expect(longestRun([], HAS.top10)).toEqual([])
  })

  test('of the record cannot be made longer at either end', () => {
    const run = longestRun(starts, HAS.top10)
    const at = starts.indexOf(run[0] as (typeof starts)[number])
    expect(run).toEqual(starts.slice(at, at + run.length))
    expect(run.every(HAS.top10)).toBe(true)
    expect(starts[at - 1]?.finish ?? 99).toBeGreaterThan(10)
    expect(starts[at + run.length]?.finish ?? 99).toBeGreaterThan(10)
  })
})

describe('runs', () => {
  test('are told longest first, of equal ones the latest first', () => {
    const runs = runsIn(startsOf(finishing(3, 30, 8, 11, 5, 9, 40, 2)), HAS.top10)
    expect(runs.map(finishes)).toEqual([[5, 9], [2], [8], [3]])
  })

  test('of the record hold each of its top tens once', () => {
    const runs = runsIn(starts, HAS.top10)
    expect(new Set(runs.flat())).toEqual(new Set(starts.filter(HAS.top10)))
    expect(runs.flat()).toHaveLength(starts.filter(HAS.top10).length)
  })
})

describe('the run that is going', () => {
  test('ends with the last start', () => {
    expect(finishes(runningRun(startsOf(finishing(4, 30, 12, 18)), (s) => !HAS.dnf(s)))).toEqual([
      4, 30, 12, 18,
    ])
    expect(finishes(runningRun(startsOf(finishing(4, 30, 12, 8)), HAS.top10))).toEqual([8])
    expect(runningRun(startsOf(finishing(4, 30)), HAS.top10)).toEqual([])
  })
})

describe('the starts with the most of something', () => {
  const some = startsOf(finishing(10, 3, 25, 3))

  test('are in order, ties newest first', () => {
    const best = bestStarts(some, ({ gained }) => gained, 2)
    expect(best.map(({ value }) => value)).toEqual([17, 17])
    expect((best[0]?.start.date ?? '') > (best[1]?.start.date ?? '')).toBe(true)
  })

  test('leave out what is unknown', () => {
    expect(bestStarts(some, () => null, 3)).toEqual([])
  })
})

describe('single races that stand out', () => {
  test('count no lap led and no place lost as a feat', () => {
    const plain = featsOf(startsOf([aRace({ start: 5, finish: 9, driverRating: null })]), 3)
    expect(plain.map(({ best }) => best)).toEqual([[], [], []])
  })
})

describe('a kind of run', () => {
  const run = (id: RunId, ...races: Partial<Race>[]) => {
    const dated = races.map((race, i) => aRace({ date: daysAfter('2023-03-04', 7 * i), ...race }))
    const { longest, going } = runsOf(startsOf(dated), 1).find((one) => one.id === id) as Run
    return [longest[0]?.length ?? 0, going.length]
  }

  test('of starts without a DNF go on through a disqualification', () => {
    expect(run('finished', {}, { status: 'disqualified' }, {}, { status: 'engine' })).toEqual([
      3, 0,
    ])
  })

  test('on the lead lap end with a lap lost', () => {
    expect(run('leadLap', {}, { lapsRun: 199 }, {})).toEqual([1, 1])
  })
})
