import { describe, expect, test } from 'vitest'
import { ENTRY_KINDS } from '~/data/schema/entry'
import type { Race } from '~/data/schema/race'
import { type Figures, figuresOf } from '~/stats/figures'
import type { Mean } from '~/stats/mean'
import { world } from '~/stats/world'
import { anEntry, aRace, aRecord, finishing, startsOf } from '../builders/record'

const meanOver = (starts: number, sum: number): Mean => ({ sum, scale: 1, starts })
const accident = { status: 'accident', lapsRun: 12 }
const disqualified = { status: 'disqualified', finish: 36 }

describe('headline figures', () => {
  test.each<[string, Race[], Partial<Figures>]>([
    ['a win is a top five and a top ten', finishing(1), { wins: 1, top5: 1, top10: 1 }],
    ['fifth is a top five, sixth is not', finishing(5, 6), { wins: 0, top5: 1, top10: 2 }],
    ['tenth is a top ten, eleventh is not', finishing(10, 11), { top5: 0, top10: 1 }],
    ['a DNF', [aRace(accident)], { dnf: 1, running: 0, leadLap: 0 }],
    ['a lapped car is no DNF', [aRace({ lapsRun: 197 })], { dnf: 0, running: 1, leadLap: 0 }],
    ['a car on the lead lap', [aRace()], { dnf: 0, running: 1, leadLap: 1 }],
    [
      'a disqualified car was neither running nor out, but on the lead lap',
      [aRace(disqualified)],
      { starts: 1, running: 0, dnf: 0, leadLap: 1 },
    ],
    ['a pole', [aRace({ start: 1, pole: true })], { poles: 1, startedFirst: 1 }],
    ['first on the grid by a formula', [aRace({ start: 1 })], { poles: 0, startedFirst: 1 }],
    [
      'a DNF counts at the place he was scored in',
      [...finishing(2), aRace({ ...accident, finish: 38 })],
      { averageFinish: meanOver(2, 40), bestFinish: 2 },
    ],
    [
      'places gained are start minus finish, so that back is negative',
      [aRace({ start: 10, finish: 4 }), aRace({ start: 3, finish: 30 })],
      { gained: meanOver(2, 6 - 27), averageStart: meanOver(2, 13) },
    ],
    [
      'laps are those he ran, not those of the race',
      [aRace({ lapsRun: 12, lapsLed: 5 }), aRace({ lapsRun: 200, lapsLed: 7 })],
      { laps: 212, lapsLed: 12 },
    ],
    [
      'an unknown rating is left out of the average',
      [aRace({ driverRating: null }), aRace({ driverRating: 86.55 })],
      { averageRating: { sum: 8655, scale: 100, starts: 1 } },
    ],
    ['no rating known', [aRace({ driverRating: null })], { starts: 1, averageRating: null }],
  ])('%s', (_, races, expected) => {
    expect(figuresOf(startsOf(races))).toMatchObject(expected)
  })

  test('without a start the counts are 0, averages and best unknown', () => {
    const { averageStart, averageFinish, bestFinish, averageRating, gained, ...counts } = figuresOf(
      [],
    )
    expect([averageStart, averageFinish, bestFinish, averageRating, gained]).toEqual(
      Array(5).fill(null),
    )
    expect(new Set(Object.values(counts))).toEqual(new Set([0]))
  })

  test.each(ENTRY_KINDS)('an entry that is no start is never counted: %s', (entry) => {
    const races = finishing(12)
    const record = aRecord({ races, entries: [anEntry({ entry, reportedFinish: 1 })] })
    expect(figuresOf(world(record, null).starts)).toEqual(figuresOf(startsOf(races)))
  })
})
