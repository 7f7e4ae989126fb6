import { describe, expect, test } from 'vitest'
import { type Address, PLAIN } from '~/address/address'
import { readTheme } from '~/address/query'
import { messagesOf, problemsOf, read, selecting, viewing } from './known'

/** Each line: what is meant, how it may be typed, what it says. */
type Line = [meaning: string, search: string, address: Address]

function readsEach(lines: Line[]) {
  test.each(lines)('%s: %s', (_, search, address) => {
    expect(read(search)).toEqual(address)
    expect(messagesOf(search)).toEqual([])
  })
}

describe('an address without a query', () => {
  readsEach([
    ['is plain', '', PLAIN],
    ['is plain with a bare question mark', '?', PLAIN],
    ['is plain with parameters of others', '?utm_source=blog&fbclid=1&ref', PLAIN],
    ['is plain with names left empty', '?series=&season=,&q=+&last=&sort=,,&start=', PLAIN],
  ])
})

describe('which starts, each in the plain way', () => {
  readsEach([
    ['two series', '?series=truck,nxs', selecting({ series: ['nxs', 'truck'] })],
    ['one season', '?season=2017', selecting({ season: [2017] })],
    ['one track', '?track=talladega', selecting({ track: ['talladega'] })],
    ['types of track', '?type=dirt,short', selecting({ type: ['short', 'dirt'] })],
    ['a team', '?team=henderson-motorsports', selecting({ team: ['henderson-motorsports'] })],
    ['a make', '?make=chevrolet', selecting({ make: ['chevrolet'] })],
    ['results', '?result=led,win,top5', selecting({ result: ['win', 'top5', 'led'] })],
    ['ends of a day', '?status=other,crash', selecting({ status: ['crash', 'other'] })],
    ['grid places', '?start=1..10', selecting({ start: { from: 1, to: 10 } })],
    ['the last ten', '?last=10', selecting({ last: 10 })],
    ['as of a day', '?asof=2022-11-09', { ...PLAIN, asof: '2022-11-09' }],
    ['words', '?q=big+machine', selecting({ q: 'big machine' })],
    ['ticked rows', '?rows=nxs-2009-29', selecting({ rows: ['nxs-2009-29'] })],
  ])
})

describe('how they are shown, each in the plain way', () => {
  readsEach([
    [
      'sort keys',
      '?sort=finish,-date',
      viewing({
        sort: [
          { column: 'finish', descending: false },
          { column: 'date', descending: true },
        ],
      }),
    ],
    ['columns as typed', '?cols=winner,date', viewing({ cols: ['winner', 'date'] })],
    ['grouped', '?group=type', viewing({ group: 'type' })],
    ['a metric', '?metric=percentile', viewing({ metric: 'percentile' })],
    ['a window', '?window=50', viewing({ window: 50 })],
    ['the least of starts', '?min=5', viewing({ min: 5 })],
    ['a set of rivals', '?set=Most-Even', viewing({ set: 'most-even' })],
    [
      'rivals by share',
      '?sort=-Share',
      viewing({ rivalSort: { column: 'share', descending: true } }),
    ],
    [
      'a sort of both tables',
      '?sort=finish,ahead',
      viewing({
        sort: [{ column: 'finish', descending: false }],
        rivalSort: { column: 'ahead', descending: false },
      }),
    ],
    ['start after start', '?x=start', viewing({ x: 'start' })],
    ['without DNFs', '?dnf=exclude', viewing({ dnf: 'exclude' })],
    ['kinds of entries', '?kinds=tv,win', viewing({ kinds: ['win', 'tv'] })],
    ['no entries', '?kinds=none', viewing({ kinds: [] })],
    ['a theme', '?theme=dark', { ...PLAIN, theme: 'dark' }],
  ])
})

describe('typed by hand', () => {
  const both = selecting({ series: ['nxs', 'truck'] })
  readsEach([
    ['in any order', '?series=truck,nxs', both],
    ['in capitals', '?Series=TRUCK,Nxs', both],
    ['with spaces', '?series=+truck+,%20nxs', both],
    ['with a space before the name', '?+series=truck,nxs', both],
    ['with commas escaped', '?series=truck%2Cnxs', both],
    ['with empty places', '?series=,truck,,nxs,', both],
    ['with one twice', '?series=truck,nxs,truck', both],
    ['given twice', '?series=truck&series=nxs', both],
    ['without a question mark', 'series=truck,nxs', both],
    ['of single ones the first counts', '?last=5&last=7', selecting({ last: 5 })],
    ['a number with zeros', '?last=007', selecting({ last: 7 })],
    ['a text with much space', '?q=%20%20big%09%0Amachine+', selecting({ q: 'big machine' })],
    ['a text in capitals stays so', '?q=ROVAL', selecting({ q: 'ROVAL' })],
    [
      'a sort with a space',
      '?sort=-+finish',
      viewing({ sort: [{ column: 'finish', descending: true }] }),
    ],
    [
      'a sort in capitals',
      '?sort=-FINISH',
      viewing({ sort: [{ column: 'finish', descending: true }] }),
    ],
    [
      'ticked rows stand as in the record',
      '?rows=NXS-2022-01,nxs-2009-29',
      selecting({ rows: ['nxs-2009-29', 'nxs-2022-01'] }),
    ],
    [
      'the default kinds are no choice',
      '?kinds=tv,ride,personal,business,broadcast,team,career,milestone,near-miss,win',
      PLAIN,
    ],
  ])
})

