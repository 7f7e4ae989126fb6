import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { against, narrow, PLAIN, swapped } from '~/address/address'
import { carried } from '~/address/paths'
import { writeAddress } from '~/address/query'
import { SERIES } from '~/data/schema/values'
import { EVERYTHING, isWholeCareer, WHOLE_CAREER } from '~/stats/selection'
import { anyAddress, anySelection } from './anyAddress'
import { messagesOf, problemsOf, read, selecting } from './known'

describe('a second selection', () => {
  test('is read by the names of the first, each behind "b."', () => {
    const { selection, b } = read(
      '?season=2022&b.season=2017..2019&b.track=talladega&b.start=..5&b.last=10&b.q=rain',
    )
    expect(selection).toEqual({ ...EVERYTHING, season: [2022] })
    expect(b).toEqual({
      ...EVERYTHING,
      season: [2017, 2018, 2019],
      track: ['talladega'],
      start: { from: null, to: 5 },
      last: 10,
      q: 'rain',
    })
  })

  test('is none until it is given', () => {
    expect(read('?season=2022').b).toBeNull()
    expect(read('?b.season=&b.track=+').b).toBeNull()
  })

  test('can be the whole career, said by all three series', () => {
    const whole = against(selecting({ season: [2022] }), EVERYTHING)
    expect(writeAddress(whole)).toBe('?season=2022&b.series=cup,nxs,truck')
    expect(read(writeAddress(whole))).toEqual(whole)
    expect(whole.b).toEqual(WHOLE_CAREER)
  })

  test('that narrows nothing is written as the whole career, however it came about', () => {
    expect(writeAddress({ ...PLAIN, b: EVERYTHING })).toBe('?b.series=cup,nxs,truck')
    const seasonAlone = narrow(PLAIN, { season: [2022] }, 'b')
    expect(writeAddress(narrow(seasonAlone, { season: [] }, 'b'))).toBe('?b.series=cup,nxs,truck')
  })

  test('names the series no more once something else narrows it', () => {
    const whole = against(PLAIN, EVERYTHING)
    expect(writeAddress(narrow(whole, { season: [2022] }, 'b'))).toBe('?b.season=2022')
    expect(writeAddress(narrow(whole, { series: ['nxs', 'truck'] }, 'b'))).toBe(
      '?b.series=nxs,truck',
    )
  })

  test('travels along inner links as the first does', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(carried(address).b).toEqual(address.b)
      }),
    )
  })
})

describe('what could not be read of it', () => {
  test('is said to be of the second selection', () => {
    expect(messagesOf('?b.track=dayton&b.season=1985&b.start=x')).toEqual([
      "no season '1985' in the second selection",
      "no track 'dayton' in the second selection; did you mean daytona?",
      "start is places such as 5, 1..10 or 30.., not 'x' in the second selection",
    ])
    expect(problemsOf('?b.track=dayton')[0]).toMatchObject({
      param: 'b.track',
      suggestion: 'daytona',
    })
    expect(messagesOf('?track=dayton')).toEqual(["no track 'dayton'; did you mean daytona?"])
  })

  test('makes no comparison', () => {
    expect(read('?b.track=dayton&b.last=0')).toEqual(PLAIN)
    expect(read('?b.track=dayton&b.season=2022').b).toEqual({ ...EVERYTHING, season: [2022] })
  })
})

describe('the two in each other’s place', () => {
  test('are the two again when swapped back', () => {
    fc.assert(
      fc.property(anySelection, anySelection, (selection, b) => {
        const address = against({ ...PLAIN, selection }, b)
        const there = swapped(address)
        expect(writeAddress(swapped(swapped(there)))).toBe(writeAddress(there))
      }),
    )
  })

  test('say the whole career in the way of each side', () => {
    const season = against(selecting({ season: [2022] }), EVERYTHING)
    expect(writeAddress(swapped(season))).toBe('?b.season=2022')
    expect(writeAddress(swapped(swapped(season)))).toBe('?season=2022&b.series=cup,nxs,truck')
  })

  test('stay as they are where there is only one', () => {
    const alone = selecting({ season: [2022] })
    expect(swapped(alone)).toBe(alone)
  })

  test('are told to be every start whatever else is empty', () => {
    expect(isWholeCareer(EVERYTHING)).toBe(true)
    expect(isWholeCareer({ ...EVERYTHING, series: SERIES })).toBe(true)
    expect(isWholeCareer({ ...EVERYTHING, series: ['truck'] })).toBe(false)
    expect(isWholeCareer({ ...EVERYTHING, series: SERIES, last: 3 })).toBe(false)
  })
})

describe('the least number of starts', () => {
  test('is a whole number from 1 to 100, usually what each panel takes', () => {
    expect(read('').view.min).toBeNull()
    expect(read('?min=12').view.min).toBe(12)
    expect(writeAddress(read('?min=12'))).toBe('?min=12')
    expect(messagesOf('?min=0')).toEqual([
      "min is a whole number from 1 to 100, not '0'; did you mean 1?",
    ])
  })
})
