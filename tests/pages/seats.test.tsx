import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Seat, seatColumns } from '~/data/schema/context'
import { aRace, aRecord } from '../builders/record'
import { answering, openPage, published, serveData, serveRecord } from '../support/page'
import { columnText, tableText, textOf } from '../support/tableText'

const aSeat = (given: Partial<Seat> = {}): Seat => ({
  series: 'nxs',
  carNumber: '48',
  team: 'Big Team',
  raceId: 'nxs-2022-01',
  season: 2022,
  round: 1,
  track: 'Springfield Speedway',
  driver: 'Alex Other',
  start: 10,
  finish: 20,
  fieldSize: 39,
  lapsRun: 200,
  lapsLed: 0,
  status: 'running',
  driverRating: 70,
  ...given,
})

const seatsFile = (rows: readonly Seat[]) => {
  const columns = Object.keys(seatColumns) as (keyof Seat)[]
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) }
}

const ride = { carNumber: '48', team: 'big-team', fieldSize: 39 }

const madeUp = () =>
  aRecord({
    races: [
      aRace({ ...ride, date: '2023-03-04', start: 4, finish: 1 }),
      aRace({ ...ride, date: '2023-04-01', start: 6, finish: 39, status: 'engine' }),
      aRace({ carNumber: '7', team: 'small-team', date: '2020-03-07', fieldSize: 36, finish: 36 }),
    ],
  })

const others = [
  ...Array.from({ length: 5 }, (_, i) =>
    aSeat({ raceId: `nxs-2022-0${i + 1}`, round: i + 1, finish: 20 }),
  ),
  aSeat({ driver: 'Once Only', raceId: 'nxs-2024-01', season: 2024, finish: 39, status: 'crash' }),
]

const chart = () => document.querySelector('figure[data-chart=seat]') as HTMLElement
const caveat = () => document.querySelector('[data-caveat]')

beforeEach(() => serveRecord(madeUp(), {}, { 'seats.json': seatsFile(others) }))

describe('the list of his rides', () => {
  test('has each with his share of the field and that of the others, averages with n', async () => {
    await openPage('/seats/')
    expect(tableText('His rides, and the others in them')).toEqual([
      'Ride | His years | He beat |  | Others | Drivers',
      'No. 48BigXfinity, 2 starts | 2023 | 50.0n = 2 |  | 41.7n = 6 | 2',
      'No. 7SmallXfinity, 1 start | 2020 | 0.0n = 1 |  | –n = 0 | 0',
    ])
    expect(caveat()).toHaveTextContent(/^Not a controlled experiment: they drove on different days/)
  })

  test('leads to each ride, and takes selection and day along', async () => {
    await openPage('/seats/?series=nxs&asof=2023-03-31')
    const table = within(screen.getByRole('table', { name: /His rides/ }))
    expect(table.getByRole('link', { name: 'Big' })).toHaveAttribute(
      'href',
      '/seats/nxs-48-big-team/?series=nxs&asof=2023-03-31',
    )
    expect(columnText('His rides, and the others in them', 'He beat')[0]).toBe('100.0n = 1')
  })

  test('says that a selection changes nothing here, only where there is one', async () => {
    await openPage('/seats/?series=truck')
    expect(document.querySelector('[data-unselected]')).toBeVisible()
    expect(columnText('His rides, and the others in them', 'Drivers')).toEqual(['2', '0'])
  })

  test('is empty before his first start', async () => {
    await openPage('/seats/?asof=2019-01-01')
    expect(screen.getByText('By that day he had not started in a national series.')).toBeVisible()
    expect(caveat()).not.toBeNull()
  })
})

