import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, PLAIN } from '~/address/address'
import { readAddress, writeAddress } from '~/address/query'
import { examplesOf } from '~/search/examples'
import { readWords, type Understood } from '~/search/readWords'
import { asQuotation, rewrite } from '~/search/rewrite'
import { vocabularyOf } from '~/search/vocabulary'
import { select } from '~/stats/selection'
import { world } from '~/stats/world'
import { theRecord } from '../stats/theRecord'

const vocabulary = vocabularyOf(theRecord)
const today = world(theRecord, null)

const understood = (text: string, onto: Address = PLAIN): Understood =>
  readWords(text, vocabulary, today, onto)
const addressOf = (text: string) => writeAddress(understood(text).address)
const said = (text: string) => understood(text).chips.map(({ says }) => says)
const unread = (text: string) =>
  understood(text).unread.map(({ words, reason, suggestion }) => [words, reason, suggestion])
const startsOf = (text: string) => select(today.starts, understood(text).address.selection)

describe('racing words', () => {
  test.each([
    [
      'talladega trucks top 10 since 2017',
      '?series=truck&season=2017..2026&track=talladega&result=top10',
    ],
    ['the 75', '?q=%2375'],
    ['2013 short tracks dnf', '?season=2013&type=short&result=dnf'],
    ['last 10', '?last=10'],
    ['His wins at Talladega, please!', '?track=talladega&result=win'],
    ['', ''],
  ])('become a selection: %s', (text, query) => {
    expect(addressOf(text)).toBe(query)
    expect(unread(text)).toEqual([])
  })

  test.each([
    ['cup', 'cup'],
    ['xfinity', 'nxs'],
    ['NXS', 'nxs'],
    ['busch', 'nxs'],
    ['nationwide series', 'nxs'],
    ["O'Reilly", 'nxs'],
    ['o’reilly auto parts', 'nxs'],
    ['truck', 'truck'],
    ['the truck series', 'truck'],
    ['craftsman truck', 'truck'],
    ['monster energy', 'cup'],
    ['trucks and cup', 'cup,truck'],
  ])('name a series: %s', (text, series) => {
    expect(addressOf(text)).toBe(`?series=${series}`)
    expect(unread(text)).toEqual([])
  })

  test.each([
    ['2017', '2017'],
    ['in 2013 and 2015', '2013,2015'],
    ['since 2017', '2017..2026'],
    ['from the 2017 season', '2017..2026'],
    ['2017 or later', '2017..2026'],
    ['2017+', '2017..2026'],
    ['after 2016', '2017..2026'],
    ['before 2015', '2009..2014'],
    ['until 2012', '2009..2012'],
    ['through 2012', '2009..2012'],
    ['2012 and earlier', '2009..2012'],
    ['2013-2015', '2013..2015'],
    ['2013–2015', '2013..2015'],
    ['2015..2013', '2013..2015'],
    ['2013 to 2015', '2013..2015'],
    ['from 2013 to 2015', '2013..2015'],
    ['between 2013 and 2015', '2013..2015'],
    ['since 2013 until 2015', '2013..2015'],
    ['after 2013 before 2016', '2014..2015'],
  ])('name years: %s', (text, season) => {
    expect(addressOf(text)).toBe(`?season=${season}`)
    expect(unread(text)).toEqual([])
  })

  test.each([
    ['the roval', 'charlotte-roval'],
    ['charlotte', 'charlotte'],
    ['mid ohio', 'mid-ohio'],
    ['COTA', 'cota'],
    ['circuit of the americas', 'cota'],
    ['austin', 'cota'],
    ['the glen', 'watkins-glen'],
    ['loudon', 'new-hampshire'],
    ['Montréal', 'montreal'],
    ['chicago street', 'chicago-street'],
    ['bristol dirt', 'bristol-dirt'],
    ['atlanta', 'atlanta,atlanta-pre2022'],
    ['atlanta pre2022', 'atlanta-pre2022'],
    ['vegas or phoenix', 'las-vegas,phoenix'],
    ['road america', 'road-america'],
  ])('name tracks: %s', (text, track) => {
    expect(addressOf(text)).toBe(`?track=${track}`)
    expect(unread(text)).toEqual([])
  })

  test.each([
    ['short track', 'short'],
    ['road courses', 'road'],
    ['road and street', 'road,street'],
    ['superspeedways', 'superspeedway'],
    ['intermediates', 'intermediate'],
    ['dirt', 'dirt'],
    ['ovals', 'superspeedway,intermediate,short,dirt'],
  ])('name kinds of track: %s', (text, type) => {
    expect(addressOf(text)).toBe(`?type=${type}`)
  })

  test.each([
    ['henderson', 'team=henderson-motorsports'],
    ["Henderson's", 'team=henderson-motorsports'],
    ['big machine', 'team=big-machine-racing'],
    ['penske', 'team=penske-racing'],
    ['kyle busch', 'team=kyle-busch-motorsports'],
    ['KBM', 'team=kyle-busch-motorsports'],
    ['stewart haas', 'team=stewart-haas-racing'],
    ['chevy', 'make=chevrolet'],
    ['fords and toyotas', 'make=ford,toyota'],
    ['ram', 'make=ram'],
    ['won', 'result=win'],
    ['top five', 'result=top5'],
    ['top-10 finishes', 'result=top10'],
    ['did not finish', 'result=dnf'],
    ['laps led', 'result=led'],
    ['wrecks', 'status=crash'],
    ['engine', 'status=mechanical'],
    ['disqualified', 'status=disqualified'],
    ['running at the finish', 'status=running'],
    ['crash or dsq', 'status=crash,disqualified'],
  ])('name teams, makes, results and ends: %s', (text, query) => {
    expect(addressOf(text)).toBe(`?${query}`)
    expect(unread(text)).toEqual([])
  })

  test.each([
    ['from 30th or worse', '30..'],
    ['from 30th or further back', '30..'],
    ['started 30+', '30..'],
    ['started 1-10', '1..10'],
    ['started 20th to 30th', '20..30'],
    ['started in the top ten', '1..10'],
    ['started outside the top 10', '11..'],
    ['started fifth', '5'],
    ['from 5th or better', '1..5'],
    ['from the pole', '1'],
    ['pole position', '1'],
  ])('name places on the grid: %s', (text, start) => {
    expect(addressOf(text)).toBe(`?start=${start}`)
    expect(unread(text)).toEqual([])
  })

  test('say that grid place 1 is not the credited poles', () => {
    expect(said('from the pole')).toEqual(['Started first: grid place 1, a pole credited or not'])
  })

  test.each(['the 75', 'no. 75', 'No 75', '#75', '75 car', 'car 75', 'number 75'])(
    'name a car by its very number: %s',
    (text) => {
      expect(addressOf(text)).toBe('?q=%2375')
      expect(said(text)).toEqual(['Car 75'])
    },
  )

  test('tell car 7 from car 75', () => {
    const numbers = new Set(startsOf('the 7').map(({ carNumber }) => carNumber))
    expect([...numbers]).toEqual(['7'])
  })

  test.each(['as of 2022-11-09', 'as of 9 November 2022', 'As of Nov 9, 2022', 'by 2022-11-09'])(
    'name the day to look back from: %s',
    (text) => {
      expect(addressOf(text)).toBe('?asof=2022-11-09')
      expect(said(text)).toEqual(['As of 9 November 2022'])
    },
  )

  test('in quotation marks are looked for as they are', () => {
    expect(addressOf('trucks "good sam" "rain"')).toBe('?series=truck&q=good+sam+rain')
    expect(said('"good sam"')).toEqual(['Text “good sam”'])
  })

  test('keep the day and the theme of the page, and replace its selection', () => {
    const { address } = readAddress('?series=cup&asof=2020-01-01&theme=dark', vocabulary.known)
    expect(writeAddress(understood('trucks', address).address)).toBe(
      '?series=truck&asof=2020-01-01&theme=dark',
    )
  })
})

