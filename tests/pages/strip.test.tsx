import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aRole } from '../builders/life'
import { aRace, aRecord } from '../builders/record'
import { addressBar, openPage, serveRecord } from '../support/page'
import { textOf } from '../support/tableText'

const record = aRecord({
  races: [
    aRace({ date: '2021-05-01', finish: 1, start: 3, raceName: 'Apple 250' }),
    aRace({ date: '2022-05-07', finish: 23, status: 'accident', raceName: 'Berry 300' }),
    aRace({ date: '2023-05-06', finish: 8, raceName: 'Cherry 400', series: 'truck' }),
  ],
})

const open = (address = '/') => {
  serveRecord(record, {
    broadcasting: [
      aRole({ id: 'a', from: '2021-02', to: '2022' }),
      aRole({ id: 'b', from: '2022', to: null, role: 'Host' }),
    ],
  })
  return openPage(address)
}

const strip = () => within(screen.getByRole('region', { name: /^Every start/ }))
const marks = () =>
  [...document.querySelectorAll<SVGElement>('[data-start]')].map(({ dataset }) => dataset.start)
const picture = () => strip().getByRole('slider', { name: 'Starts, oldest to newest' })
const words = () => picture().getAttribute('aria-valuetext')
const tip = () => strip().findByRole('group', { name: 'Step through the starts' })
const year = (of: number) => strip().findByRole('region', { name: `Season ${of}` })

describe('the career strip', () => {
  test('marks each start of the selection and says how they ended', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'Every start, 2021–2023' })).toBeVisible()
    expect(marks()).toEqual(['nxs-2021-18', 'nxs-2022-19', 'truck-2023-18'])
    expect(strip().getByText(/drawn/)).toHaveTextContent(
      '3 starts drawn: Win 1, 2–5 0, 6–10 1, 11–20 0, 21+ 0, Out (DNF) 1, Disqualified 0.',
    )
  })

  test('narrows with the selection and keeps its years', async () => {
    await open('/?series=truck')
    expect(screen.getByRole('heading', { name: 'Every start, 2021–2023' })).toBeVisible()
    expect(marks()).toEqual(['truck-2023-18'])
  })

  test('puts the better finish higher', async () => {
    await open()
    const [win, crash] = ['nxs-2021-18', 'nxs-2022-19'].map((id) =>
      Number(document.querySelector(`[data-start=${id}]`)?.getAttribute('y')),
    )
    expect(win).toBeLessThan(crash as number)
  })

  test('names each spell on television, and whether its end is known', async () => {
    await open()
    expect(
      strip().getByRole('img', {
        name: 'On television from 2021: Pit reporter, NBC (2021–22); Host, NBC (from 2022, end not known).',
      }),
    ).toBeVisible()
  })
})

describe('the years of the strip', () => {
  test('are chosen by two handles, with the arrow keys', async () => {
    const user = await open()
    const first = strip().getByRole('slider', { name: 'First season' })
    const before = history.length
    first.focus()
    await user.keyboard('{ArrowRight}')
    expect(addressBar()).toBe('/?season=2022..2023')
    expect(history.length).toBe(before)
    expect(first).toHaveAttribute('aria-valuenow', '2022')
    expect(marks()).toEqual(['nxs-2022-19', 'truck-2023-18'])

    await user.keyboard('{Home}')
    expect(addressBar()).toBe('/')
  })

  test('never cross', async () => {
    const user = await open('/?season=2022')
    strip().getByRole('slider', { name: 'Last season' }).focus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(addressBar()).toBe('/?season=2022')
    await user.keyboard('{End}')
    expect(addressBar()).toBe('/?season=2022..2023')
  })
})