describe('the page of a ride', () => {
  test('has everyone in it, the few set apart, and him marked by a sign as well', async () => {
    await openPage('/seats/nxs-48-big-team/')
    expect(tableText('Drivers of the ride')).toEqual([
      'Driver | Races | Percentile | Avg finish | Avg start | Top tens | Out',
      'Alex Other | 5 | 50.0 | 20.0 | 10.0 | 0 | 0',
      'Fewer than 5 races',
      '◆ Sam Driver | 2 | 50.0 | 20.0 | 5.0 | 1 | 1',
      'Once Only | 1 | 0.0 | 39.0 | 10.0 | 0 | 1',
    ])
    expect(chart()).toHaveAttribute('data-points', '8')
    expect(textOf(chart().querySelector('[data-sentence]') as Element)).toBe(
      'He beat 50.0% of the field in 2 races, the 2 others 41.7% in 6 races.',
    )
    expect(caveat()).toHaveTextContent('Same number, same team, not the same car.')
  })

  test('draws a mean from five races on alone', async () => {
    await openPage('/seats/nxs-48-big-team/')
    const titles = [...chart().querySelectorAll('svg text')].map(({ textContent }) => textContent)
    expect(titles).toContain('5 races · mean 50.0%')
    expect(titles).toContain('2 races')
    expect(titles).toContain('1 race')
  })

  test('sorts its drivers, and leads to the races he was in', async () => {
    const user = await openPage('/seats/nxs-48-big-team/')
    const table = within(screen.getByRole('table', { name: 'Drivers of the ride' }))
    await user.click(table.getByRole('button', { name: 'Top tens' }))
    expect(columnText('Drivers of the ride', 'Top tens')).toEqual(['0', '', '1', '0'])
    const his = within(screen.getByRole('table', { name: /^His races in the No. 48/ }))
    const links = his.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toContain('/races/nxs-2023-09/')
    expect(links).toContain('/races/nxs-2023-13/')
  })

  test('steps through every race of everyone by key', async () => {
    const user = await openPage('/seats/nxs-48-big-team/')
    chart().querySelector<HTMLElement>('[role=group][tabindex]')?.focus()
    await user.keyboard('{End}')
    expect(within(chart()).getByRole('status')).toHaveTextContent(
      'Once Only: 39th (crash) of 39 from 10th, Springfield Speedway 2024 · beat 0% of the field',
    )
  })

  test('leaves out as of an earlier day what came later', async () => {
    await openPage('/seats/nxs-48-big-team/?asof=2023-03-31')
    expect(columnText('Drivers of the ride', 'Driver')).toEqual([
      ...['Alex Other', 'Fewer than 5 races', '◆ Sam Driver'],
    ])
  })

  test('says where nobody else is on the record', async () => {
    await openPage('/seats/nxs-7-small-team/')
    expect(screen.getByText(/^Nobody else is on the record in this ride/)).toBeVisible()
  })

  test('that there is not is said, with what may have been meant', async () => {
    await openPage('/seats/nxs-48-big-taem/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No such ride here')
    expect(screen.getByRole('link', { name: /No. 48 Xfinity car, Big Team/ })).toHaveAttribute(
      'href',
      '/seats/nxs-48-big-team/',
    )
    await openPage('/seats/%E2%80%AE__proto__/')
    expect(screen.getAllByRole('heading', { name: 'No such ride here' })).not.toHaveLength(0)
  })

  test('is not there yet before he drove it', async () => {
    await openPage('/seats/nxs-48-big-team/?asof=2021-01-01')
    expect(screen.getByText(/^By 1 January 2021 the record has no ride of his at/)).toBeVisible()
  })

  test('costs only its drivers when their file does not arrive', async () => {
    serveRecord(madeUp(), {}, { 'seats.json': answering(500) })
    await openPage('/seats/nxs-48-big-team/')
    expect(screen.getByRole('alert')).toHaveTextContent('seats.json: the server answered 500')
    expect(screen.getByRole('table', { name: /^His races/ })).toBeVisible()
  })
})

describe('the rides of the record', () => {
  test('hold every start of his once', async () => {
    serveData()
    await openPage('/seats/')
    const counts = columnText('His rides, and the others in them', 'He beat').map((cell) =>
      Number(/n = (\d+)/.exec(cell)?.[1]),
    )
    expect(counts.reduce((a, b) => a + b, 0)).toBe(published('races.json').length)
  })
})
