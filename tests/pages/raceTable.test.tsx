import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aRace, aRecord, aTrack } from '../builders/record'
import { addressBar, openPage, ready, serveRecord } from '../support/page'
import { columnText, tableText, textOf } from '../support/tableText'

const CAPTION = /^Races of the selection/

const record = aRecord({
  tracks: [aTrack({ id: 'springfield' }), aTrack({ id: 'shelbyville', type: 'road' })],
  races: [
    aRace({ date: '2016-05-07', raceName: 'Apple 250', start: 4, finish: 8, driverRating: 92.25 }),
    aRace({
      ...{ date: '2023-03-04', raceName: 'Berry 300', start: 6, finish: 23, lapsLed: 12 },
      ...{ status: 'accident', driverRating: null, stage1: 10, stage2: 'outside' },
    }),
    aRace({
      ...{ series: 'cup', date: '2023-03-11', raceName: 'Cherry 400', start: 30, finish: 31 },
      ...{ status: 'engine', carNumber: '07', driverRating: 40, stage1: 'outside', stage2: 3 },
    }),
    aRace({
      ...{ series: 'truck', date: '2023-03-11', raceName: 'Date 200', start: 1, finish: 36 },
      ...{ status: 'disqualified', carNumber: '10', trackId: 'shelbyville', driverRating: 110 },
      ...{ stage1: 1, stage2: 1 },
    }),
    aRace({
      ...{ date: '2024-03-02', raceName: 'Elder 300', start: 20, finish: 8, carNumber: '7' },
      ...{ driverRating: 70, stage1: 2, stage2: 'outside' },
    }),
  ],
})

const table = () => within(screen.getByRole('table', { name: CAPTION }))
/** A header is short for the eye and said in full to the ear: "Fin (Finish)". */
const named = (column: string) => new RegExp(`^${column}|\\(${column}\\)`)
const header = (column: string) => table().getByRole('columnheader', { name: named(column) })
const press = (column: string) => table().getByRole('button', { name: named(column) })
const sortedBy = () => {
  const list = screen.queryByRole('list', { name: 'Sorted by' })
  return list ? within(list).getAllByRole('listitem').map(textOf) : []
}

/** First letters of the races, top to bottom. */
const order = () =>
  table()
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent?.charAt(0))
    .join('')

const open = (query = '') => {
  serveRecord(record)
  return openPage(`/${query}`)
}