describe('seasons', () => {
  test.each([
    ['a range', '2017..2019', [2017, 2018, 2019]],
    ['a range the wrong way round', '2019..2017', [2017, 2018, 2019]],
    ['a range and a year', '2017..2018,2010', [2010, 2017, 2018]],
    ['overlapping ranges', '2017..2019,2018..2020', [2017, 2018, 2019, 2020]],
    ['a range over a year he did not race', '2011..2013', [2011, 2013]],
    ['a range that reaches further', '2021..2030', [2021, 2022]],
    ['a range without an end', '2021..', [2021, 2022]],
    ['a range without a beginning', '..2010', [2009, 2010]],
    ['a range with spaces', '2017 .. 2018', [2017, 2018]],
    [
      'a range beyond all counting',
      `1..${'9'.repeat(400)}`,
      [2009, 2010, 2011, 2013, 2017, 2018, 2019, 2020, 2021, 2022],
    ],
  ])('%s: %s', (_, typed, season) => {
    expect(read(`?season=${typed}`).selection.season).toEqual(season)
    expect(messagesOf(`?season=${typed}`)).toEqual([])
  })

  test('keep the good ones of a list', () => {
    const search = '?season=2017,1999,2030..2040,soon'
    expect(read(search).selection.season).toEqual([2017])
    expect(messagesOf(search)).toEqual([
      "no season '1999'",
      "no season '2030..2040'",
      "no season 'soon'",
    ])
  })
})

describe('grid places', () => {
  test.each([
    ['5', { from: 5, to: 5 }],
    ['10..1', { from: 1, to: 10 }],
    ['30..', { from: 30, to: null }],
    ['..5', { from: null, to: 5 }],
    ['1 .. 3', { from: 1, to: 3 }],
  ])('%s', (typed, start) => {
    expect(read(`?start=${typed}`).selection.start).toEqual(start)
  })

  test.each([
    '..',
    '0',
    '0..5',
    '-3',
    '1..2..3',
    '1,2',
    'pole',
    '5 6',
    '1.5',
    '1000',
    '9'.repeat(400),
  ])('%s is none', (typed) => {
    expect(read(`?start=${typed}`)).toEqual(PLAIN)
    expect(problemsOf(`?start=${typed}`)).toHaveLength(1)
  })
})

describe('numbers', () => {
  test.each(['last=0', 'last=-3', 'last=1001', 'last=ten', 'last=1e2', 'last=3.5', 'last=0x10'])(
    '%s falls back',
    (typed) => {
      expect(read(`?${typed}`)).toEqual(PLAIN)
      expect(messagesOf(`?${typed}`)[0]).toContain('last is a whole number from 1 to 1000, not')
    },
  )

  test.each(['window=2', 'window=51', 'window=wide'])('%s falls back', (typed) => {
    expect(read(`?${typed}`)).toEqual(PLAIN)
    expect(messagesOf(`?${typed}`)[0]).toContain('window is a whole number from 3 to 50, not')
  })
})

describe('as of', () => {
  test.each(['1900-01-01', '2024-02-29', '2100-12-31'])('%s is a day', (asof) => {
    expect(read(`?asof=${asof}`).asof).toBe(asof)
  })

  test.each([
    '2023-02-29',
    '2022-11-31',
    '2022-13-01',
    '2022-00-10',
    '2022-1-9',
    '20221109',
    '2022-11-09T12:00',
    '1899-12-31',
    '2101-01-01',
    'yesterday',
  ])('%s is none', (asof) => {
    expect(read(`?asof=${asof}`).asof).toBeNull()
    expect(messagesOf(`?asof=${asof}`)).toEqual([`asof is a day such as 2022-11-09, not '${asof}'`])
  })
})

