import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { aRace, aRecord, aTrack } from '../builders/record'
import { addressBar, openPage, ready, serveData, serveRecord, unfold } from '../support/page'
import { daysOfRaces, textOf } from '../support/tableText'

const away = { team: 'away-racing', make: 'Ford' }
const record = aRecord({
  tracks: [
    aTrack({ id: 'springfield' }),
    aTrack({ id: 'shelbyville', type: 'short' }),
    aTrack({ id: 'ogdenville', type: 'road' }),
  ],
  races: [
    aRace({ series: 'truck', date: '2021-05-01', start: 1, finish: 1, lapsLed: 20 }),
    aRace({ series: 'truck', date: '2021-05-22', start: 8, finish: 4, trackId: 'shelbyville' }),
    aRace({ series: 'truck', date: '2022-05-07', start: 12, finish: 31, status: 'accident' }),
    aRace({ ...away, date: '2022-05-28', start: 5, finish: 9, trackId: 'ogdenville' }),
    aRace({ ...away, date: '2022-06-11', start: 20, finish: 25, status: 'engine' }),
    aRace({ ...away, date: '2023-03-04', start: 3, finish: 2, trackId: 'shelbyville' }),
    aRace({ ...away, series: 'cup', date: '2023-05-06', finish: 36, status: 'disqualified' }),
    aRace({ ...away, date: '2023-10-28', start: 15, finish: 15, trackId: 'ogdenville' }),
  ],
})

const bar = () => within(screen.getByRole('search', { name: 'Selection' }))
const press = (name: RegExp | string) => bar().getByRole('button', { name })
const tick = (group: string, choice: RegExp) =>
  within(bar().getByRole('group', { name: group })).getByRole('checkbox', { name: choice })
const chips = () =>
  within(bar().getByRole('list', { name: 'Chosen filters' }))
    .getAllByRole('button')
    .map(textOf)

/** The days of the races left, oldest first. */
const left = () => daysOfRaces().reverse()

/** The page with its menus open. */
async function open(address?: string) {
  const user = await openPage(address)
  unfold()
  return user
}

beforeEach(() => serveRecord(record))

describe('a series', () => {
  test('narrows the whole page to it, and a second press takes it back', async () => {
    const user = await open()
    await user.click(press('Trucks 3'))
    expect(left()).toEqual(['2021-05-01', '2021-05-22', '2022-05-07'])
    expect(bar().getByRole('status')).toHaveTextContent('3 of 8 starts')
    expect(press('Trucks 3')).toHaveAttribute('aria-pressed', 'true')
    expect(addressBar()).toBe('/?series=truck')

    await user.click(press('Trucks 3'))
    expect(left()).toHaveLength(8)
    expect(addressBar()).toBe('/')
  })

  test('joins another one, and the address has them in its own order, unescaped', async () => {
    const user = await open()
    await user.click(press('Trucks 3'))
    await user.click(press('Cup 1'))
    expect(left()).toHaveLength(4)
    expect(addressBar()).toBe('/?series=cup,truck')
  })
})

describe('a choice', () => {
  test.each([
    ['Series', '/?status=running'],
    ['Season', '/?series=nxs&q=spring'],
    ['Track type', '/?make=ford'],
    ['Track', '/?season=2021..2022&last=2'],
    ['Team', '/?result=top10'],
    ['Result', '/?team=away-racing'],
    ['Make', '/?start=1..12'],
    ['Status', '/?last=3'],
  ])('of %s at %s says how many rows it would leave', async (group, address) => {
    await open(address)
    const before = left()
    const choices = bar()
      .getByRole('group', { name: group })
      .querySelectorAll<HTMLElement>('input:enabled, button')
    expect(choices.length).toBeGreaterThan(1)
    for (const choice of choices) {
      const name = textOf(choice.closest('label') ?? choice)
      fireEvent.click(choice)
      expect(left(), name).toHaveLength(Number(/\d+$/.exec(name)?.[0]))
      fireEvent.click(choice)
      expect(left()).toEqual(before)
    }
  })

  test('that would leave none cannot be added, only taken away', async () => {
    const user = await open('/?series=truck&make=ford')
    expect(tick('Make', /Chevrolet 3/)).toBeEnabled()
    expect(tick('Make', /Ford 0/)).toBeEnabled()
    expect(tick('Track', /Ogdenville 0/)).toBeDisabled()
    await user.click(tick('Make', /Ford 0/))
    expect(addressBar()).toBe('/?series=truck')
  })

  test('adds to others of its kind and narrows those of another kind', async () => {
    const user = await open()
    await user.click(tick('Season', /2021/))
    await user.click(tick('Season', /2022/))
    expect(left()).toHaveLength(5)
    // A press elsewhere has shut the other menus.
    unfold()
    await user.click(tick('Track type', /Short track/))
    expect(left()).toEqual(['2021-05-22'])
    expect(addressBar()).toBe('/?season=2021..2022&type=short')
  })

  test('is a step back in the history, a typed letter is not', async () => {
    const user = await open()
    const before = history.length
    await user.type(bar().getByRole('searchbox', { name: 'Filter the races' }), 'shelby')
    expect(history.length).toBe(before)
    await user.click(press('Trucks 1'))
    expect(history.length).toBe(before + 1)
    expect(addressBar()).toBe('/?series=truck&q=shelby')

    history.back()
    await waitFor(() => expect(addressBar()).toBe('/?q=shelby'))
    await ready()
    expect(left()).toHaveLength(2)
    expect(press('Trucks 1')).toHaveAttribute('aria-pressed', 'false')
  })

  test('keeps the view, the day and the theme of the address', async () => {
    const user = await open('/?theme=dark&sort=finish&asof=2023-01-01')
    await user.click(press('Trucks 3'))
    expect(addressBar()).toBe('/?series=truck&asof=2023-01-01&sort=finish&theme=dark')
  })
})

