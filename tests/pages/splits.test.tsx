import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aRace, aRecord, aTrack, daysAfter } from '../builders/record'
import { addressBar, openPage, ready, serveRecord } from '../support/page'
import { tableNamed, tableText } from '../support/tableText'

const record = aRecord({
  tracks: [aTrack({ id: 'springfield' }), aTrack({ id: 'shelbyville', type: 'road' })],
  races: [
    aRace({ date: '2022-05-07', finish: 1 }),
    aRace({ date: '2022-05-14', finish: 6, trackId: 'shelbyville' }),
    aRace({ date: '2023-05-06', finish: 9, series: 'truck', make: 'Ford', team: 'away-racing' }),
  ],
})

const open = (address = '/') => {
  serveRecord(record)
  return openPage(address)
}

describe('the splits', () => {
  test('divide the selection by series, track type, make, season, team and track', async () => {
    await open()
    const lines = (title: string) => tableText(title).slice(1)
    expect(tableText('By series')[0]).toBe('Series | St | W | T10 | Avg | ')
    expect(lines('By series')).toEqual([
      'Xfinity | 2 | 1 | 2 | 3.5 | ',
      'Trucks | 1 | 0 | 1 | 9.0 | ',
    ])
    expect(lines('By track type')).toEqual([
      'Intermediate | 2 | 1 | 2 | 5.0 | ',
      'Road course | 1 | 0 | 1 | 6.0 | ',
    ])
    expect(lines('By make')).toEqual([
      'Chevrolet | 2 | 1 | 2 | 3.5 | ',
      'Ford | 1 | 0 | 1 | 9.0 | ',
    ])
    expect(lines('By season')).toEqual(['2023 | 1 | 0 | 1 | 9.0 | ', '2022 | 2 | 1 | 2 | 3.5 | '])
    expect(lines('By team')).toEqual(['Home | 2 | 1 | 2 | 3.5 | ', 'Away | 1 | 0 | 1 | 9.0 | '])
    expect(lines('By track')).toEqual([
      'Springfield | 2 | 1 | 2 | 5.0 | ',
      'Shelbyville | 1 | 0 | 1 | 6.0 | ',
    ])
  })

  test('have links that narrow what is selected already, and keep day, view and theme', async () => {
    const user = await open('/?series=nxs&asof=2024-01-01&sort=finish&theme=dark')
    const line = within(tableNamed('By track')).getByRole('link', { name: 'Shelbyville' })
    expect(line).toHaveAttribute(
      'href',
      '/?series=nxs&track=shelbyville&asof=2024-01-01&sort=finish&theme=dark',
    )
    await user.click(line)
    await ready()
    expect(addressBar()).toBe(line.getAttribute('href'))
    expect(tableText('By track').slice(1)).toEqual(['Shelbyville | 1 | 0 | 1 | 6.0 | '])
  })

  test('replace a choice of the same kind', async () => {
    await open('/?season=2022..2023')
    expect(within(tableNamed('By season')).getByRole('link', { name: '2022' })).toHaveAttribute(
      'href',
      '/?season=2022',
    )
  })

  test('are sorted by their headers, best first', async () => {
    const user = await open()
    const average = within(tableNamed('By season')).getByRole('button', { name: 'Avg' })
    await user.click(average)
    expect(
      tableText('By season')
        .slice(1)
        .map((line) => line.slice(0, 4)),
    ).toEqual([...['2022', '2023']])
    expect(average.closest('th')).toHaveAttribute('aria-sort', 'ascending')
  })

  test('of fewer starts than asked for are set apart, in an address of their own', async () => {
    const user = await open('/?min=2')
    expect(tableText('By make').slice(1)).toEqual([
      'Chevrolet | 2 | 1 | 2 | 3.5 | ',
      'Fewer than 2 starts',
      'Ford | 1 | 0 | 1 | 9.0 | ',
    ])
    const least = screen.getByRole('spinbutton', { name: 'At least so many starts' })
    expect(least).toHaveValue(2)
    const steps = history.length
    await user.clear(least)
    expect(addressBar()).toBe('/')
    expect(tableText('By make')).toHaveLength(3)
    await user.type(least, '3')
    expect(addressBar()).toBe('/?min=3')
    expect(tableText('By make')[1]).toBe('Fewer than 3 starts')
    expect(history.length).toBe(steps)
  })

  test('keep a number that is none of the rule in the box alone', async () => {
    const user = await open('/?min=2')
    const least = screen.getByRole('spinbutton', { name: 'At least so many starts' })
    await user.type(least, '00')
    expect(addressBar()).toBe('/?min=20')
    expect(least).toHaveValue(200)
    await user.tab()
    expect(least).toHaveValue(20)
  })

  test('come with most starts first, and say so at their headers', async () => {
    await open()
    const header = (table: string, name: string) =>
      within(tableNamed(table)).getByRole('columnheader', { name })
    expect(header('By track', 'St')).toHaveAttribute('aria-sort', 'descending')
    expect(header('By season', 'Season')).toHaveAttribute('aria-sort', 'descending')
  })

  test('of no start say so', async () => {
    await open('/?q=nowhere')
    const splits = within(screen.getByRole('region', { name: 'Splits' }))
    expect(splits.getAllByText('No start in this selection.')).toHaveLength(6)
    expect(splits.queryByRole('table')).toBeNull()
  })

  test('show the first of many tracks, and all when asked', async () => {
    const races = Array.from({ length: 20 }, (_, week) =>
      aRace({ date: daysAfter('2023-01-07', 7 * week), trackId: `track-${week}` }),
    )
    serveRecord(aRecord({ races }))
    const user = await openPage()
    expect(tableText('By track')).toHaveLength(1 + 18)
    await user.click(screen.getByRole('button', { name: 'Show all 20 track lines' }))
    expect(tableText('By track')).toHaveLength(1 + 20)
    await user.click(screen.getByRole('button', { name: 'Show the first 18' }))
    expect(tableText('By track')).toHaveLength(1 + 18)
  })
})