describe('a text', () => {
  test('is cut at 100 characters, and said so', () => {
    const search = `?q=${'a'.repeat(101)}`
    expect(read(search).selection.q).toBe('a'.repeat(100))
    expect(messagesOf(search)).toEqual([
      `a text of more than 100 characters is cut: '${'a'.repeat(39)}…'`,
    ])
  })

  test('is cut at a whole character, and leaves no space behind', () => {
    expect(read(`?q=${'a'.repeat(99)}🏁🏁`).selection.q).toBe(`${'a'.repeat(99)}🏁`)
    expect(read(`?q=${'a'.repeat(99)}+b`).selection.q).toBe('a'.repeat(99))
  })
})

describe('a sort', () => {
  test('by a column twice keeps the first, and says so', () => {
    const search = '?sort=finish,-finish,date'
    expect(read(search).view.sort).toEqual([
      { column: 'finish', descending: false },
      { column: 'date', descending: false },
    ])
    expect(messagesOf(search)).toEqual(["sorted by this column already, not again by '-finish'"])
  })

  test('has at most six keys', () => {
    const search = '?sort=track,type,team,make,laps,led,-date,car'
    expect(read(search).view.sort.map(({ column }) => column)).toEqual([
      'track',
      'type',
      'team',
      'make',
      'laps',
      'led',
    ])
    expect(messagesOf(search)).toEqual([
      "sorted by six columns, not also by '-date'",
      "sorted by six columns, not also by 'car'",
    ])
  })

  test('by nothing known is newest first', () => {
    expect(read('?sort=speed,-luck').view).toEqual(PLAIN.view)
  })
})

describe('bad values', () => {
  test.each([
    '?series=arca',
    '?track=monza,spa',
    '?cols=speed',
    '?group=make',
    '?metric=speed',
    '?x=finish',
    '?dnf=maybe',
    '?kinds=gossip',
    '?kinds=none,gossip',
    '?theme=blue',
    '?rows=truck-2099-99',
  ])('%s fall back', (search) => {
    expect(read(search)).toEqual(PLAIN)
    expect(problemsOf(search).length).toBeGreaterThan(0)
  })

  test('of a list are dropped, the good ones kept', () => {
    const search = '?track=dayton,talladega'
    expect(read(search)).toEqual(selecting({ track: ['talladega'] }))
    expect(problemsOf(search)).toEqual([
      {
        param: 'track',
        given: 'dayton',
        message: "no track 'dayton'; did you mean daytona?",
        suggestion: 'daytona',
      },
    ])
  })

  test('are told once each, eight at most, shortened', () => {
    expect(messagesOf('?track=monza,monza&track=monza')).toEqual(["no track 'monza'"])
    expect(problemsOf(`?track=${'1234567890'.split('').join(',')}`)).toHaveLength(8)
    expect(problemsOf(`?theme=${'x'.repeat(41)}`)[0]?.given).toBe(`${'x'.repeat(39)}…`)
    expect(problemsOf(`?theme=${'x'.repeat(38)}🏁🏁`)[0]?.given).toBe(`${'x'.repeat(38)}…`)
  })
})

describe('the theme alone', () => {
  test.each([
    ['?series=truck&theme=dark', 'dark'],
    ['theme=LIGHT', 'light'],
    ['?theme=auto', 'auto'],
    ['?theme=+d%61rk', 'dark'],
    ['?theme=blue', null],
    ['?q=theme=dark', null],
    ['', null],
  ])('of %s is %s', (search, theme) => {
    expect(readTheme(search)).toBe(theme)
    expect(read(search).theme).toBe(theme ?? 'auto')
  })
})

describe("a reader's own claim", () => {
  const saying = (relation: '=' | '>=' | '<=', number: string) =>
    viewing({ stat: 'avg_finish', value: { relation, number } })
  readsEach([
    ['exactly so many', '?stat=avg_finish&value=13', saying('=', '13')],
    ['as many decimals as are written', '?stat=AVG_FINISH&value=+13.0+', saying('=', '13.0')],
    ['at least', '?stat=avg_finish&value=3..', saying('>=', '3')],
    ['at most', '?stat=avg_finish&value=..12.5', saying('<=', '12.5')],
    ['less than nothing', '?stat=avg_finish&value=-0.5', saying('=', '-0.5')],
  ])

  test.each([
    ['?value=>=3', 'did you mean 3..?'],
    ['?value=<12', 'did you mean ..12?'],
    ['?value=13,5', 'did you mean 13.5?'],
    ['?stat=avg_finsh', "no statistic 'avg_finsh'; did you mean avg_finish?"],
    ['?value=many', "value is a number such as 13, 13.0, 3.. or ..12, not 'many'"],
    ['?value=..', "not '..'"],
    ['?article=12', "article is an id such as a002, not '12'"],
    ['?verdict=contradict', 'did you mean contradicted?'],
  ])('%s is told', (search, message) => {
    expect(read(search)).toEqual(PLAIN)
    expect(messagesOf(search).join()).toContain(message)
  })
})