describe('the filter box', () => {
  test('finds races by words in any order, and folds spaces only in the address', async () => {
    const user = await open()
    const box = bar().getByRole('searchbox')
    await user.type(box, '2022  ford ')
    expect(box).toHaveValue('2022  ford ')
    expect(left()).toEqual(['2022-05-28', '2022-06-11'])
    expect(addressBar()).toBe('/?q=2022+ford')
    await user.clear(box)
    expect(addressBar()).toBe('/')
  })

  test('shows what the address asks for', async () => {
    await open('/?q=ogdenville')
    expect(bar().getByRole('searchbox')).toHaveValue('ogdenville')
    expect(left()).toHaveLength(2)
  })
})

describe('the rarer questions', () => {
  test('ask for grid places', async () => {
    const user = await open()
    await user.type(bar().getByLabelText('From grid place'), '5')
    await user.type(bar().getByLabelText('To grid place'), '12')
    expect(left()).toEqual(['2021-05-22', '2022-05-07', '2022-05-28'])
    expect(addressBar()).toBe('/?start=5..12')
  })

  test('turn grid places around that were typed the wrong way, once they are typed', async () => {
    const user = await open()
    await user.type(bar().getByLabelText('From grid place'), '12')
    await user.type(bar().getByLabelText('To grid place'), '5')
    expect(addressBar()).toBe('/?start=12..')
    await user.tab()
    expect(addressBar()).toBe('/?start=5..12')
    expect(bar().getByLabelText('From grid place')).toHaveValue(5)
  })

  test('ask for the last starts of what all the rest selects', async () => {
    const user = await open('/?series=truck')
    await user.type(bar().getByRole('spinbutton', { name: /Last/ }), '2')
    expect(left()).toEqual(['2021-05-22', '2022-05-07'])
    expect(addressBar()).toBe('/?series=truck&last=2')
  })

  test('ask for the end of a day', async () => {
    await open()
    fireEvent.change(bar().getByLabelText('As of the end of'), { target: { value: '2021-05-01' } })
    expect(left()).toEqual(['2021-05-01'])
    expect(addressBar()).toBe('/?asof=2021-05-01')
  })
})

describe('what is chosen', () => {
  test('stands as chips, each taken back by a press', async () => {
    const user = await open('/?series=truck&season=2021&start=..10&last=5&q=spring')
    expect(chips()).toEqual([
      'Trucks (remove)',
      '2021 (remove)',
      'Started 10 or better (remove)',
      '“spring” (remove)',
      'Last 5 (remove)',
      'Clear all',
    ])
    await user.click(press('2021 (remove)'))
    expect(addressBar()).toBe('/?series=truck&start=..10&last=5&q=spring')
    await user.click(press('Clear all'))
    expect(addressBar()).toBe('/')
    expect(bar().queryByRole('list', { name: 'Chosen filters' })).toBeNull()
  })

  test('hands the focus to the count of what is left when its chip goes', async () => {
    const user = await open('/?series=truck')
    press('Trucks (remove)').focus()
    await user.keyboard('{Enter}')
    expect(bar().getByRole('status')).toHaveFocus()
    expect(bar().getByRole('status')).toHaveTextContent('8 of 8 starts')
  })

  test('has one chip for races ticked one by one', async () => {
    await open('/?rows=truck-2021-18,nxs-2023-09')
    expect(left()).toEqual(['2021-05-01', '2023-03-04'])
    expect(chips()).toEqual(['2 ticked races (remove)', 'Clear all'])
  })
})

describe('a selection without a start', () => {
  test('says so everywhere and offers to drop the filter that hurts most', async () => {
    const user = await open('/?series=truck&season=2022&make=ford')
    expect(screen.getByText('He made no start in this selection.')).toBeVisible()
    expect(screen.getByText('No rows: nothing is left in this selection.')).toBeVisible()
    expect(screen.queryByRole('table', { name: /Races of the selection/ })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Drop “Trucks”: 2 starts' }))
    expect(addressBar()).toBe('/?season=2022&make=ford')
    expect(left()).toEqual(['2022-05-28', '2022-06-11'])
    expect(screen.queryByText('He made no start in this selection.')).toBeNull()
  })

  test('can be cleared at once where dropping one filter would not help', async () => {
    const user = await open('/?series=cup&season=2021&make=chevrolet&result=dnf')
    expect(screen.queryByRole('button', { name: /^Drop/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear the selection' }))
    expect(addressBar()).toBe('/')
    expect(left()).toHaveLength(8)
  })

  test('points to the race he drove in relief', async () => {
    serveData()
    await open('/?series=nxs&season=2025&sort=finish')
    const message = screen.getByText('He made no start in this selection.')
      .parentElement as HTMLElement
    expect(message).toHaveTextContent(/Relief drive, .*, Daytona, 22 Aug 2025/)
    expect(within(message).getByRole('link')).toHaveAttribute(
      'href',
      '/races/nxs-2025-24/?series=nxs&season=2025',
    )
  })
})
