import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { gridOutcomeColumns } from '~/data/schema/context'
import { aRace, aRecord, aTrack } from '../builders/record'
import { addressBar, answering, openPage, serveData, serveRecord } from '../support/page'
import { columnText, tableText, textOf } from '../support/tableText'

/** Others finished 20th from every place of every oval, in each of three seasons. */
const outcomes = (seasons: readonly number[]) => ({
  columns: Object.keys(gridOutcomeColumns),
  rows: seasons.flatMap((season) =>
    Array.from({ length: 40 }, (_, i) => ['nxs', season, 'oval', i + 1, 4, 80]),
  ),
})

const madeUp = () =>
  aRecord({
    tracks: [
      aTrack({ id: 'bowl', shortName: 'Bowl', type: 'short' }),
      aTrack({ id: 'esses', shortName: 'Esses', type: 'road' }),
    ],
    races: [
      aRace({ trackId: 'bowl', date: '2023-03-04', start: 12, finish: 1 }),
      aRace({ trackId: 'bowl', date: '2023-04-01', start: 3, finish: 33, status: 'engine' }),
      aRace({ trackId: 'esses', date: '2023-05-06', start: 20, finish: 2 }),
      aRace({ trackId: 'bowl', date: '2023-06-03', start: 10, finish: 18 }),
    ],
  })

const CAPTION = 'Every start against expectation'
const chart = () => document.querySelector('figure[data-chart=expectation]') as HTMLElement
const sentence = () => textOf(chart().querySelector('[data-sentence]') as Element)
const drives = (title: string) =>
  within(screen.getByRole('region', { name: title }))
    .queryAllByRole('listitem')
    .map(textOf)

beforeEach(() => serveRecord(madeUp(), {}, { 'grid-outcomes.json': outcomes([2020, 2021, 2022]) }))

describe('the page against expectation', () => {
  test('sets each start against its pool, newest first, and says why where it cannot', async () => {
    await openPage('/expectation/')
    expect(tableText(CAPTION)).toEqual([
      'Race | ± | Start | Expected | Finish | Others',
      'Bowl3 Jun 2023, Xfinity | +2.0 | 10 | 20.0 | 18 | 60 starts from 8th to 12thovals, 2020–2022',
      'Esses6 May 2023, Xfinity | – | 20 | – | 2 | Fewer than 50 starts of others to go by',
      'Bowl1 Apr 2023, Xfinity | −13.0 | 3 | 20.0 | 33 engine | 60 starts from 1st to 5thovals, 2020–2022',
      'Bowl4 Mar 2023, Xfinity | +19.0 | 12 | 20.0 | 1 | 60 starts from 10th to 14thovals, 2020–2022',
    ])
  })

  test('sums them up with n, and counts what cannot be told', async () => {
    await openPage('/expectation/')
    expect(chart()).toHaveAttribute('data-points', '3')
    expect(sentence()).toBe(
      'Better than others made of about the same grid place in 2 of 3 starts; 2.7 places better on average. 1 cannot be told. The line is the mean of the last 10.',
    )
    expect(tableText('By track type')).toEqual([
      'Type | n | ? | Better | Mean | ',
      'Short track | 3 | 0 | 2 | +2.7 | ',
      'Road course | 0 | 1 | 0 | – | ',
    ])
  })

  test('lists the best drives and the worst days with what they are set against', async () => {
    await openPage('/expectation/')
    expect(drives('Best drives')).toEqual([
      '+19.0 Bowl 2023 from 12th to 1st60 starts from 10th to 14th, Xfinity, ovals, 2020–2022: mean finish 20.0',
      '+2.0 Bowl 2023 from 10th to 18th60 starts from 8th to 12th, Xfinity, ovals, 2020–2022: mean finish 20.0',
    ])
    expect(drives('Worst days')).toHaveLength(1)
  })

  test('sorts by its headers: the best first, then the worst, the unknown last both ways', async () => {
    const user = await openPage('/expectation/')
    const table = within(screen.getByRole('table', { name: CAPTION }))
    await user.click(table.getByRole('button', { name: '±' }))
    expect(columnText(CAPTION, '±')).toEqual(['+19.0', '+2.0', '−13.0', '–'])
    await user.click(table.getByRole('button', { name: '±' }))
    expect(columnText(CAPTION, '±')).toEqual(['−13.0', '+2.0', '+19.0', '–'])
  })

  test('obeys the selection and the day asked for, and takes both along', async () => {
    await openPage('/expectation/?type=short&asof=2023-04-30')
    expect(columnText(CAPTION, '±')).toEqual(['−13.0', '+19.0'])
    const link = within(screen.getByRole('table', { name: CAPTION })).getAllByRole('link')[0]
    expect(link).toHaveAttribute('href', '/races/nxs-2023-13/?type=short&asof=2023-04-30')
    expect(screen.getByText(/Everything here is as it stood at the end of/)).toBeVisible()
  })

  test('leaves out the races he was out of on request, and says that this flatters', async () => {
    const user = await openPage('/expectation/')
    await user.click(screen.getByRole('button', { name: 'Without DNFs' }))
    expect(addressBar()).toBe('/expectation/?dnf=exclude')
    expect(chart()).toHaveAttribute('data-points', '2')
    expect(sentence()).toContain('Without the 1 start he was out of')
  })

  test('steps through its starts by key, with the pool of each', async () => {
    const user = await openPage('/expectation/')
    chart().querySelector<HTMLElement>('[role=group][tabindex]')?.focus()
    await user.keyboard('{Home}')
    expect(within(chart()).getByRole('status')).toHaveTextContent(
      '+19.0 60 starts from 10th to 14th, Xfinity, ovals, 2020–2022: mean finish 20.0 · 1st from 12',
    )
  })

  test('says that nothing is left, and offers a way out', async () => {
    await openPage('/expectation/?series=cup')
    expect(chart()).toHaveAttribute('data-points', '0')
    expect(screen.getByText('No start in this selection to set against others.')).toBeVisible()
    expect(screen.queryByRole('table', { name: CAPTION })).toBeNull()
  })

  test('names the season that is missing rather than guess', async () => {
    serveRecord(madeUp(), {}, { 'grid-outcomes.json': outcomes([2020, 2022]) })
    await openPage('/expectation/')
    expect(new Set(columnText(CAPTION, 'Others'))).toEqual(
      new Set(['One of the 3 seasons before is not in the record']),
    )
  })

  test('costs only its answer when its table does not arrive', async () => {
    serveRecord(madeUp(), {}, { 'grid-outcomes.json': answering(404) })
    await openPage('/expectation/')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'grid-outcomes.json: the server answered 404',
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Against expectation')
  })
})

describe('the page of a race', () => {
  test('tells in a line what others made of his grid place', async () => {
    serveData()
    const user = await openPage('/races/truck-2022-15/')
    const line = document.querySelector('[data-against]') as HTMLElement
    expect(line).not.toHaveTextContent('mean finish')
    await user.hover(line)
    await waitFor(() =>
      expect(line).toHaveTextContent(
        /^\d+ starts from 1st to \d+th, Trucks, road courses, 2019–2021: mean finish \d+\.\d; he finished 1st: \+\d+\.\d\./,
      ),
    )
    expect(within(line).getByRole('link')).toHaveAttribute(
      'href',
      '/expectation/?rows=truck-2022-15',
    )
  })
})
