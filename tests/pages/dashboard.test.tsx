import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { anArcaStart, aRole } from '../builders/life'
import { aDriver, aRace, aRecord, finishing } from '../builders/record'
import { openPage, published, serveData, serveRecord } from '../support/page'
import { daysOfRaces, textOf } from '../support/tableText'

/** The headline figures as they are read: "3 wins", "12.3 avg finish n=4". */
const figures = () =>
  [...screen.getByRole('region', { name: 'Figures of the selection' }).querySelectorAll('dl > div')]
    .map((tile) => [tile.querySelector('dd'), tile.querySelector('dt')])
    .map((pair) => pair.map((part) => part && textOf(part)).join(' '))

describe('the dashboard as it opens', () => {
  beforeEach(() => serveData())

  test('tells who he is, what he won and what got away', async () => {
    await openPage()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Parker Kligerman')
    const story = screen.getByRole('heading', {
      name: 'Three wins in the book. Three that got away.',
    })
    const links = within(story.parentElement?.parentElement as HTMLElement).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/races/truck-2012-18/',
      '/races/truck-2017-19/',
      '/races/truck-2022-15/',
      '/races/nxs-2024-29/',
      '/races/truck-2025-01/',
      '/races/nxs-2025-24/',
      '/what-if/',
    ])
    expect(links[2]).toHaveTextContent('Mid-Ohio 2022')
    expect(links[2]).toHaveTextContent('Started 2nd, led 56 of 67 laps.')
    expect(links[5]).toHaveTextContent('Connor Zilisch, who has the win.')
    expect(screen.getByText(/Ten ARCA wins .* counted in no total/)).toBeVisible()
  })

  test('says what is latest, how far the record reaches and what is known beyond', async () => {
    await openPage('/?season=2009')
    const races = published('races.json')
    const latest = races.reduce((a, b) => (b.date > a.date ? b : a))
    const line = screen.getByText('Latest on the record:').parentElement as HTMLElement
    expect(within(line).getByRole('link')).toHaveAttribute(
      'href',
      `/races/${latest.id}/?season=2009`,
    )
    expect(line).toHaveTextContent(`${races.length} verified starts to `)
    expect(line).toHaveTextContent(
      `at least one more known. ${published('driver.json').knownBeyond[0]?.fact}`,
    )
  })

  test('counts what his seasons add up to, as they were published', async () => {
    await openPage()
    const seasons = published('seasons.json')
    const sum = (key: 'starts' | 'wins' | 'top5' | 'top10' | 'poles' | 'lapsLed') =>
      seasons.reduce((total, line) => total + line[key], 0).toLocaleString('en-US')
    expect(figures()).toEqual(
      expect.arrayContaining([
        `${sum('starts')} starts`,
        `${sum('wins')} wins`,
        `${sum('top5')} top fives`,
        `${sum('top10')} top tens`,
        `${sum('poles')} poles`,
        `${sum('lapsLed')} laps led`,
      ]),
    )
  })

  test('has every start in its table, newest first', async () => {
    await openPage()
    const dates = daysOfRaces()
    expect(dates).toHaveLength(published('races.json').length)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  test('says at its foot that it is unofficial, and whose the marks are', async () => {
    await openPage('/?season=2009')
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      /Unofficial fan project\. Not affiliated with or endorsed by Parker Kligerman, NASCAR, any series, team, sponsor or broadcaster\. Names and marks belong to their owners/,
    )
  })
})

describe('headline figures', () => {
  test('stand with their names, and averages with the starts they rest on', async () => {
    serveRecord(
      aRecord({
        races: [
          aRace({ date: '2023-03-04', start: 1, finish: 1, pole: true, lapsLed: 1100 }),
          aRace({ date: '2023-03-11', start: 8, finish: 12, driverRating: null }),
          aRace({ date: '2023-03-18', start: 30, finish: 36, status: 'accident', lapsRun: 12 }),
          aRace({ date: '2023-03-25', start: 11, finish: 2, lapsRun: 199 }),
        ],
      }),
    )
    await openPage()
    expect(figures()).toEqual([
      '4 starts',
      '1 wins',
      '2 top fives',
      '2 top tens',
      '12.5 avg start n=4',
      '12.8 avg finish n=4',
      '1,100 laps led',
      '1 poles',
      '1 best finish',
      '-0.3 avg gained n=4',
      '70.5 avg rating n=3',
      '3 running at end',
      '2 on lead lap',
      '1 out (DNF)',
      '611 laps',
      '1 started first',
    ])
  })
})

describe('a made-up driver', () => {
  test('has the same page, told from his own record', async () => {
    serveRecord(aRecord({ races: finishing(1, 4) }), {
      broadcasting: [aRole({ from: '2023' })],
      arca: [anArcaStart({ finish: 1 })],
    })
    await openPage()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sam Driver')
    expect(screen.getByRole('heading', { name: 'One win in the book.' })).toBeVisible()
    expect(screen.getByText(/One ARCA win besides/)).toBeVisible()
    expect(screen.getByRole('img', { name: /^On television from 2023/ })).toBeVisible()
    expect(within(screen.getByRole('list', { name: 'Rides' })).getAllByRole('img')).toHaveLength(1)
  })

  test('who has won nothing is said to have no wins, and no ARCA line stands there', async () => {
    serveRecord(aRecord({ races: finishing(4), driver: aDriver({ name: 'Pat Driver' }) }))
    await openPage()
    expect(screen.getByRole('heading', { name: 'No wins in the book.' })).toBeVisible()
    expect(screen.queryByText(/ARCA win/)).toBeNull()
  })
})
