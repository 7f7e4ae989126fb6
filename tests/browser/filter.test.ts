import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { races, recount } from './recount'
import {
  figure,
  goBack,
  markIds,
  menuButton,
  press,
  raceIds,
  searchOf,
  seriesButton,
  visit,
} from './visit'

const idsOf = (series: string) => races.filter((race) => race.series === series).map(({ id }) => id)

/** The number that a choice says it would leave: "Trucks 128" → 128. */
const countOn = async (choice: Locator): Promise<number> =>
  Number(/(\d+)\s*$/.exec(await choice.innerText())?.[1])

const rowCount = (page: Page): Promise<number> => page.locator('tr[data-race]').count()

describe('pressing a series', () => {
  test('leaves its rows, marks and figures, and the address says so', async () => {
    const { page } = await visit()
    await press(seriesButton(page, 'Trucks'))
    expect(searchOf(page)).toBe('?series=truck')
    expect((await raceIds(page)).sort()).toEqual(idsOf('truck').sort())
    expect((await markIds(page)).sort()).toEqual(idsOf('truck').sort())
    const trucks = races.filter(({ series }) => series === 'truck')
    expect(await figure(page, 'avg_finish')).toBe(recount(trucks).avg_finish)
    expect(await figure(page, 'wins')).toBe(3)
  })

  test('says beforehand how many starts each would leave', async () => {
    const { page } = await visit('/?season=2019..2022')
    for (const name of ['Cup', 'Xfinity', 'Trucks'] as const) {
      const promised = await countOn(seriesButton(page, name))
      await press(seriesButton(page, name))
      expect(await rowCount(page)).toBe(promised)
      await press(seriesButton(page, name))
    }
    expect(searchOf(page)).toBe('?season=2019..2022')
  })

  test('adds a second series to the first', async () => {
    const { page } = await visit('/?series=truck')
    await press(seriesButton(page, 'Cup'))
    expect(searchOf(page)).toBe('?series=cup,truck')
    expect(await rowCount(page)).toBe(idsOf('cup').length + idsOf('truck').length)
  })

  test('is undone by Back, and kept by a reload', async () => {
    const { page } = await visit()
    await press(seriesButton(page, 'Cup'))
    await press(seriesButton(page, 'Trucks'))
    await goBack(page)
    expect((await raceIds(page)).sort()).toEqual(idsOf('cup').sort())
    await page.reload()
    await ready(page)
    expect((await raceIds(page)).sort()).toEqual(idsOf('cup').sort())
    await goBack(page)
    expect(await rowCount(page)).toBe(races.length)
  })
})

describe('choosing in a filter menu', () => {
  const menus = ['Season', 'Track type', 'Track', 'Team', 'Result', 'More']

  let page: Page

  beforeAll(async () => {
    ;({ page } = await visit('/?series=cup'))
  })

  test.each(menus)('%s: a choice leaves as many rows as it says', async (menu) => {
    await menuButton(page, menu).click()
    const choice = page.locator('details[open] label:has(input[type=checkbox]:enabled)').last()
    const promised = await countOn(choice)
    expect(promised).toBeGreaterThan(0)
    await press(choice)
    expect(await rowCount(page)).toBe(promised)
    await press(choice)
    expect(searchOf(page)).toBe('?series=cup')
    await page.keyboard.press('Escape')
  })

  test('several of a menu add up, and the menu says how many', async () => {
    const { page } = await visit('/?series=truck')
    await menuButton(page, 'Track type').click()
    for (const type of ['Road course', 'Street course'])
      await press(page.getByRole('checkbox', { name: type }))
    expect(searchOf(page)).toBe('?series=truck&type=road,street')
    expect(await menuButton(page, 'Track type').innerText()).toContain('· 2')
    await press(page.getByRole('checkbox', { name: 'Road course' }))
    expect(searchOf(page)).toBe('?series=truck&type=street')
  })

  test('a choice that would leave none cannot be taken', async () => {
    const { page } = await visit('/?series=cup')
    await menuButton(page, 'Result').click()
    const won = page.getByRole('checkbox', { name: 'Won' })
    expect(await won.isDisabled()).toBe(true)
  })

  test('a press beside the menu closes it', async () => {
    const { page } = await visit('/?series=cup')
    await menuButton(page, 'Team').click()
    const open = page.locator('details[open][name="disclosure"]')
    expect(await open.count()).toBe(1)
    await page.mouse.click(4, 400)
    expect(await open.count()).toBe(0)
  })
})

describe('what is chosen', () => {
  test('stands as chips, each to be taken back', async () => {
    const { page } = await visit('/?series=truck&season=2017..2019,2022&track=talladega&last=3')
    const chips = page.getByRole('list', { name: 'Chosen filters' })
    expect((await chips.innerText()).replaceAll('\n', ' ')).toMatch(
      /Trucks.*2017–2019, 2022.*Talladega.*Last 3.*Clear all/,
    )
    await press(chips.getByRole('button', { name: /Talladega/ }))
    expect(searchOf(page)).toBe('?series=truck&season=2017..2019,2022&last=3')
    await press(chips.getByRole('button', { name: 'Clear all' }))
    expect(searchOf(page)).toBe('')
  })

  test('can be typed: every word must occur in the row', async () => {
    const { page } = await visit('/?series=truck')
    await page.getByRole('searchbox').pressSequentially('talladega 2017')
    await ready(page)
    expect(searchOf(page)).toBe('?series=truck&q=talladega+2017')
    expect(await raceIds(page)).toEqual(['truck-2017-19'])
  })

  test('can be a line of the splits', async () => {
    const { page } = await visit('/?series=truck')
    await press(page.locator('[data-split="track"]').getByRole('link', { name: 'Talladega' }))
    expect(searchOf(page)).toBe('?series=truck&track=talladega')
  })

  test('can be an earlier day, typed by keyboard', async () => {
    const { page } = await visit('/?series=cup')
    await menuButton(page, 'More').click()
    const day = page.getByLabel('As of the end of')
    await day.focus()
    await page.keyboard.type('11012024')
    await ready(page)
    expect(await day.inputValue()).toBe('2024-11-01')
    expect(searchOf(page)).toBe('?series=cup&asof=2024-11-01')
  })

  test('can be a range of grid places', async () => {
    const { page } = await visit()
    await menuButton(page, 'More').click()
    await page.getByLabel('To grid place').fill('10')
    await ready(page)
    expect(searchOf(page)).toBe('?start=..10')
    expect(await rowCount(page)).toBe(races.filter(({ start }) => start <= 10).length)
  })
})