describe('words that are not understood', () => {
  test.each([
    ['taladega', [['taladega', 'not understood', 'talladega']]],
    ['hendersen wins', [['hendersen', 'not understood', 'henderson']]],
    ['indy', [['indy', 'not understood', 'indianapolis']]],
    ['qwertz', [['qwertz', 'not understood', null]]],
    ['top 20', [['top 20', 'only top 5 and top 10', 'top 10']]],
    ['talladega 75', [['75', 'not understood', '#75']]],
    ['the 99', [['the 99', 'no car of his', null]]],
    ['since 2031', [['since 2031', 'no season of the record', null]]],
    ['as of 2022', [['as of 2022', 'a day is needed', 'as of 2022-12-31']]],
    ['2022-11-09', [['2022-11-09', 'not understood', 'as of 2022-11-09']]],
    ['without dnf', [['without dnf', 'leaving out cannot be asked for', null]]],
    ['last 5 last 10', [['last 5', 'only the last one counts', null]]],
    ['the 75 or the 77', [['the 75', 'only the last one counts', null]]],
  ])('are said so, with what may have been meant: %s', (text, expected) => {
    expect(unread(text)).toEqual(expected)
  })

  test('leave the rest as it is', () => {
    expect(addressOf('taladega trucks since 2017 xyzzy')).toBe('?series=truck&season=2017..2026')
    expect(addressOf('last 5 at talladega, rather last 10')).toBe('?track=talladega&last=10')
  })

  test('can be replaced, taken out and put in quotation marks', () => {
    const text = 'trucks  taladega wins'
    const [slip] = understood(text).unread
    const stretches = slip ? [slip] : []
    expect(rewrite(text, stretches, slip?.suggestion ?? '')).toBe('trucks talladega wins')
    expect(rewrite(text, stretches)).toBe('trucks wins')
    expect(addressOf(rewrite(text, stretches, asQuotation('taladega')))).toBe(
      '?series=truck&result=win&q=taladega',
    )
  })
})

