import { readdirSync, readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseDictionary, sectionOf, tablesOf } from '~/data/downloads'
import { formatLongDate } from '~/format/dates'
import { GLOSSARY } from '~/format/glossary'
import { anArcaStart } from '../builders/life'
import { aRecord, finishing } from '../builders/record'
import { answering, openPage, published, serveData, serveRecord } from '../support/page'
import { tableText, textOf } from '../support/tableText'

beforeEach(() => serveData())

const corrections = published('corrections.json')
const section = (id: string) => document.getElementById(id) as HTMLElement
const items = (id: string) => [...section(id).querySelectorAll('li')]
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

describe('the page of the record', () => {
  test('has a list of its parts at the top, and no anchor twice', async () => {
    await openPage('/data/')
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole(
      'link',
    )
    expect(links.map((link) => link.getAttribute('href')?.slice(1))).toEqual(
      all('main section[id] > div h2').map((heading) => heading.closest('section')?.id),
    )
    const ids = all('[id]').map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('says how far the record runs, and what is known beyond', async () => {
    await openPage('/data/')
    const making = section('making')
    expect(making).toHaveTextContent(
      `The sources run to ${formatLongDate(published('driver.json').recordTo)}`,
    )
    expect(making).toHaveTextContent(`${published('races.json').length} starts`)
    for (const { fact } of published('driver.json').knownBeyond)
      expect(making).toHaveTextContent(fact)
  })

  test('names every source, and links those with an address', async () => {
    await openPage('/data/')
    const sources = published('sources.json')
    const articles = published('articles.json')
    expect(items('sources')).toHaveLength(sources.length + articles.length)
    const linked = new Set(all('#sources a').map((link) => link.getAttribute('href')))
    const addresses = [...sources, ...articles].flatMap(({ url }) => url ?? [])
    expect(addresses.filter((url) => !linked.has(url))).toEqual([])
    expect(section('sources')).toHaveTextContent('State of the copy that was read: 4 Nov 2025')
  })

  test('gives each correction with its races, what was taken, from whom and when', async () => {
    await openPage('/data/')
    expect(items('corrections')).toHaveLength(corrections.corrections.length)
    const first = items('corrections')[0] as HTMLElement
    expect(textOf(first)).toBe(
      'Trucks, Las Vegas, 28 Sep 2012' +
        'Laps led: DriverAverages has 36, Racing-Reference 35, with one lap for Bryan Silas.' +
        'Taken: 35; a separate race report also has Silas leading.' +
        'DriverAverages.com, Racing-Reference, crash.net · 21 Nov 2026',
    )
    expect(first.querySelector('a')).toHaveAttribute('href', '/races/truck-2012-17/')
    expect(section('corrections')).toHaveTextContent(
      /Laps led do not add up .*Trucks, Dover, 13 May 2016/,
    )
  })

  test('gives each conflict, each gap and each spelling', async () => {
    await openPage('/data/')
    expect(items('conflicts')).toHaveLength(corrections.conflicts.length)
    expect(items('gaps')).toHaveLength(corrections.gaps.length)
    expect(items('aliases')).toHaveLength(corrections.aliases.length)
    expect(section('conflicts')).toHaveTextContent('he started first; no pole')
    expect(section('gaps')).toHaveTextContent('reported 4th at Lime Rock Park on 11 Jul 2026')
  })

  test('shows what is not counted: entries, ARCA, other racing', async () => {
    await openPage('/data/')
    expect(tableText('Entries that are no start')).toHaveLength(
      1 + published('entries.json').length,
    )
    expect(within(section('entries')).getByRole('link', { name: /Wawa 250/ })).toHaveAttribute(
      'href',
      '/races/nxs-2025-24/',
    )
    expect(section('arca')).toHaveTextContent(
      '24 starts known, ten of them won, the finish of eight not known. Not counted',
    )
    expect(tableText('ARCA starts')[1]).toBe(
      'New Jersey Motorsports Park | 2008 | – | 2 | – | – | – | – | – | Dodge | Cunningham Motorsports | – | Baggy Paragraphs (blog of the Automobile Magazine writer)',
    )
    expect(tableText('Other racing')).toHaveLength(1 + published('other-racing.json').length)
    expect(section('other-racing')).toHaveTextContent('in no total')
  })

  test('offers every file, and every CSV file the build makes of it', async () => {
    await openPage('/data/')
    const dictionary = parseDictionary(readFileSync('src/data/README.md', 'utf8'))
    const files = readdirSync('public/data', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.json'))
    const csv = files.flatMap((file) => {
      const contents = JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
      return tablesOf(file, contents, sectionOf(file, dictionary).fields).map(({ path }) => path)
    })
    const offered = all('#downloads a').map((link) => {
      expect(link).toHaveAttribute('download')
      return link.getAttribute('href')?.replace(/^\/data\//, '')
    })
    expect(offered.sort()).toEqual(['datapackage.json', ...files, ...csv].sort())
  })

  test('explains every word, each at its anchor', async () => {
    await openPage('/data/')
    for (const { id, entries } of GLOSSARY) {
      expect(section(id)).toBeInTheDocument()
      for (const entry of entries) {
        const word = section(entry.id)
        expect(word.querySelector('dt')).toHaveTextContent(entry.name)
        expect(word.querySelector('dd')).toHaveTextContent(entry.means)
      }
    }
    expect(section('avg_finish')).toHaveTextContent(
      'Unit: place. Rounded: one decimal, half away from zero; programs read the exact value. Unknown: empty without a start. Rule: NASCAR',
    )
  })

  test('says whose the facts, the code and the names are, and how to report an error', async () => {
    await openPage('/data/')
    expect(section('rights')).toHaveTextContent('no license is claimed over them')
    expect(section('rights')).toHaveTextContent('MIT license')
    expect(section('rights')).toHaveTextContent('not affiliated with or endorsed by')
    expect(section('errors')).toHaveTextContent('the page')
  })

  test('without one file loses the parts that rest on it, and nothing else', async () => {
    serveData({ 'corrections.json': answering(404) })
    await openPage('/data/')
    expect(screen.getByText('The corrections could not be shown.')).toBeVisible()
    expect(tableText('ARCA starts').length).toBeGreaterThan(1)
    expect(section('avg_finish')).toBeVisible()
  })
})

describe('the record as of an earlier day', () => {
  test('tells nothing of what came later', async () => {
    await openPage('/data/?asof=2012-12-31')
    expect(section('making')).toHaveTextContent('By 31 December 2012 the record holds')
    expect(section('making')).not.toHaveTextContent('2026')
    expect(items('corrections').length).toBeGreaterThan(0)
    expect(section('corrections')).not.toHaveTextContent(/\b201[3-9]\b|\b202[0-5]\b/)
    expect(items('conflicts')).toEqual([])
    expect(section('gaps')).toHaveTextContent('they are left out of an earlier day')
    expect(tableText('Entries that are no start')).toHaveLength(3)
    expect(tableText('ARCA starts')).toHaveLength(
      1 + published('arca.json').filter(({ season }) => season < 2013).length,
    )
    expect(section('corrections').querySelector('a')).toHaveAttribute(
      'href',
      '/races/truck-2012-17/?asof=2012-12-31',
    )
  })

  test('before the first start says that there is none', async () => {
    await openPage('/data/?asof=2000-01-01')
    expect(section('arca')).toHaveTextContent('None by then.')
    expect(section('corrections')).toHaveTextContent('No correction concerns a race run by then.')
  })
})

describe('the record of a driver without a past', () => {
  test('has empty parts that say so', async () => {
    const none = { corrections: [], conflicts: [], gaps: [], lapsLedDoNotAddUp: [], aliases: [] }
    serveRecord(aRecord({ races: finishing(1) }), {}, { 'corrections.json': none })
    await openPage('/data/')
    expect(section('entries')).toHaveTextContent('None by then.')
    expect(section('making')).not.toHaveTextContent('known to have come after')
  })

  test('counts the ARCA wins and what is unknown of it', async () => {
    const none = { corrections: [], conflicts: [], gaps: [], lapsLedDoNotAddUp: [], aliases: [] }
    const arca = [anArcaStart({ finish: 1 }), anArcaStart({ id: 'arca-2009-02' })]
    serveRecord(aRecord({ races: finishing(1) }), { arca }, { 'corrections.json': none })
    await openPage('/data/')
    expect(section('arca')).toHaveTextContent(
      '2 starts known, one of them won, the finish of one not known',
    )
  })
})

describe('a figure and a column', () => {
  test('on the dashboard lead to their explanation, with day and selection', async () => {
    serveRecord(aRecord({ races: finishing(3, 12) }))
    await openPage('/?series=nxs&asof=2023-07-09')
    const links = all('dt a')
    expect(links).toHaveLength(16)
    for (const link of links) {
      const stat = link.closest('div')?.querySelector('[data-stat]')?.getAttribute('data-stat')
      expect(link).toHaveAttribute('href', `/data/?series=nxs&asof=2023-07-09#${stat}`)
      expect(link).toHaveAccessibleDescription(/\w/)
    }
    expect(screen.getAllByRole('link', { name: 'What the columns mean' })[0]).toHaveAttribute(
      'href',
      '/data/?series=nxs&asof=2023-07-09#columns',
    )
  })

  test('of a full field say what they are', async () => {
    await openPage('/races/truck-2022-15/')
    const headers = all('#field thead button') as HTMLButtonElement[]
    expect(headers.length).toBeGreaterThan(10)
    expect(headers.filter((header) => !header.title).map(textOf)).toEqual([])
    expect(screen.getByRole('link', { name: 'What the columns mean' })).toHaveAttribute(
      'href',
      '/data/#columns',
    )
  })
})