describe('the race table', () => {
  test('reads as a results sheet does, newest first', async () => {
    await open()
    expect(tableText(CAPTION)).toEqual([
      'Date | Series | Race | Track | Car (Car number) | Start | Fin (Finish) | ± (Gained) | Led (Laps led) | Rating | Status',
      '2 Mar 2024 | Xfinity | Elder 300 | Springfield | No. 7 | 20 | 8 | +12 | 0 | 70.0 | running',
      '11 Mar 2023 | Cup | Cherry 400 | Springfield | No. 07 | 30 | 31 engine | −1 | 0 | 40.0 | engine',
      '11 Mar 2023 | Truck | Date 200 | Shelbyville | No. 10 | 1 | 36 DSQ | −35 | 0 | 110.0 | disqualified',
      '4 Mar 2023 | Xfinity | Berry 300 | Springfield | No. 48 | 6 | 23 crash | −17 | 12 | – No source has it | accident',
      '7 May 2016 | Xfinity | Apple 250 | Springfield | No. 48 | 4 | 8 | −4 | 0 | 92.3 | running',
    ])
  })

  test('has the columns the address asks for, in its order', async () => {
    await open('?cols=stage2,race,season,series,type,team,make,laps,stage1,points,winner&last=2')
    expect(tableText(CAPTION)).toEqual([
      'St 2 (Stage 2) | Race | Season | Series | Type (Track type) | Team | Make | Laps | St 1 (Stage 1) | Pts (Points) | Winner',
      '11+ Outside the top ten of the stage | Elder 300 | 2024 | Xfinity | Intermediate | Home Racing | Chevrolet | 200/200 | 2 | 17 | Alex Winner',
      '1 | Date 200 | 2023 | Truck | Road course | Home Racing | Chevrolet | 200/200 | 1 | 17 | Alex Winner',
    ])
  })

  test('says why a stage has no place: there was none yet, or no source tells', async () => {
    serveRecord(aRecord({ races: [aRace({ date: '2016-05-07' }), aRace({ date: '2025-05-03' })] }))
    await openPage('/?cols=race,stage1')
    expect(tableText(CAPTION).slice(1)).toEqual([
      'Spring 300 | – Not known',
      'Spring 300 | – No stages before 2017',
    ])
  })

  test('links each race by what was asked: the races, the day and the theme, not the view', async () => {
    await open('?season=2016&asof=2020-01-01&sort=finish&cols=race&theme=dark')
    expect(table().getByRole('link', { name: 'Apple 250' })).toHaveAttribute(
      'href',
      '/races/nxs-2016-19/?season=2016&asof=2020-01-01&theme=dark',
    )
  })

  test('shows markup in a name as text', async () => {
    serveRecord(aRecord({ races: [aRace({ raceName: '<img src=x onerror=alert(1)>' })] }))
    await openPage()
    expect(columnText(CAPTION, 'Race')).toEqual(['<img src=x onerror=alert(1)>'])
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('a header', () => {
  test('shows the best first, then the worst, then the table as it was', async () => {
    const user = await open()
    expect(header('Date')).toHaveAttribute('aria-sort', 'descending')
    expect(order()).toBe('ECDBA')

    await user.click(press('Finish'))
    expect(order()).toBe('EABCD')
    expect(header('Finish')).toHaveAttribute('aria-sort', 'ascending')
    expect(header('Date')).not.toHaveAttribute('aria-sort')
    expect(addressBar()).toBe('/?sort=finish')

    await user.click(press('Finish'))
    expect(order()).toBe('DCBEA')
    expect(header('Finish')).toHaveAttribute('aria-sort', 'descending')
    expect(addressBar()).toBe('/?sort=-finish')

    await user.click(press('Finish'))
    expect(order()).toBe('ECDBA')
    expect(addressBar()).toBe('/')
  })

  test.each([
    ['Rating', 'DAECB', 'CEADB'],
    ['Gained', 'ECABD', 'DBACE'],
    ['Laps led', 'BECDA', 'ECDAB'],
    ['Race', 'ABCDE', 'EDCBA'],
    ['Series', 'CEBAD', 'DEBAC'],
    ['Car number', 'ECDBA', 'BADEC'],
    ['Start', 'DABEC', 'CEBAD'],
  ])('%s has its own best, and what is missing is last both ways', async (name, best, worst) => {
    const user = await open()
    await user.click(press(name))
    expect(order()).toBe(best)
    await user.click(press(name))
    expect(order()).toBe(worst)
  })

  test('of a stage counts 11+ behind its tenth place, and no stage last both ways', async () => {
    const user = await open('?cols=race,stage1')
    await user.click(press('Stage 1'))
    expect(columnText(CAPTION, 'St 1 (Stage 1)').map((text) => text.slice(0, 3))).toEqual([
      ...['1', '2', '10', '11+', '– N'],
    ])
    await user.click(press('Stage 1'))
    expect(order()).toBe('CBEDA')
  })

  test('of the date turns the table around and back', async () => {
    const user = await open()
    await user.click(press('Date'))
    expect(order()).toBe('ABCDE')
    expect(addressBar()).toBe('/?sort=date')
    await user.click(press('Date'))
    expect(addressBar()).toBe('/')
  })

  test.each([
    ['a click', (user: UserEvent, button: HTMLElement) => user.click(button)],
    [
      'Enter',
      (user: UserEvent, button: HTMLElement) => {
        button.focus()
        return user.keyboard('{Enter}')
      },
    ],
  ])('adds a further key by %s with Shift held', async (_, pressing) => {
    const user = await open()
    await user.click(press('Finish'))
    await user.keyboard('{Shift>}')
    await pressing(user, press('Rating'))
    await user.keyboard('{/Shift}')

    expect(addressBar()).toBe('/?sort=finish,-rating')
    expect(order()).toBe('AEBCD')
    expect(header('Finish')).toHaveAttribute('aria-sort', 'ascending')
    expect(header('Rating, sort key 2, descending')).not.toHaveAttribute('aria-sort')
  })
})

describe('sort keys', () => {
  test('can be added without a keyboard or a mouse', async () => {
    const user = await open()
    const add = screen.getByRole('combobox', { name: 'Add sort' })
    await user.selectOptions(add, 'Finish')
    expect(addressBar()).toBe('/?sort=finish')
    await user.selectOptions(add, 'Rating')
    expect(addressBar()).toBe('/?sort=finish,-rating')
    expect(order()).toBe('AEBCD')
    expect(within(add).queryByRole('option', { name: 'Finish' })).toBeNull()
  })

  test('stand as chips that turn around and go', async () => {
    const user = await open('?sort=finish,-rating')
    expect(sortedBy()).toEqual([
      'Finish ascending, turn aroundDo not sort by Finish',
      'Rating descending, turn aroundDo not sort by Rating',
    ])
    await user.click(screen.getByRole('button', { name: 'Finish ascending, turn around' }))
    expect(addressBar()).toBe('/?sort=-finish,-rating')
    expect(order()).toBe('DCBAE')
    await user.click(screen.getByRole('button', { name: 'Rating descending, turn around' }))
    expect(addressBar()).toBe('/?sort=-finish,rating')
    await user.click(screen.getByRole('button', { name: 'Rating ascending, turn around' }))
    await user.click(screen.getByRole('button', { name: 'Do not sort by Finish' }))
    expect(addressBar()).toBe('/?sort=-rating')
    await user.click(screen.getByRole('button', { name: 'Do not sort by Rating' }))
    expect(addressBar()).toBe('/')
    expect(sortedBy()).toEqual([])
  })

  test('that are equal fall through the newer day, then Cup before Xfinity before Trucks', async () => {
    await open('?sort=team')
    expect(order()).toBe('ECDBA')
  })

  test('may be of columns that are not shown', async () => {
    await open('?sort=-points,stage1&cols=race')
    expect(order()).toBe('DEBCA')
    expect(sortedBy()).toHaveLength(2)
  })
})

describe('a sort', () => {
  test('leaves the focus on the header that was pressed', async () => {
    await open()
    press('Race').focus()
    fireEvent.click(press('Race'))
    expect(press('Race')).toHaveFocus()
    expect(order()).toBe('ABCDE')
  })

  test('is drawn in the same breath as the figures, before the page is at rest', async () => {
    await open()
    fireEvent.click(press('Race'))
    expect(document.documentElement).not.toHaveAttribute('data-ready')
    expect(order()).toBe('ABCDE')
    await ready()
  })

  test('shows on a small card what it sorts by', async () => {
    const user = await open()
    const aside = () =>
      [...document.querySelectorAll('tr[data-race]:first-child .aside')].map((cell) =>
        cell.getAttribute('data-cell'),
      )
    expect(aside()).toEqual(['gained', 'rating', 'status'])
    await user.click(press('Rating'))
    expect(aside()).toEqual(['gained', 'status'])
  })
})

describe('a long selection', () => {
  test('has every row in the page at rest, after a sort and after a filter', async () => {
    const dates = Array.from({ length: 60 }, (_, week) =>
      new Date(Date.UTC(2023, 0, 7 + 7 * week)).toISOString().slice(0, 10),
    )
    serveRecord(
      aRecord({
        races: dates.map((date, i) =>
          aRace({ date, round: i + 1, season: 2023, finish: ((i * 7) % 60) + 1 }),
        ),
      }),
    )
    const user = await openPage()
    const finishes = () => columnText(CAPTION, 'Fin (Finish)').map(Number)
    await user.click(press('Finish'))
    await ready()
    expect(finishes()).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
    await user.click(press('Finish'))
    await ready()
    expect(finishes()).toEqual(Array.from({ length: 60 }, (_, i) => 60 - i))
    await user.type(screen.getByRole('searchbox'), '2024')
    await ready()
    const left = dates.filter((date) => date.startsWith('2024')).length
    expect(finishes()).toHaveLength(left)
  })
})
