import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CAREER_VIEWS, type CareerView, type Standalone } from '~/address/embeds'
import { altOf } from '~/cards/card'
import { cardOf, type Told } from '~/cards/cardOf'
import { CARD, drawCard } from '~/cards/drawing'
import { inksOf } from '~/cards/inks'
import { VERDICTS } from '~/data/schema/press'
import type { CareerRecord } from '~/data/schema/record'
import { saidIn } from '~/embed/said'
import { formatMean } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { fieldOf } from '~/stats/field'
import { figuresOf } from '~/stats/figures'
import { rivalsOf } from '~/stats/rivals'
import { ridesOf } from '~/stats/seats'
import { world } from '~/stats/world'
import { pngOf } from '../../scripts/cards'
import { aRecord, finishing } from '../builders/record'
import { contentsOf, rowsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const MID_OHIO: Standalone = { view: 'race', of: 'truck-2022-15' }
const rows = rowsOf('fields/truck-2022.json')

/** The card of a view, from a record. */
function cardFrom(record: CareerRecord, shown: Standalone | null) {
  const now = world(record, null)
  const start = now.starts.find(({ id }) => id === shown?.of)
  const field = start ? fieldOf(start, rows, now.driver) : null
  const rivals = rivalsOf(now.starts, contentsOf('meetings.json'), now.driver)
  return cardOf({ shown, world: now, field, rivals })
}

/** The record with another finish at Mid-Ohio in 2022. */
const finishingThere = (finish: number): CareerRecord => ({
  ...theRecord,
  races: theRecord.races.map((race) => (race.id === MID_OHIO.of ? { ...race, finish } : race)),
})

describe('the card of the rivals', () => {
  test('is one for all of them, and says how it stands with those the record puts first', () => {
    const cards = ['kyle-busch', 'matt-crafton'].map((of) =>
      cardFrom(theRecord, { view: 'rival', of }),
    )
    expect(cards[0]).toEqual(cards[1])
    expect(cardFrom(theRecord, { view: 'rivals', of: null })).toEqual(cards[0])
    expect(cards[0]?.figures.map(({ name }) => name.split(',')[0])).toEqual([
      'Justin Allgaier',
      'Kyle Busch',
      'Matt Crafton',
    ])
    expect(cards[0]?.figures.every(({ text }) => /^\d+–\d+$/.test(text))).toBe(true)
  })
})

describe('the card of a race', () => {
  test('says the place, the way there and the laps led, as the record has them', () => {
    const start = world(theRecord, null).starts.find(({ id }) => id === MID_OHIO.of)
    expect(start).toBeDefined()
    const card = cardFrom(theRecord, MID_OHIO)
    expect(card).toMatchObject({
      title: start?.track.shortName,
      place: { text: formatPosition(start?.finish ?? null), name: `of ${start?.fieldSize}` },
      plates: [{ number: start?.carNumber }],
    })
    expect(card.figures.map(({ text }) => text)).toEqual([
      formatPosition(start?.start ?? null),
      `+${start?.gained}`,
      String(start?.lapsLed),
      start?.driverRating?.toFixed(1),
    ])
  })

  test('changes with the finish: place, places gained, and his line', () => {
    const [before, after] = [cardFrom(theRecord, MID_OHIO), cardFrom(finishingThere(12), MID_OHIO)]
    expect(after.place).toMatchObject({ text: '12th', ink: 'ink' })
    expect(after.figures).toContainEqual({ text: '−10', name: 'gained' })
    expect(after.picture?.paths).not.toEqual(before.picture?.paths)
    expect(altOf(after)).toContain('12th of 36')
  })

  test('he relieved another in gives the place to the car, not to him', () => {
    const now = world(theRecord, null)
    const field = rowsOf('fields/nxs-2025.json').filter(({ raceId }) => raceId === 'nxs-2025-24')
    const card = cardOf({
      shown: { view: 'race', of: 'nxs-2025-24' },
      world: now,
      field,
      rivals: [],
    })
    expect(card.place).toMatchObject({ ink: 'muted', name: expect.stringContaining('the car of') })
    expect(card.kicker).toContain('Relief drive')
  })
})

describe('the cards of panels', () => {
  const beside = {
    outcomes: [],
    seats: [],
    seasons: contentsOf('seasons.json'),
    drivers: contentsOf('season-drivers.json'),
  }
  const cardAlone = (view: CareerView) =>
    cardOf({
      shown: { view, of: null },
      world: world(theRecord, null),
      field: null,
      rivals: [],
      beside,
    })
  const labels = (view: CareerView) => cardAlone(view).picture?.labels.map(({ text }) => text) ?? []

  test('show how he did on each type of track, and on how many starts that rests', () => {
    const { starts } = world(theRecord, null)
    const roads = figuresOf(starts.filter(({ track }) => track.type === 'road'))
    expect(labels('splits')).toContain('Road course')
    expect(labels('splits')).toContain(`${formatMean(roads.averageFinish)} in ${roads.starts}`)
  })

  test('show how often he finished where, every start once', () => {
    const { starts } = world(theRecord, null)
    const wins = starts.filter(({ band }) => band === 'win').length
    const shown = labels('distribution').flatMap((text) => /^(\d+), /.exec(text)?.[1] ?? [])
    expect(shown[0]).toBe(String(wins))
    expect(shown.reduce((sum, n) => sum + Number(n), 0)).toBe(starts.length)
  })

  test('show every season, and on how many starts its averages rest', () => {
    const { starts } = world(theRecord, null)
    const seasons = [...new Set(starts.map(({ season }) => season))]
    const own = starts.filter(({ season }) => season === seasons[0]).length
    const shown = labels('season-averages')
    expect(shown.filter((text) => text.startsWith('’'))).toHaveLength(seasons.length)
    expect(shown[shown.indexOf(`’${String(seasons[0]).slice(2)}`) + 1]).toBe(String(own))
  })

  test('show the parts of a life on the axis of its seasons', () => {
    const { starts } = world(theRecord, null)
    expect(labels('timeline')).toEqual(
      expect.arrayContaining(['Rides', String(starts.at(-1)?.season)]),
    )
    expect(cardAlone('timeline').sub).toMatch(/^\d+ entries, \d{4} to \d{4}: /)
  })

  test('show every start from where to where', () => {
    const { starts } = world(theRecord, null)
    const forward = starts.filter(({ gained }) => gained > 0).length
    expect(cardAlone('grid').sub).toContain(`Forward in ${forward} of ${starts.length} starts`)
  })

  test('show his rank among all drivers of his latest whole seasons', () => {
    expect(cardAlone('context').sub).toContain('4th of 40 in the 2022 Trucks')
    expect(labels('context')).toEqual(expect.arrayContaining(['2022 Trucks', '4 of 40']))
    expect(cardFrom(theRecord, { view: 'context', of: null }).sub).toContain('No whole season')
  })
})

describe('the cards of lists', () => {
  const now = world(theRecord, null)
  const cardAlone = (view: 'claims' | 'seats' | 'nth-starts', beside: Partial<Told> = {}) =>
    cardOf({ shown: { view, of: null }, world: now, field: null, rivals: [], ...beside })

  test('count the sentences of the press by verdict', () => {
    const claims = contentsOf('claims.json')
    const files = { claims, articles: contentsOf('articles.json'), names: new Map() }
    const { sub, figures } = cardAlone('claims', { claims: saidIn(files, theRecord) })
    expect(sub).toContain(`${claims.length} sentences`)
    expect(figures).toEqual(
      VERDICTS.map((verdict) => ({
        text: String(claims.filter(({ history }) => history.at(-1)?.verdict === verdict).length),
        name: verdict,
      })),
    )
  })

  test('show him and the others in the rides he drove most, and what that is not', () => {
    const seats = contentsOf('seats.json')
    const nothing = { outcomes: [], seasons: [], drivers: [] }
    const { sub, picture } = cardAlone('seats', { beside: { ...nothing, seats } })
    expect(sub).toContain('Not a controlled experiment')
    const [most] = ridesOf(now.starts).toSorted((a, b) => b.starts.length - a.starts.length)
    expect(picture?.labels[0]?.text).toContain(most?.carNumber)
    expect(picture?.labels.length).toBe(12)
  })

  test('tell as many round-number starts as there is room for', () => {
    const rows = cardAlone('nth-starts').rows
    expect(rows.map(({ place }) => place)).toEqual([
      ...['1st', '50th', '100th', '150th', '200th', '250th'],
    ])
    expect(rows[0]?.title).toBe(now.starts[0]?.track.shortName)
  })
})

describe('a card', () => {
  test('has the figures of the engine', () => {
    const { starts } = world(theRecord, null)
    const own = figuresOf(starts.filter(({ season }) => season === 2024))
    expect(cardFrom(theRecord, { view: 'season', of: '2024' }).figures).toEqual([
      { text: String(own.starts), name: 'starts' },
      { text: String(own.top5), name: 'top fives' },
      { text: String(own.top10), name: 'top tens' },
      { text: formatMean(own.averageFinish), name: 'avg finish' },
    ])
    expect(cardFrom(finishingThere(12), null).figures).not.toEqual(
      cardFrom(theRecord, null).figures,
    )
  })

  test.each([null, ...CAREER_VIEWS.map((view): Standalone => ({ view, of: null }))])(
    'says whose it is not and how far it reaches: %j',
    (shown) => {
      const card = cardFrom(theRecord, shown)
      expect(card.foot).toMatch(/^Unofficial fan project · not affiliated with /)
      expect(card.until).toMatch(/^Record to \d+ \w+ \d{4}$/)
      expect(altOf(card)).toMatch(/Unofficial$/)
    },
  )

  test('can be made of a career of one start, and of none', () => {
    for (const races of [finishing(7), []])
      for (const view of CAREER_VIEWS)
        expect(cardFrom(aRecord({ races }), { view, of: null }).title).not.toBe('')
  })

  test('of a track that the record does not have is an error that names it', () => {
    expect(() => cardFrom(theRecord, { view: 'track', of: 'nowhere' })).toThrow(
      "no track 'nowhere'",
    )
  })
})

describe('a drawn card', () => {
  const theme = readFileSync('src/ui/theme.css', 'utf8')

  test('has the colors of the site by day', () => {
    expect(theme).toContain(`--color-ground: light-dark(${inksOf(theme).ground},`)
    expect(() => inksOf(theme.replace('--color-win', '--color-won'))).toThrow("'win'")
    expect(drawCard(cardFrom(theRecord, null), inksOf(theme)).props.style).toMatchObject(CARD)
  })

  test('is a PNG of 1200 by 630 pixels', async () => {
    const png = await pngOf(cardFrom(aRecord({ races: finishing(3, 1, 12) }), null))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  }, 30_000)
})
