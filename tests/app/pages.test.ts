import { describe, expect, test } from 'vitest'
import { NOT_FOUND_PAGE, type Page, pagesOf } from '~/app/pages'
import { aLife, aMilestone } from '../builders/life'
import { aDriver, anEntry, aRace, aRecord, aTrack } from '../builders/record'
import { published } from './published'

const pages = pagesOf(published)
const at = (path: string, all: readonly Page[] = pages): Page => {
  const page = all.find((one) => one.path === path)
  if (!page) throw new Error(`no page at ${path}`)
  return page
}
const of = (kind: Page['kind']) => pages.filter((page) => page.kind === kind)
const thing = (page: Page, type: string) =>
  page.structured.find((one) => (one as { '@type': string })['@type'] === type) as
    | Record<string, unknown>
    | undefined

const pagesFrom = (given: Parameters<typeof aRecord>[0], its: Parameters<typeof aLife>[0] = {}) =>
  pagesOf({ ...aRecord(given), ...aLife(its), meetings: [] })

describe('the pages of the site', () => {
  test('stand each at a path of its own, with a slash at its end', () => {
    const paths = pages.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => !/^\/(?:[a-z-]+\/(?:[a-z0-9-]+\/)?)?$/.test(path))).toEqual([])
  })

  test('are the lists, a page a start and one for the relief race, a page a year and a track', () => {
    expect(of('race')).toHaveLength(published.races.length + 1)
    expect(of('track').map(({ path }) => path)).toEqual(
      published.tracks.map(({ id }) => `/tracks/${id}/`),
    )
    expect(of('season').map(({ path }) => path)).toContain('/seasons/2022/')
    expect(of('seat').map(({ path }) => path)).toContain('/seats/truck-75-henderson-motorsports/')
    for (const path of [
      '/',
      '/races/',
      '/seasons/',
      '/tracks/',
      '/claims/',
      '/data/',
      '/expectation/',
      '/seats/',
    ])
      expect(at(path)).toBeDefined()
    expect(at('/races/nxs-2025-24/').title).toContain('relief drive at')
  })

  test('have a page for a year in which he only talked of racing', () => {
    const made = pagesFrom(
      { races: [aRace({ date: '2023-03-04' })] },
      { milestones: [aMilestone({ date: '2015-08' })] },
    )
    expect(made.filter(({ kind }) => kind === 'season').map(({ path }) => path)).toEqual([
      '/seasons/2015/',
      '/seasons/2023/',
    ])
  })

  test('have none for a race he did not qualify for, nor for one not confirmed', () => {
    const entries = [
      anEntry({ raceId: 'nxs-2023-01' }),
      anEntry({ entry: 'unconfirmed', raceId: 'nxs-2023-02' }),
    ]
    expect(pagesFrom({ entries }).filter(({ kind }) => kind === 'race')).toEqual([])
  })
})

