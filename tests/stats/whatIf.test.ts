import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '~/stats/changes'
import { figuresOf } from '~/stats/figures'
import { carsBetween, imagine, whatIfPoints, withFinish } from '~/stats/whatIf'
import { aRace, finishing, startsOf } from '../builders/record'

const field = (cars: number) =>
  Array.from({ length: cars }, (_, i) => ({ driver: `Driver ${i + 1}`, finish: i + 1 }))

const edit = (raceId: string, finish: number): Change => ({ raceId, finish, story: null })

describe('the cars between his two places', () => {
  test('each lose one when he comes forward', () => {
    expect(carsBetween(field(8), 'Driver 6', 6, 3)).toEqual([
      { driver: 'Driver 3', from: 3, to: 4 },
      { driver: 'Driver 4', from: 4, to: 5 },
      { driver: 'Driver 5', from: 5, to: 6 },
    ])
  })

  test('each gain one when he falls back', () => {
    expect(carsBetween(field(8), 'Driver 2', 2, 4)).toEqual([
      { driver: 'Driver 3', from: 3, to: 2 },
      { driver: 'Driver 4', from: 4, to: 3 },
    ])
  })

  test('are none where he stays', () => {
    expect(carsBetween(field(8), 'Driver 5', 5, 5)).toEqual([])
  })

  test('leave every place taken once, whatever the move', () => {
    const move = fc
      .integer({ min: 1, max: 43 })
      .chain((cars) =>
        fc.tuple(
          fc.constant(cars),
          fc.integer({ min: 1, max: cars }),
          fc.integer({ min: 1, max: cars }),
        ),
      )
    fc.assert(
      fc.property(move, ([cars, from, to]) => {
        const moved = new Map(
          carsBetween(field(cars), `Driver ${from}`, from, to).map((m) => [m.driver, m.to]),
        )
        const places = field(cars).map(({ driver, finish }) =>
          finish === from ? to : (moved.get(driver) ?? finish),
        )
        expect(places.sort((a, b) => a - b)).toEqual(field(cars).map(({ finish }) => finish))
      }),
    )
  })
})

describe('another finish', () => {
  const disqualified = startsOf([
    aRace({ start: 23, finish: 36, fieldSize: 36, status: 'disqualified', lapsLed: 2 }),
  ])[0]
  if (!disqualified) throw new Error('there is no start')

  test('undoes a disqualification', () => {
    const won = withFinish(disqualified, 1)
    expect(won).toMatchObject({ finish: 1, gained: 22, band: 'win', statusClass: 'running' })
    expect(figuresOf([won])).toMatchObject({ starts: 1, wins: 1, running: 1, dnf: 0, lapsLed: 2 })
  })

  test('that is the official one changes nothing, not even how the day ended', () => {
    expect(withFinish(disqualified, 36)).toBe(disqualified)
  })

  test('counts as running, where an engine had ended the day', () => {
    const [out] = startsOf([aRace({ finish: 31, status: 'engine' })])
    if (!out) throw new Error('there is no start')
    expect(figuresOf([withFinish(out, 8)])).toMatchObject({ top10: 1, running: 1, dnf: 0 })
  })
})

describe('a what-if', () => {
  const starts = startsOf(finishing(6, 12, 1))
  const [first, second] = starts
  const relief: Change = { raceId: 'nxs-2025-24', finish: 1, story: 'relief' }
  const known = { starts, gotAway: [{ id: 'relief', raceId: 'nxs-2025-24' }] }

  test('changes the starts named and no other; there are as many as before', () => {
    const { starts: after, changed } = imagine([edit(first?.id ?? '', 1)], known, starts)
    expect(after.map(({ finish }) => finish)).toEqual([1, 12, 1])
    expect(changed.map(({ official, imagined }) => [official.finish, imagined.finish])).toEqual([
      [6, 1],
    ])
    expect(starts.map(({ finish }) => finish)).toEqual([6, 12, 1])
  })

  test('never makes a start of a drive in relief', () => {
    const imagined = imagine([relief], known, starts)
    expect(figuresOf(imagined.starts)).toEqual(figuresOf(starts))
    expect(imagined).toMatchObject({ changed: [], relief: [relief], notYet: [] })
  })

  test('changes nothing of what is not selected, and says so', () => {
    const change = edit(second?.id ?? '', 1)
    const imagined = imagine([change], known, starts.slice(0, 1))
    expect(imagined.starts).toEqual(starts.slice(0, 1))
    expect(imagined).toMatchObject({ changed: [], elsewhere: [change] })
  })

  test('knows no race that had not been run by the day', () => {
    const early = starts.slice(0, 1)
    const later = [edit(second?.id ?? '', 1), relief]
    const imagined = imagine(later, { starts: early, gotAway: [] }, early)
    expect(imagined).toMatchObject({ changed: [], relief: [], elsewhere: [], notYet: later })
  })
})

describe('the picture of a what-if', () => {
  const starts = startsOf([
    aRace({ id: 'truck-2021-01', season: 2021, date: '2021-02-12', finish: 9 }),
    aRace({ id: 'truck-2022-01', season: 2022, date: '2022-02-18', finish: 4 }),
    aRace({ id: 'truck-2022-02', season: 2022, date: '2022-03-04', finish: 2 }),
    aRace({ id: 'truck-2023-01', season: 2023, date: '2023-02-17', finish: 7 }),
  ])
  const shown = (changes: Change[], gotAway: { id: string; raceId: string }[]) => {
    const { changed } = imagine(changes, { starts, gotAway }, starts)
    return whatIfPoints(starts, changed, { gotAway }).map(({ start, imagined }) => [
      start.id,
      imagined?.finish ?? null,
    ])
  }
  const story = [{ id: 'story', raceId: 'truck-2021-01' }]

  test('shows the whole seasons in which something is changed', () => {
    expect(shown([edit('truck-2022-02', 1)], story)).toEqual([
      ['truck-2022-01', null],
      ['truck-2022-02', 1],
    ])
  })

  test('shows those of the wins that got away before anything is', () => {
    expect(shown([], story)).toEqual([['truck-2021-01', null]])
  })

  test('shows the last one where there is no story', () => {
    expect(shown([], [])).toEqual([['truck-2023-01', null]])
    expect(whatIfPoints([], [], { gotAway: [] })).toEqual([])
  })
})
