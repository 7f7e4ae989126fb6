import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aRace, aRecord, daysAfter } from '../builders/record'
import { openPage, serveRecord } from '../support/page'

const FINISHES = [3, 8, 30, 9, 7, 2, 12]

const record = aRecord({
  races: [
    ...FINISHES.map((finish, week) =>
      aRace({
        date: daysAfter('2022-03-05', 7 * week),
        start: finish === 2 ? 36 : 12,
        finish,
        status: finish === 30 ? 'engine' : 'running',
        driverRating: 80 + week,
      }),
    ),
    aRace({ date: '2023-03-05', finish: 15, start: 20, driverRating: null }),
  ],
})

const open = async (address: string) => {
  serveRecord(record)
  return openPage(address)
}

const section = (name: string) => screen.getByRole('region', { name })
const lines = (name: string, heading: string) =>
  within(within(section(name)).getByRole('heading', { name: heading }).parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the records', () => {
  test('tell the longest runs, and lead to their starts', async () => {
    await open('/records/')
    expect(lines('Longest runs', 'Top tens in a row').map((line) => line?.[0])).toEqual(['3', '2'])
    const [first] = within(section('Longest runs')).getAllByRole('link')
    expect(first?.getAttribute('href')).toMatch(/^\/\?rows=[^,]+,[^,]+,[^,]+#races$/)
  })

  test('tell no run of what leaves starts out by how they went', async () => {
    await open('/records/?result=top10')
    expect(section('Longest runs')).toHaveTextContent(/^Longest runs.*Not told here/)
    expect(lines('Best days', 'Most places gained')[0]).toMatch(/^\+34/)
  })

  test('are of the selection', async () => {
    await open('/records/?season=2023')
    expect(lines('Best days', 'Highest driver rating')).toEqual(['No rating is known.'])
    expect(section('The n-th start')).toHaveTextContent('Counted among the 1 start selected')
  })

  test('say that nothing was selected, and lead out', async () => {
    await open('/records/?series=cup')
    expect(screen.queryByRole('region', { name: 'Best days' })).toBeNull()
    expect(screen.getByRole('figure', { name: 'The days of his years' })).toHaveAttribute(
      'data-points',
      '0',
    )
  })
})

describe('the n-th start', () => {
  test('is any number asked for', async () => {
    const user = await open('/records/')
    const field = screen.getByRole('spinbutton', { name: 'Start number' })
    await user.type(field, '6')
    expect(within(section('The n-th start')).getByRole('status')).toHaveTextContent(
      /^2nd from 36 on the grid/,
    )
    await user.clear(field)
    await user.type(field, '9')
    expect(within(section('The n-th start')).getByRole('status')).toHaveTextContent(
      'There is no start of that number among 8 starts.',
    )
  })
})

describe('a day of the year', () => {
  test('is the one that is looked back from, in every year until then', async () => {
    await open('/records/?asof=2023-03-05')
    const day = section('On this day')
    expect(day).toHaveTextContent(/5 March2023 15th.*2022 3rd/)
    expect(within(day).getByRole('link', { name: 'The 2 races in the table' })).toBeVisible()
  })

  test('is turned to the next one, and back', async () => {
    const user = await open('/records/?asof=2022-03-20')
    const day = section('On this day')
    expect(day).toHaveTextContent('No start on this day')
    await user.click(within(day).getByRole('button', { name: '← 19 March' }))
    expect(day).toHaveTextContent(/^On this day.*19 March2022 30th/)
    await user.click(within(day).getByRole('button', { name: 'Back to today' }))
    expect(day).toHaveTextContent('20 March')
  })

  test('is stepped to in the picture of all of them', async () => {
    await open('/records/')
    const figure = screen.getByRole('figure', { name: 'The days of his years' })
    expect(figure).toHaveAttribute('data-points', '8')
    const picture = within(figure).getByRole('group', { name: /^Every start on its day/ })
    fireEvent.keyDown(picture, { key: 'End' })
    expect(within(figure).getByRole('status')).toHaveTextContent(/^15th from 20 on the grid/)
  })
})
