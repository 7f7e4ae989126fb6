import { describe, expect, test } from 'vitest'
import { type Address, PLAIN } from '~/address/address'
import { writeAddress } from '~/address/query'
import { COLUMN_IDS, DEFAULT_SORT } from '~/stats/columns'
import { DEFAULT_KINDS, TIMELINE_KINDS } from '~/stats/timeline'
import { read, selecting, viewing } from './known'

describe('written', () => {
  test.each<[meaning: string, address: Address, query: string]>([
    ['nothing', PLAIN, ''],
    ['commas as they are', selecting({ series: ['nxs', 'truck'] }), '?series=nxs,truck'],
    ['years in a row as a range', selecting({ season: [2017, 2018, 2019] }), '?season=2017..2019'],
    ['two years in a row too', selecting({ season: [2017, 2018] }), '?season=2017..2018'],
    [
      'no range over a gap',
      selecting({ season: [2009, 2010, 2011, 2013] }),
      '?season=2009..2011,2013',
    ],
    ['a single place', selecting({ start: { from: 5, to: 5 } }), '?start=5'],
    ['places', selecting({ start: { from: 1, to: 10 } }), '?start=1..10'],
    ['places without an end', selecting({ start: { from: 30, to: null } }), '?start=30..'],
    ['places without a beginning', selecting({ start: { from: null, to: 5 } }), '?start=..5'],
    ['a space as a plus', selecting({ q: 'big machine' }), '?q=big+machine'],
    ['a plus escaped', selecting({ q: 'a+b&c=d#e' }), '?q=a%2Bb%26c%3Dd%23e'],
    ['a comma in a text', selecting({ q: 'brown, jr' }), '?q=brown,+jr'],
    [
      'a sort',
      viewing({
        sort: [
          { column: 'finish', descending: false },
          { column: 'date', descending: true },
        ],
      }),
      '?sort=finish,-date',
    ],
    ['columns in their own order', viewing({ cols: ['winner', 'date'] }), '?cols=winner,date'],
    ['no kinds', viewing({ kinds: [] }), '?kinds=none'],
    ['all kinds', viewing({ kinds: TIMELINE_KINDS }), `?kinds=${TIMELINE_KINDS.join()}`],
  ])('%s', (_, address, query) => {
    expect(writeAddress(address)).toBe(query)
  })
})

describe('defaults are not written', () => {
  test.each([
    ['the sort', viewing({ sort: DEFAULT_SORT })],
    ['the columns', viewing({ cols: [...PLAIN.view.cols] })],
    ['the window', viewing({ window: 10 })],
    ['the metric', viewing({ metric: 'finish' })],
    ['the axis', viewing({ x: 'date' })],
    ['DNFs', viewing({ dnf: 'include' })],
    ['the kinds', viewing({ kinds: null })],
    ['the kinds, chosen one by one', viewing({ kinds: DEFAULT_KINDS })],
    ['open places', selecting({ start: { from: null, to: null } })],
  ])('%s', (_, address) => {
    expect(writeAddress(address)).toBe('')
  })

  test.each([
    '?sort=-date',
    '?cols=date,series,race,track,car,start,finish,gained,led,rating,status',
    '?metric=finish&window=10&x=date&dnf=include&theme=auto',
  ])('nor when they were typed: %s', (search) => {
    expect(writeAddress(read(search))).toBe('')
  })

  test('the same columns in another order are', () => {
    const cols = PLAIN.view.cols.toReversed()
    expect(read(writeAddress(viewing({ cols }))).view.cols).toEqual(cols)
  })
})

describe('the canonical order', () => {
  test('of lists does not ask in which order they were chosen', () => {
    const chosen = selecting({
      series: ['truck', 'cup'],
      season: [2019, 2017, 2018, 2018],
      track: ['talladega', 'daytona', 'talladega'],
      type: ['dirt', 'superspeedway'],
      result: ['led', 'win'],
      status: ['other', 'running'],
      rows: ['truck-2022-15', 'nxs-2009-29'],
      start: { from: 10, to: 1 },
    })
    expect(writeAddress(chosen)).toBe(
      '?series=cup,truck&season=2017..2019&track=daytona,talladega&type=superspeedway,dirt' +
        '&result=win,led&status=running,other&start=1..10&rows=nxs-2009-29,truck-2022-15',
    )
  })

  test('of parameters is that of the contract', () => {
    const everything =
      '?series=truck&season=2017&track=talladega&type=dirt&team=team-42-racing&make=toyota' +
      '&result=win&status=crash&start=1..10&last=10&asof=2022-11-09&q=text&rows=nxs-2009-29' +
      '&sort=finish&cols=date&group=season&metric=start&window=5&x=start&dnf=exclude&kinds=win' +
      '&b.series=nxs&b.season=2019&min=5&set=most-met&stat=avg_finish&value=13' +
      '&if=roval-2024,truck-2022-15:3&theme=dark'
    const reversed = `?${everything.slice(1).split('&').reverse().join('&')}`
    expect(writeAddress(read(everything))).toBe(everything)
    expect(writeAddress(read(reversed))).toBe(everything)
  })
})

describe('what an address cannot hold is left out', () => {
  test.each([
    ['a number beyond its limits', selecting({ last: 5000 })],
    ['no number', viewing({ window: Number.NaN })],
    ['half a place', selecting({ start: { from: 1.5, to: null } })],
    ['no day', { ...PLAIN, asof: '2022-02-30' }],
    ['no column', viewing({ cols: [] })],
    ['no sort key', viewing({ sort: [] })],
    ['a text of spaces', selecting({ q: '  ' })],
  ])('%s', (_, address) => {
    expect(writeAddress(address)).toBe('')
  })

  test('a column sorted by twice, and a seventh key', () => {
    const sort = [COLUMN_IDS[1], ...COLUMN_IDS].map((column) => ({ column, descending: false }))
    expect(writeAddress(viewing({ sort }))).toBe('?sort=series,date,season,race,track,type')
  })
})

describe('a parameter that is not ours', () => {
  test.each([
    '?b.=1',
    '?b.foo=1',
    '?b.__proto__=1',
    '?b.min=1',
    '?b.asof=2022-11-09',
    '?b.sort=finish',
    '?b.theme=dark',
    '?b.set=a',
    '?b.b.track=1',
    '?c.track=1',
    '?min=',
  ])('%s is none', (search) => {
    expect(read(search)).toEqual(PLAIN)
  })
})