const pieces = [
  ...['talladega', 'trucks', 'since', 'until', 'between', 'and', 'from', 'to', '2017', '2013-2015'],
  ...['30th', 'or', 'worse', 'top', '10', 'last', 'the', '75', '#7', 'no', 'pole', 'as', 'of'],
  ...['2022-11-09', '2022-02-31', '9', 'nov', '"', '“', '”', '"x y"', 'xyzzy', '__proto__', ','],
  ...['constructor', '1-10', 'outside', 'without', 'dnf', '\0', '\uD800', 'é', '🏁', '…', '2017+'],
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join('')),
)

describe('whatever is typed', () => {
  test('is read, and the address it makes says the same when it is opened', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { address } = understood(text)
        const opened = readAddress(writeAddress(address), vocabulary.known)
        expect(opened).toEqual({ address, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('is what every chip and every complaint stands on, in its order and once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { chips, unread } = understood(text)
        const all = [...chips, ...unread].sort((a, b) => a.from - b.from)
        for (const { words, from, to } of all) expect(text.slice(from, to)).toBe(words)
        all.slice(1).forEach(({ from }, i) => {
          expect(from).toBeGreaterThanOrEqual(all[i]?.to ?? 0)
        })
      }),
      { numRuns: 500 },
    )
  })

  test('asks for nothing more once the words of all chips are taken out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.slice(0, 10)), { maxLength: 8 }), (words) => {
        const text = words.join(', ')
        const { chips } = understood(text)
        if (chips.length > 0) expect(rewrite(text, chips).length).toBeLessThan(text.length)
      }),
    )
  })
})

describe('the record', () => {
  test.each(theRecord.tracks.map((track) => [track.id, track] as const))(
    'has its track found by each of its names: %s',
    (id, { name, shortName }) => {
      for (const text of [id, name, shortName, shortName.toUpperCase()]) {
        expect(understood(text).address.selection.track).toContain(id)
        expect(unread(text)).toEqual([])
      }
    },
  )

  test.each(theRecord.teams.map((team) => [team.id, team] as const))(
    'has its team found by each of its names: %s',
    (id, { name, shortName }) => {
      for (const text of [id, name, shortName]) {
        expect(understood(text).address.selection.team).toEqual([id])
        expect(unread(text)).toEqual([])
      }
    },
  )

  test('has every season, car number and make found', () => {
    for (const year of vocabulary.known.seasons)
      expect(understood(`${year}`).address.selection.season).toEqual([year])
    for (const number of vocabulary.cars)
      expect(startsOf(`the ${number}`).every((start) => start.carNumber === number)).toBe(true)
    for (const make of vocabulary.known.makes)
      expect(understood(make).address.selection.make).toEqual([make])
  })

  test('offers examples of which each is understood and leaves a start', () => {
    const examples = examplesOf(today)
    expect(examples.length).toBeGreaterThan(4)
    for (const text of examples) {
      expect({ text, unread: unread(text) }).toEqual({ text, unread: [] })
      expect(startsOf(text).length).toBeGreaterThan(0)
    }
  })
})
