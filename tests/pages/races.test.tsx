import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { anEntry, aRace, aRecord } from '../builders/record'
import { openPage, published, serveData, serveRecord } from '../support/page'
import { tableText } from '../support/tableText'

beforeEach(() => serveData())

const main = () => within(screen.getByRole('main'))
const link = (name: string | RegExp) => main().getByRole('link', { name }).getAttribute('href')

const madeUp = () =>
  aRecord({
    races: [
      aRace({ date: '2022-03-05', start: 12, finish: 30, status: 'engine' }),
      aRace({ date: '2022-10-01', series: 'truck', start: 4, finish: 2 }),
      aRace({ date: '2023-03-04', raceName: 'Winter 200', finish: 1 }),
    ],
    entries: [
      anEntry({ entry: 'relief', raceId: 'nxs-2022-24', date: '2022-08-20', carNumber: '7' }),
      anEntry({ raceId: 'nxs-2022-01', date: '2022-02-19' }),
    ],
  })

describe('the list of races', () => {
  test('has each season under a heading with its figures, newest first', async () => {
    serveRecord(madeUp())
    await openPage('/races/')
    expect(
      main()
        .getAllByRole('heading', { level: 2 })
        .map((h) => h.textContent),
    ).toEqual(['2023', '2022'])
    expect(screen.getByText('1 start · 1 win · average finish 1.0')).toBeVisible()
    expect(screen.getByText('2 starts · best 2nd · average finish 16.0')).toBeVisible()
  })

  test('says of each race when, in which car, where and what came of it', async () => {
    serveRecord(madeUp())
    await openPage('/races/')
    expect(tableText('Races of 2022')).toEqual([
      'Date | Car | Race, track and series | Start | Finish',
      '1 Oct | No. 48 | Spring 300Springfield · Truck | 4 → | 2',
      '20 Aug | No. 7 | Spring 300Springfield · Xfinity | Relief drive: not a start, not counted',
      '5 Mar | No. 48 | Spring 300Springfield · Xfinity | 12 → | 30 engine',
    ])
  })

  test('leads to the race, to its season and down to a year', async () => {
    serveRecord(madeUp())
    await openPage('/races/?theme=dark')
    expect(link('Winter 200')).toBe('/races/nxs-2023-09/?theme=dark')
    const seasons = within(screen.getByRole('navigation', { name: 'Seasons on this page' }))
    const jump = seasons.getByRole('link', { name: '2022' }).getAttribute('href') ?? ''
    const section = document.querySelector(jump)
    expect(section?.querySelector('h2 a')).toHaveAttribute('href', '/seasons/2022/?theme=dark')
  })

  test('leaves out what came after the day asked for', async () => {
    serveRecord(madeUp())
    await openPage('/races/?asof=2022-08-20')
    expect(tableText('Races of 2022')).toHaveLength(3)
    expect(screen.getByText('1 start · best 30th · average finish 30.0')).toBeVisible()
    expect(screen.queryByText('2023')).toBeNull()
  })

  test('is empty before his first start, and says so', async () => {
    await openPage('/races/?asof=2008-12-31')
    expect(
      screen.getByText(
        'By 31 December 2008 he had not started a race in the three national series.',
      ),
    ).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('navigation', { name: 'Seasons on this page' })).toBeNull()
  })

  test('has every start of the record once, and the relief drive', async () => {
    await openPage('/races/')
    const links = [...document.querySelectorAll('main td a')].map((a) => a.getAttribute('href'))
    const ids = [...published('races.json').map(({ id }) => id), 'nxs-2025-24']
    expect(links.toSorted()).toEqual(ids.map((id) => `/races/${id}/`).toSorted())
  })
})
