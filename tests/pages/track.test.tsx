import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { aMilestone } from '../builders/life'
import { anEntry, aRace, aRecord, aTrack } from '../builders/record'
import { openPage, published, ready, serveData, serveRecord } from '../support/page'
import { columnText, tableText, textOf } from '../support/tableText'

beforeEach(() => serveData())

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const head = () => document.querySelector('main header') as HTMLElement
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const link = (name: string | RegExp, inside = within(screen.getByRole('main'))) =>
  inside.getByRole('link', { name }).getAttribute('href')

/** Figures under the head of a track: "17 starts". */
const facts = () =>
  [...document.querySelectorAll('main header dl > div')].map((fact) =>
    [fact.querySelector('dd'), fact.querySelector('dt')]
      .map((part) => part && textOf(part))
      .join(' '),
  )

const sentence = () => document.querySelector('figure[data-chart=track] [data-sentence]')

const bowl = aTrack({ id: 'bowl', shortName: 'Bowl', type: 'short' })
const bowlRoad = aTrack({ id: 'bowl-road', venue: 'bowl', shortName: 'Bowl Road', type: 'road' })
const dell = aTrack({ id: 'dell', shortName: 'Dell', type: 'short' })

/** Three starts on an oval in two series, one elsewhere of its kind, one on its road course. */
const madeUp = () =>
  aRecord({
    tracks: [bowl, bowlRoad, dell],
    races: [
      aRace({ trackId: 'bowl', date: '2020-03-07', start: 4, finish: 8, lapsLed: 3 }),
      aRace({ trackId: 'dell', date: '2020-05-02', finish: 20 }),
      aRace({ trackId: 'bowl', date: '2021-03-06', start: 12, finish: 30, status: 'engine' }),
      aRace({ trackId: 'bowl', date: '2022-03-05', series: 'truck', start: 2, finish: 1 }),
      aRace({ trackId: 'bowl-road', date: '2022-06-04', finish: 5 }),
    ],
    entries: [anEntry({ trackId: 'bowl', date: '2019-03-02', detail: 'Too slow' })],
  })

describe('the page of a track', () => {
  test('has the figures of his starts there, averages with n', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/')
    expect(title()).toBe('Bowl Speedway')
    expect(head()).toHaveTextContent('Short track · 1.5 miles · asphalt')
    expect(facts()).toEqual([
      '3 starts',
      '1 win',
      '1 top five',
      '2 top tens',
      '6.0 average start, n = 3',
      '13.0 average finish, n = 3',
      '3 laps led',
      '2 of 3 running at the end',
    ])
    expect(head()).toHaveTextContent(
      'Best day: 1st from 2nd on the grid in the Spring 300, 5 Mar 2022. Worst: 30th (engine) from 12th on the grid in the Spring 300, 6 Mar 2021.',
    )
  })

  test('has every start there, newest first, in a sentence, a picture and a table', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/')
    expect(sentence()).toHaveTextContent(
      '3 starts from 2020 to 2022: one win, one top five, two top tens; out early once. First place is on top.',
    )
    expect(document.querySelector('[data-chart=track]')).toHaveAttribute('data-points', '3')
    expect(tableText('Every start at Bowl, newest first')).toEqual([
      'Date | Race | Series | Car | Start | Fin | ± | Led | Rating',
      '5 Mar 2022 | Spring 300 | Truck | No. 48 | 2 | 1 | +1 | 0 | 70.5',
      '6 Mar 2021 | Spring 300 | Xfinity | No. 48 | 12 | 30 engine | −18 | 0 | 70.5',
      '7 Mar 2020 | Spring 300 | Xfinity | No. 48 | 4 | 8 | −4 | 3 | 70.5',
    ])
  })

  test('tells the series apart where there are several', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/')
    expect(tableText('By series at Bowl')).toEqual([
      'Series | St | W | T5 | T10 | Avg st | Avg fin | Best | Led',
      'Xfinity | 2 | 0 | 0 | 1 | 8.0 | 19.0 | 8 | 3',
      'Trucks | 1 | 1 | 1 | 1 | 2.0 | 1.0 | 1 | 0',
    ])
  })

  test('compares it with all tracks of its type and leads to each', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/?theme=dark')
    const among = region('Among the short tracks')
    expect(among.getByText(/Average finish here/)).toHaveTextContent(
      'Average finish here 13.0 over 3 starts: better than his average at all short tracks, 14.8 over 4 starts, this track included.',
    )
    expect(columnText('His record at short tracks', 'Track')).toEqual(['Bowl', 'Dell'])
    expect(link('Dell')).toBe('/tracks/dell/?theme=dark')
    expect(link(/All \d+ tracks/)).toBe('/tracks/?theme=dark')
  })

  test('keeps the layouts of a venue apart and leads from one to the other', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/')
    expect(head()).toHaveTextContent('Counted apart from Bowl Road (1 start)')
    expect(link('Bowl Road')).toBe('/tracks/bowl-road/')
  })

  test('says it where all his starts of a type were there', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl-road/')
    expect(head()).toHaveTextContent('His only start here: 5th from 20th')
    expect(screen.queryByRole('region', { name: 'By series' })).toBeNull()
    expect(
      screen.getByText(
        'All his starts at road courses were here: average finish 5.0 over 1 start.',
      ),
    ).toBeVisible()
  })

  test('leads to the dashboard with just these starts, whatever was selected', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/?series=truck&asof=2021-12-31&theme=dark')
    expect(facts()[0]).toBe('2 starts')
    expect(link('These 2 starts on the dashboard')).toBe('/?track=bowl&asof=2021-12-31&theme=dark')
  })

  test('names what he entered there without a start, and counts none of it', async () => {
    serveRecord(madeUp())
    await openPage('/tracks/bowl/')
    const entries = region('Here, and no start')
    expect(entries.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Did not qualify, Spring 300',
    )
    expect(entries.getByText('Too slow.')).toBeVisible()
  })

  test('tells the turns of his career that happened there, each with its race', async () => {
    const record = madeUp()
    const [here, elsewhere] = [record.races[3]?.id ?? '', record.races[1]?.id ?? '']
    serveRecord(record, {
      milestones: [
        aMilestone({ id: 'm001', headline: 'First win', raceId: here, date: '2022-03-05' }),
        aMilestone({ id: 'm002', headline: 'Elsewhere', raceId: elsewhere, date: '2020-05-02' }),
      ],
    })
    await openPage('/tracks/bowl/')
    expect(link('First win', region('What happened here'))).toBe(`/races/${here}/`)
    expect(screen.queryByText('Elsewhere')).toBeNull()
  })

  test('sorts its starts, the best finish at the first click', async () => {
    serveRecord(madeUp())
    const user = await openPage('/tracks/bowl/')
    const starts = region('Every start at Bowl, newest first')
    await user.click(starts.getByRole('button', { name: 'Fin' }))
    expect(columnText(/Every start/, 'Fin')).toEqual(['1', '8', '30 engine'])
    await user.click(starts.getByRole('button', { name: 'Fin' }))
    expect(columnText(/Every start/, 'Fin')).toEqual(['30 engine', '8', '1'])
  })

  test('puts a rating that is unknown last, whichever way it is sorted', async () => {
    const record = madeUp()
    const races = record.races.map((race, i) => ({
      ...race,
      driverRating: i === 0 ? null : 60 + 10 * i,
    }))
    serveRecord({ ...record, races: races.filter(({ trackId }) => trackId === 'bowl') })
    const user = await openPage('/tracks/bowl/')
    const rating = region(/Every start/).getByRole('button', { name: 'Rating' })
    await user.click(rating)
    expect(columnText(/Every start/, 'Rating')).toEqual(['90.0', '80.0', '– No source has it'])
    await user.click(rating)
    expect(columnText(/Every start/, 'Rating')).toEqual(['80.0', '90.0', '– No source has it'])
  })
})

