import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Known, PLAIN, VERDICT_IDS } from '~/address/address'
import { readAddress, writeAddress } from '~/address/query'
import { MOST_CHANGES } from '~/address/whatIf'
import { SERIES, TRACK_TYPES } from '~/data/schema/values'
import { COLUMN_IDS } from '~/stats/columns'
import { RESULTS } from '~/stats/selection'
import { STATUS_CLASSES } from '~/stats/status'
import { TIMELINE_KINDS } from '~/stats/timeline'
import { almostAQuery, anyAddress } from './anyAddress'
import { known, messagesOf, problemsOf, read, selecting } from './known'

const MANY = { numRuns: 10_000 }

describe('reading what was written', () => {
  test('gives the same state, without a problem', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const query = writeAddress(address)
        expect(read(query)).toEqual(address)
        expect(messagesOf(query)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('and writing it again gives the same query, however it was escaped', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const query = writeAddress(address)
        const escaped = query.replaceAll(',', '%2C').replaceAll('+', '%20')
        expect(writeAddress(read(query))).toBe(query)
        expect(writeAddress(read(escaped))).toBe(query)
      }),
      { numRuns: 2000 },
    )
  })

  test('holds for a text of broken characters and for lists in disorder', () => {
    fc.assert(
      fc.property(
        anyAddress,
        fc.string({ unit: 'binary' }),
        fc.shuffledSubarray([...known.races]),
        fc.shuffledSubarray([...known.seasons]),
        (address, q, rows, season) => {
          const selection = { ...address.selection, q, rows, season }
          const query = writeAddress({ ...address, selection })
          expect(writeAddress(read(query))).toBe(query)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('any text at all', () => {
  /** Never throws, says a state, and that state survives being written and read. */
  function isRead(search: string) {
    const address = read(search)
    const query = writeAddress(address)
    expect(read(query)).toEqual(address)
    expect(writeAddress(read(query))).toBe(query)
    expect(messagesOf(query)).toEqual([])
    expect(messagesOf(search).length).toBeLessThanOrEqual(8)
    return true
  }

  test.each([
    ['graphemes', fc.string({ unit: 'grapheme' })],
    ['code points', fc.string({ unit: 'binary' })],
    [
      'code units',
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((c) => String.fromCharCode(...c)),
    ],
    ['pieces of the grammar', almostAQuery],
  ])('of %s can be read', { timeout: 60_000 }, (_, anyText) => {
    fc.assert(fc.property(anyText, isRead), MANY)
  })

  test.each([
    ['malformed escapes', '?q=%&track=%zz,%E2%82&%=%'],
    ['lone surrogates', '?q=\uD800&b.q=\uDFFF&track=\uD83C,talladega'],
    [
      'names of every object',
      '?__proto__=1&constructor=1&track=__proto__,constructor&b.__proto__=2',
    ],
    [
      'names of every object as keys',
      '?sort=__proto__,constructor&kinds=toString&series=hasOwnProperty',
    ],
    ['nothing but zeros', '?q=%00%00&rows=%00&asof=\0'],
    ['markup', '?q=<script>alert(1)</script>&track="><img onerror=x>'],
    ['nothing but ampersands', '&'.repeat(7999)],
    ['nothing but commas', `?sort=${','.repeat(7990)}`],
    [
      'values that grow when written',
      `?${['value', 'stat', 'if', 'b.q'].map((n) => `${n}=${'中'.repeat(300)}`).join('&')}`,
    ],
  ])('of %s can be read', (_, search) => {
    isRead(search)
  })

  test('can be read when nothing is known', () => {
    const nothing: Known = {
      seasons: [],
      tracks: [],
      teams: [],
      makes: [],
      races: [],
      fieldSizes: new Map(),
      stories: [],
    }
    const { address, problems } = readAddress('?season=2017..&track=daytona&theme=dark', nothing)
    expect(address).toEqual({ ...PLAIN, theme: 'dark' })
    expect(problems.map(({ message }) => message)).toEqual([
      "no season '2017..'",
      "no track 'daytona'",
    ])
  })

  test('pollutes no prototype', () => {
    read('?__proto__=x&b.__proto__=x&__proto__.min=x&constructor.prototype.min=x')
    expect(({} as Record<string, unknown>).min).toBeUndefined()
    expect(Object.getPrototypeOf(PLAIN.view)).toBe(Object.prototype)
  })
})

describe('a long query', () => {
  test.each([
    ['one value', `?q=${'a'.repeat(1_000_000)}`],
    ['many bad values', `?track=${'x,'.repeat(500_000)}`],
    [
      'many different bad values',
      `?track=${Array.from({ length: 150_000 }, (_, i) => `x${i}`).join()}`,
    ],
    ['many parameters', '&series=truck'.repeat(80_000)],
    ['one long name', 'a'.repeat(1_000_000)],
    ['digits', `?season=${'9'.repeat(1_000_000)}`],
    ['spaces', `?q=${'+'.repeat(1_000_000)}`],
  ])('of %s is read to its 8,000th character', (_, search) => {
    expect(problemsOf(search)[0]).toMatchObject({
      param: '',
      message: expect.stringContaining('an address of more than 8,000 characters'),
    })
  })

  test('keeps what stands before the cut', () => {
    expect(read(`?theme=dark&series=truck&q=${'a'.repeat(8000)}`)).toMatchObject({
      theme: 'dark',
      selection: { series: ['truck'], q: '' },
    })
  })

  test('never takes half a value for another', () => {
    const search = `?track=${'talladega,'.repeat(797)}daytona,daytona,atlanta-pre2022`
    const { track } = read(search).selection
    expect(search.slice(0, 8000)).toMatch(/,atlanta$/)
    expect(track).toEqual(['daytona', 'talladega'])
  })

  test('with everything asked for at once is short enough to be read back', () => {
    const many = (n: number, name: string) =>
      Array.from({ length: n }, (_, i) => `${name}-${String(i).padStart(3, '0')}`)
    const full: Known = {
      seasons: Array.from({ length: 30 }, (_, i) => 1980 + 2 * i),
      tracks: many(45, 'mid-ohio'),
      teams: many(25, 'red-horse-racing'),
      makes: many(8, 'toyota'),
      races: many(300, 'truck-2022'),
      fieldSizes: new Map(many(300, 'truck-2022').map((id) => [id, 43])),
      stories: [],
    }
    const query = writeAddress({
      selection: {
        series: SERIES,
        season: full.seasons,
        track: full.tracks,
        type: TRACK_TYPES,
        team: full.teams,
        make: full.makes,
        result: RESULTS,
        status: STATUS_CLASSES,
        start: { from: 10, to: 43 },
        q: 'a'.repeat(100),
        rows: full.races,
        last: 100,
      },
      b: selecting({ season: full.seasons }).selection,
      asof: '2022-11-09',
      view: {
        sort: COLUMN_IDS.slice(0, 6).map((column) => ({ column, descending: true })),
        cols: COLUMN_IDS.toReversed(),
        group: 'series',
        metric: 'percentile',
        window: 50,
        x: 'start',
        dnf: 'exclude',
        kinds: TIMELINE_KINDS,
        min: 100,
        set: 'never-lost-to',
        rivalSort: { column: 'meetings', descending: true },
        stat: 'started_first',
        value: { relation: '>=', number: '-123456789.1234' },
        verdict: VERDICT_IDS,
        article: 'a000',
      },
      theme: 'light',
      whatIf: full.races
        .slice(0, MOST_CHANGES)
        .map((raceId) => ({ raceId, finish: 43, story: null })),
    })
    expect(query.length).toBeLessThanOrEqual(8000)
    expect(writeAddress(readAddress(query, full).address)).toBe(query)
  })
})