describe('what a search result shows', () => {
  test.each(['title', 'description'] as const)('is a %s that no other page has', (what) => {
    const all = pages.map((page) => page[what])
    expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([])
  })

  test('is a description of 70 to 160 characters that ends a sentence', () => {
    const odd = [...pages, NOT_FOUND_PAGE].filter(
      ({ description }) =>
        description.length < 70 || description.length > 160 || !/[.…]$/.test(description),
    )
    expect(odd.map(({ path, description }) => `${path} ${description}`)).toEqual([])
  })

  test('is a title that is not cut, but for a race of many words', () => {
    expect(pages.filter(({ title }) => title.length > 80).map(({ title }) => title)).toEqual([])
  })

  test('says that the site is unofficial, wherever there is room', () => {
    const silent = pages.filter(
      ({ description }) => description.length < 149 && !description.endsWith('Unofficial.'),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('of a race is what he made of it', () => {
    const page = at('/races/truck-2022-15/')
    expect(page.title).toBe('Parker Kligerman: 1st at Mid-Ohio, 9 July 2022')
    expect(page.description).toMatch(
      /^Parker Kligerman finished 1st of 36 at Mid-Ohio, 9 July 2022, from 2nd on the grid, No\. 75 /,
    )
  })

  test('of a season and a track is counted from their starts', () => {
    const [here, there] = ['here', 'there']
    const made = pagesFrom({
      races: [
        aRace({ date: '2023-03-04', finish: 1, trackId: here }),
        aRace({ date: '2023-03-11', finish: 4, trackId: here }),
        aRace({ date: '2023-03-18', finish: 31, trackId: there }),
      ],
    })
    expect(at('/seasons/2023/', made).description).toMatch(
      /^Sam Driver in 2023: 3 starts, 1 win, 2 top fives, 2 top tens, average finish 12\.0\./,
    )
    expect(at('/tracks/here/', made).description).toMatch(
      /: 2 starts, 1 win, 2 top fives, 2 top tens, average finish 2\.5\. Last there 11 Mar 2023\./,
    )
    expect(at('/tracks/there/', made).description).toMatch(
      /: 1 start, finished 31st\. Last there 18 Mar 2023\./,
    )
  })

  test('of a year without a start is what happened in it', () => {
    const made = pagesFrom(
      {},
      { milestones: [aMilestone({ date: '2015-08', headline: 'On air' })] },
    )
    expect(at('/seasons/2015/', made).description).toBe(
      'Sam Driver in 2015: no start in a national series on the record. On air. What happened, with sources. Unofficial.',
    )
  })

  test('of a track without a start says so', () => {
    const made = pagesFrom({ tracks: [aTrack({ id: 'elsewhere' })] })
    expect(at('/tracks/elsewhere/', made).description).toContain('no start on the record')
  })

  test('is cut at a word where the names are too long', () => {
    const made = pagesFrom({ driver: aDriver({ name: `Sam ${'Driver '.repeat(30)}`.trim() }) })
    expect(at('/races/', made).description).toMatch(/^.{100,159}Driver…$/)
  })
})

describe('what a page is about, for programs', () => {
  test('is the driver on the dashboard, by what is public of his career', () => {
    expect(at('/').structured).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'Person',
        name: 'Parker Kligerman',
        jobTitle: 'Racing driver and broadcaster',
        homeLocation: { '@type': 'Place', name: 'Westport, Connecticut' },
      },
    ])
  })

  test('is the event on a race page: its day, its place, its series', () => {
    expect(thing(at('/races/truck-2022-15/'), 'SportsEvent')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'SportsEvent',
      name: "O'Reilly Auto Parts 150 at Mid-Ohio",
      url: '/races/truck-2022-15/',
      sport: 'Stock car racing',
      startDate: '2022-07-09',
      superEvent: { '@type': 'EventSeries', name: 'NASCAR Camping World Truck Series 2022' },
      location: {
        '@type': 'Place',
        name: 'Mid-Ohio Sports Car Course',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Lexington',
          addressRegion: 'OH',
          addressCountry: 'USA',
        },
      },
      competitor: { '@type': 'Person', name: 'Parker Kligerman' },
    })
  })

  test('is named as the race was, on the day it was run', () => {
    const odd = published.races.filter(({ id, raceName, date, note }) => {
      const event = thing(at(`/races/${id}/`), 'SportsEvent')
      return event?.name !== raceName || (note === null && event?.startDate !== date)
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  test('has the day a race began where it ended on another', () => {
    expect(thing(at('/races/truck-2011-14/'), 'SportsEvent')).toMatchObject({
      startDate: '2011-08-06',
      endDate: '2011-08-07',
    })
  })

  test('names him as a competitor only where he started', () => {
    const event = thing(at('/races/nxs-2025-24/'), 'SportsEvent')
    expect(event).toMatchObject({ name: 'Wawa 250 Powered by Coca-Cola', startDate: '2025-08-22' })
    expect(event).not.toHaveProperty('competitor')
  })

  test('is a set of data on /data/, without a license claimed over facts', () => {
    const data = thing(at('/data/'), 'Dataset')
    expect(data).toMatchObject({
      creator: { name: 'Unofficial fan project' },
      temporalCoverage: `2009-10-03/${published.driver.recordTo}`,
    })
    expect(JSON.stringify(data)).not.toMatch(/licen[sc]e/)
  })

  test('begins at the dashboard and passes the list the page is in', () => {
    const crumbs = thing(at('/tracks/talladega/'), 'BreadcrumbList')
    expect(crumbs?.itemListElement).toMatchObject([
      { position: 1, item: '/' },
      { position: 2, name: 'Tracks', item: '/tracks/' },
      { position: 3, item: '/tracks/talladega/' },
    ])
    expect(pages.filter((page) => !thing(page, 'BreadcrumbList')).map(({ path }) => path)).toEqual([
      '/',
    ])
  })
})