describe('the page of a track on the record', () => {
  test.each(
    published('tracks.json')
      .map(({ id }) => id)
      .filter((_, i) => i % 10 === 0),
  )('has as many lines as he made starts there: %s', async (id) => {
    await openPage(`/tracks/${id}/`)
    const starts = published('races.json').filter(({ trackId }) => trackId === id)
    expect(tableText(/Every start at/)).toHaveLength(starts.length + 1)
    expect(facts()[0]).toBe(starts.length === 1 ? '1 start' : `${starts.length} starts`)
  })

  test('marks one that got away, and leads from the relief drive to its race', async () => {
    await openPage('/tracks/daytona/')
    const story = region('What happened here')
    expect(story.getAllByText(/one that got away/).length).toBeGreaterThan(1)
    const entries = region('Here, and no start')
    expect(entries.getByRole('heading', { name: /^Relief drive/ })).toBeVisible()
    expect(link('Wawa 250 Powered by Coca-Cola', entries)).toBe('/races/nxs-2025-24/')
    expect(facts()).toContain('0 wins')
  })
})

describe('a track without a start', () => {
  test('on the day asked for is said to be so, under its own name', async () => {
    const user = await openPage('/tracks/talladega/?asof=2009-12-31')
    expect(title()).toBe('Talladega Superspeedway')
    expect(screen.getByText('By 31 December 2009 he had not started a race here.')).toBeVisible()
    expect(screen.queryByRole('table', { name: /Every start/ })).toBeNull()
    expect(facts()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    await ready()
    expect(facts()[0]).toMatch(/^\d+ starts$/)
  })

  test('leaves out what happened there later', async () => {
    await openPage('/tracks/daytona/?asof=2010-12-31')
    expect(tableText(/Every start at/)).toHaveLength(2)
    const entries = region('Here, and no start')
    expect(entries.getAllByRole('heading', { level: 3 })).toHaveLength(1)
    expect(screen.queryByRole('region', { name: 'What happened here' })).toBeNull()
  })
})

describe('a track that is not there', () => {
  test('is said not to be, with the one that was probably meant', async () => {
    await openPage('/tracks/taladega/?theme=dark')
    expect(title()).toBe('No such track here')
    expect(screen.getByText(/no track with the id “taladega”/)).toBeVisible()
    expect(link('Talladega Superspeedway')).toBe('/tracks/talladega/?theme=dark')
    expect(link('To all 42 tracks')).toBe('/tracks/?theme=dark')
  })

  test('has no suggestion where nothing is near', async () => {
    await openPage('/tracks/monza-1967/')
    expect(screen.queryByText(/Did you mean/)).toBeNull()
  })
})
