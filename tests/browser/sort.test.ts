import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Race } from '~/data/schema/race'
import { ready } from '../support/browser'
import { raceOf, races } from './recount'
import { goBack, headerButton, press, raceIds, searchOf, visit } from './visit'

/** The columns whose header cell says how it is sorted, and which way. */
const sortedHeaders = (page: Page): Promise<string[]> =>
  page
    .locator('th[data-column][aria-sort]')
    .evaluateAll((all) =>
      all.map((th) => `${th.getAttribute('data-column')} ${th.getAttribute('aria-sort')}`),
    )

const inOrder = async <T>(page: Page, of: (race: Race) => T): Promise<T[]> =>
  (await raceIds(page)).map((id) => of(raceOf(id)))

const ascending = (a: number, b: number) => a - b

describe('pressing a header', () => {
  test('shows the best first, then the worst first, then the newest again', async () => {
    const { page } = await visit('/?series=cup')
    const newestFirst = await raceIds(page)
    const finishes = races
      .filter(({ series }) => series === 'cup')
      .map(({ finish }) => finish)
      .sort(ascending)

    await press(headerButton(page, 'finish'))
    expect(searchOf(page)).toBe('?series=cup&sort=finish')
    expect(await inOrder(page, ({ finish }) => finish)).toEqual(finishes)

    await press(headerButton(page, 'finish'))
    expect(searchOf(page)).toBe('?series=cup&sort=-finish')
    expect(await inOrder(page, ({ finish }) => finish)).toEqual(finishes.toReversed())

    await press(headerButton(page, 'finish'))
    expect(searchOf(page)).toBe('?series=cup')
    expect(await raceIds(page)).toEqual(newestFirst)
  })

  test('begins with the most where more is better', async () => {
    const { page } = await visit('/?series=cup')
    await press(headerButton(page, 'led'))
    expect(searchOf(page)).toBe('?series=cup&sort=-led')
    const led = await inOrder(page, ({ lapsLed }) => lapsLed)
    expect(led).toEqual(led.toSorted(ascending).toReversed())
  })

  test('marks the first key, and it alone, on its header cell', async () => {
    const { page } = await visit('/?series=cup')
    expect(await sortedHeaders(page)).toEqual(['date descending'])
    await press(headerButton(page, 'finish'))
    expect(await sortedHeaders(page)).toEqual(['finish ascending'])
    await headerButton(page, 'led').click({ modifiers: ['Shift'] })
    await ready(page)
    expect(await sortedHeaders(page)).toEqual(['finish ascending'])
  })

  test('with Shift adds a key that orders within the first', async () => {
    const { page } = await visit('/?series=truck&sort=finish')
    await headerButton(page, 'led').click({ modifiers: ['Shift'] })
    await ready(page)
    expect(searchOf(page)).toBe('?series=truck&sort=finish,-led')
    const keys = await inOrder(page, ({ finish, lapsLed }) => finish * 1000 - lapsLed)
    expect(keys).toEqual(keys.toSorted(ascending))
  })

  test('is undone by Back', async () => {
    const { page } = await visit('/?series=truck')
    await press(headerButton(page, 'finish'))
    await goBack(page)
    expect(searchOf(page)).toBe('?series=truck')
    expect(await sortedHeaders(page)).toEqual(['date descending'])
  })
})

describe('the order of the rows', () => {
  test('has equal ones newest first', async () => {
    const { page } = await visit('/?series=truck&sort=finish')
    expect((await raceIds(page)).slice(0, 3)).toEqual([
      'truck-2022-15',
      'truck-2017-19',
      'truck-2012-18',
    ])
  })

  test.each(['rating', '-rating'])('has the unknown last when sorted by %s', async (sort) => {
    const { page } = await visit(`/?sort=${sort}`)
    const unknown = races.filter(({ driverRating }) => driverRating === null).length
    expect(unknown).toBeGreaterThan(0)
    const ratings = await inOrder(page, ({ driverRating }) => driverRating)
    expect(ratings.slice(-unknown)).toEqual(Array(unknown).fill(null))
    expect(ratings.slice(0, -unknown)).not.toContain(null)
  })

  test('has car numbers by number', async () => {
    const { page } = await visit('/?series=truck&sort=car')
    const numbers = await inOrder(page, ({ carNumber }) => Number(carNumber))
    expect(numbers).toEqual(numbers.toSorted(ascending))
  })
})

describe('the keys of a sort', () => {
  test('stand as chips that turn around and go away', async () => {
    const { page } = await visit('/?series=cup&sort=finish,-led')
    const keys = page.getByRole('list', { name: 'Sorted by' })
    await press(keys.getByRole('button', { name: /^Laps led/ }))
    expect(searchOf(page)).toBe('?series=cup&sort=finish,led')
    await press(page.getByRole('button', { name: 'Do not sort by Finish' }))
    expect(searchOf(page)).toBe('?series=cup&sort=led')
    await press(page.getByRole('button', { name: 'Do not sort by Laps led' }))
    expect(searchOf(page)).toBe('?series=cup')
    expect(await keys.getByRole('button').count()).toBe(0)
  })

  test('can be added without a keyboard, of columns not shown too', async () => {
    const { page } = await visit('/?series=cup&sort=finish')
    await page.getByLabel('Add sort').selectOption('points')
    await ready(page)
    expect(searchOf(page)).toBe('?series=cup&sort=finish,-points')
  })
})