describe('the picture of the strip', () => {
  test('is one stop of the keyboard, stepped through start by start in words', async () => {
    const user = await open()
    expect(words()).toBe('None of 3 yet')
    picture().focus()
    await user.keyboard('{ArrowLeft}')
    expect(words()).toBe(
      '6 May 2023, Springfield, Trucks: 8th from 20 on the grid. No. 48, Home. Cherry 400.',
    )
    await user.keyboard('{ArrowLeft}')
    expect(words()).toContain('Berry 300')
    await user.keyboard('{Home}')
    expect(words()).toContain('Apple 250')
    await user.keyboard('{End}')
    expect(words()).toContain('Cherry 400')
    await user.keyboard('{Escape}')
    expect(words()).toBe('None of 3 yet')
  })

  test('leads up to the nearest day in another series, and no further', async () => {
    const user = await open()
    picture().focus()
    await user.keyboard('{End}{ArrowUp}')
    expect(words()).toContain('Berry 300')
    await user.keyboard('{ArrowUp}')
    expect(words()).toContain('Berry 300')
    await user.keyboard('{ArrowDown}')
    expect(words()).toContain('Cherry 400')
  })

  test('has one tooltip that tells the start and leads to its race', async () => {
    const user = await open('/?theme=dark')
    picture().focus()
    await user.keyboard('{Home}')
    const told = await tip()
    expect(textOf(within(told).getByRole('status'))).toMatch(
      /^1st from 3rd.*Apple 250.*Xfinity · Springfield · 1 May 2021.*Home Racing/,
    )
    expect(within(told).getByRole('img', { name: 'No. 48' })).toBeVisible()
    expect(within(told).getByRole('link', { name: 'Apple 250' })).toHaveAttribute(
      'href',
      '/races/nxs-2021-18/?theme=dark',
    )
    expect(within(told).getByRole('button', { name: 'Previous start' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await user.click(within(told).getByRole('button', { name: 'Next start' }))
    expect(within(told).getByRole('link', { name: 'Berry 300' })).toBeVisible()
  })

  test('has no slider where nothing is selected', async () => {
    await open('/?q=nowhere')
    expect(strip().queryByRole('slider', { name: 'Starts, oldest to newest' })).toBeNull()
    expect(marks()).toEqual([])
  })
})

describe('a year in full', () => {
  test('opens with the one season that is selected, and says what it shows', async () => {
    await open('/?season=2022')
    expect(await year(2022)).toHaveTextContent(
      '1 start (Xfinity 1). Average finish 23.0 (n 1), best 23rd (crash): Springfield, 7 May 2022. He raced in 1 of the 44 weeks from February to November: the full cells.',
    )
    expect(marks()).toEqual(['nxs-2022-19'])
  })

  test('is left for the year before or after, and closed', async () => {
    const user = await open('/?season=2022')
    await user.click(within(await year(2022)).getByRole('button', { name: /2023/ }))
    expect(addressBar()).toBe('/?season=2023')
    const last = within(await year(2023))
    expect(last.getByRole('button', { name: /No year beyond/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await user.click(last.getByRole('button', { name: 'Close the year' }))
    expect(addressBar()).toBe('/')
    expect(strip().queryByRole('region', { name: 'Season 2023' })).toBeNull()
  })

  test('says which of its starts the other filters leave out', async () => {
    await open('/?season=2022&series=truck')
    expect(await year(2022)).toHaveTextContent('None of the 1 start of the year is selected.')
  })

  test('is stepped through by keys, with the same tooltip', async () => {
    const user = await open('/?season=2022')
    const of = within(await year(2022))
    of.getByRole('slider', { name: 'Starts of 2022, in order' }).focus()
    await user.keyboard('{Home}')
    expect(await of.findByRole('link', { name: 'Berry 300' })).toBeVisible()
    expect(strip().getAllByRole('link', { name: 'Berry 300' })).toHaveLength(1)
  })

  test('is not opened by a press on a wide screen, which only holds a start', async () => {
    await open()
    fireEvent.click(picture(), { clientX: 0, clientY: 0 })
    expect(strip().queryByRole('region', { name: /^Season/ })).toBeNull()
    expect(addressBar()).toBe('/')
  })
})
