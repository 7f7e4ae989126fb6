import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf } from '~/exports/fileName'
import { EVERYTHING, type Selection } from '~/stats/selection'
import { anySelection } from '../address/anyAddress'

const named = (
  selected: Partial<Selection> = {},
  asof: string | null = null,
  slug = 'sam-driver',
) =>
  fileNameOf({
    ...{ slug, what: 'races', extension: 'csv', asof },
    selection: { ...EVERYTHING, ...selected },
  })

describe('the name of a file', () => {
  test('says the driver and what it holds', () => {
    expect(named()).toBe('driver-races.csv')
    expect(named({}, null, 'jo-driver-jr')).toBe('driver-races.csv')
  })

  test('says the selection and the day', () => {
    const season = [2017, 2018, 2019, 2020, 2021, 2022]
    expect(named({ series: ['truck'], season }, '2022-11-09')).toBe(
      'driver-races_trucks_2017-2022_as-of-2022-11-09.csv',
    )
  })

  test.each<[Partial<Selection>, string]>([
    [{ track: ['daytona', 'talladega'] }, 'daytona-talladega'],
    [{ result: ['top5'], last: 10 }, 'result-top5_last-10'],
    [{ start: { from: null, to: 10 } }, 'start-1-10'],
    [{ rows: ['truck-2022-15', 'nxs-2009-29'] }, '2-ticked'],
    [{ q: '../Péter "x" <b>' }, 'q-peter-x-b'],
  ])('says %j', (selected, words) => {
    expect(named(selected)).toBe(`driver-races_${words}.csv`)
  })

  test('says what else narrows it, before the day', () => {
    const more = ['Most even', '', 'min 10', 'named ../Péter', 'by share down']
    expect(
      fileNameOf({
        ...{ slug: 'sam-driver', what: 'rivals', extension: 'csv', asof: '2022-11-09', more },
        selection: { ...EVERYTHING, series: ['truck'] },
      }),
    ).toBe('driver-rivals_trucks_most-even_min-10_named-peter_by-share-down_as-of-2022-11-09.csv')
  })

  test('is short and safe on every system, whatever is selected', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(null, '2022-11-09'), (selection, asof) => {
        const name = named(selection, asof)
        expect(name).toMatch(/^driver-races[a-z0-9_-]*\.csv$/)
        expect(name.length).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('that would be too long says so, and keeps its day', () => {
    const track = Array.from({ length: 30 }, (_, i) => `a-long-track-${i}`)
    expect(named({ series: ['cup'], track }, '2022-11-09')).toBe(
      'driver-races_cup_and-more_as-of-2022-11-09.csv',
    )
  })
})
