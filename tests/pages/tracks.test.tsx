import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { anEntry, aRace, aRecord, aTrack } from '../builders/record'
import { openPage, published, serveData, serveRecord } from '../support/page'
import { columnText, tableText } from '../support/tableText'

beforeEach(() => serveData())

const link = (name: string | RegExp) =>
  within(screen.getByRole('main')).getByRole('link', { name }).getAttribute('href')

const madeUp = () =>
  aRecord({
    tracks: [
      aTrack({ id: 'bowl', shortName: 'Bowl', type: 'short', lengthMiles: 0.5 }),
      aTrack({
        id: 'dell',
        shortName: 'Dell',
        type: 'short',
        city: 'Welland',
        state: 'ON',
        country: 'Canada',
      }),
      aTrack({ id: 'hill', shortName: 'Hill', type: 'short' }),
      aTrack({ id: 'esses', shortName: 'Esses', type: 'road' }),
    ],
    races: [
      aRace({ trackId: 'bowl', date: '2020-03-07', finish: 8 }),
      aRace({ trackId: 'dell', date: '2020-05-02', finish: 3 }),
      aRace({ trackId: 'bowl', date: '2021-03-06', finish: 30, status: 'engine' }),
      aRace({ trackId: 'esses', date: '2022-06-04', finish: 1 }),
    ],
    entries: [anEntry({ trackId: null, trackName: 'The Moon', detail: 'No air' })],
  })

describe('the list of tracks', () => {
  test('has each type under a heading, most starts first, one without a start last', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/')
    const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
    expect(headings).toEqual(['Short tracks', 'Road courses', 'Without a page'])
    expect(tableText('His record at short tracks')).toEqual([
      'Track | Every finish | Miles | St | W | T10 | Avg | Best | Last visit',
      'BowlSpringfield, OH · 0.5 mi |  | 0.5 | 2 | 0 | 1 | 19.0 | 8 | 6 Mar 2021',
      'DellWelland, ON, Canada · 1.5 mi |  | 1.5 | 1 | 0 | 1 | 3.0 | 3 | 2 May 2020',
      'HillSpringfield, OH · 1.5 mi |  | 1.5 | 0 | 0 | 0 | – | – | –',
    ])
    expect(screen.getByText('3 starts, 0 wins, 2 top tens; average finish 13.7.')).toBeVisible()
    expect(screen.getByText('1 start, 1 win, 1 top ten; average finish 1.0.')).toBeVisible()
  })

  test('sorts by its headers; a track without a start stays last', async () => {
    serveRecord(madeUp())
    const user = await openPage('/tracks/')
    const table = within(screen.getByRole('table', { name: 'His record at short tracks' }))
    const order = () => columnText('His record at short tracks', 'Avg')
    await user.click(table.getByRole('button', { name: 'Avg' }))
    expect(order()).toEqual(['3.0', '19.0', '–'])
    await user.click(table.getByRole('button', { name: 'Avg' }))
    expect(order()).toEqual(['19.0', '3.0', '–'])
  })

  test('leads to each track, and keeps the day and the theme', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/?asof=2020-12-31&theme=dark')
    expect(link('Dell')).toBe('/tracks/dell/?asof=2020-12-31&theme=dark')
    expect(screen.getByText(/2 starts on 2 tracks/)).toBeVisible()
    expect(columnText('His record at road courses', 'Last visit')).toEqual(['–'])
    expect(screen.getByText('No start of his yet.')).toBeVisible()
  })

  test('names the places he entered that have no page', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/')
    expect(screen.getByText('The Moon').parentElement).toHaveTextContent(
      'The Moon: did not qualify, Spring 300, 18 Feb 2023. No air.',
    )
  })

  test('has every track of the record once, and every start', async () => {
    await openPage('/tracks/')
    const tables = screen.getAllByRole('table')
    const links = tables.flatMap((table) =>
      within(table)
        .getAllByRole('link')
        .map((one) => one.getAttribute('href')),
    )
    const ids = published('tracks.json').map(({ id }) => `/tracks/${id}/`)
    expect(links.toSorted()).toEqual(ids.toSorted())
    expect(
      tables
        .flatMap((table) => columnText(table.querySelector('caption')?.textContent ?? '', 'St'))
        .reduce((sum, n) => sum + Number(n), 0),
    ).toBe(published('races.json').length)
  })
})
