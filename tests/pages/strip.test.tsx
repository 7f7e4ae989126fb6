import { screen, within } from '@testing-library/react'
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
  serveRecord(record, { broadcasting: [aRole({ from: '2021-02' })] })
  return openPage(address)
}

const strip = () => within(screen.getByRole('region', { name: /^Every start/ }))
const marks = () =>
  [...document.querySelectorAll<SVGElement>('[data-start]')].map(({ dataset }) => dataset.start)
const shown = () => textOf(strip().getByRole('status'))

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

  test('shows the years on television', async () => {
    await open()
    expect(strip().getByRole('img', { name: 'On television from 2021' })).toBeVisible()
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

describe('the line under the strip', () => {
  test('steps through the starts in words, newest first, each a link to its race', async () => {
    const user = await open('/?theme=dark')
    expect(shown()).toMatch(/^Point at a mark/)
    await user.click(strip().getByRole('button', { name: 'Previous start' }))
    expect(shown()).toBe(
      '8th from 20 on the grid · Trucks, Springfield, 6 May 2023 · No. 48, Home · Cherry 400',
    )
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(shown()).toMatch(/^1st from 3 on the grid .* Apple 250$/)
    expect(strip().getByRole('button', { name: 'Previous start' })).toBeDisabled()
    expect(strip().getByRole('link', { name: 'Apple 250' })).toHaveAttribute(
      'href',
      '/races/nxs-2021-18/?theme=dark',
    )
  })

  test('is away where nothing is selected', async () => {
    await open('/?q=nowhere')
    expect(strip().queryByRole('status')).toBeNull()
    expect(marks()).toEqual([])
  })
})
