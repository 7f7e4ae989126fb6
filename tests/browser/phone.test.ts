import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type OpenPage, type Reader, ready } from '../support/browser'
import { PAGES } from './htmlPages'
import { races } from './recount'
import { menuButton, overhang, pathOf, raceIds, searchOf, seriesButton, tap, visit } from './visit'

const PHONE: Reader = { width: 390, height: 844, hasTouch: true, isMobile: true }
const SMALL: Reader = { ...PHONE, width: 320, height: 568 }

describe('on a phone', () => {
  const addresses = [
    '/',
    '/?series=truck&season=2017..2019,2022&track=talladega,daytona,martinsville&team=henderson-motorsports&q=talladega',
    '/?series=nxs&season=2025',
    '/?asof=2022-07-09&track=dayton&sort=finish,-led,rating&metric=percentile',
    '/?cols=date,series,season,race,track,type,start,finish,gained,car,team,make,laps,led,status,stage1,stage2,points,rating,winner',
    '/races/truck-2022-15/',
    '/races/nxs-2025-24/',
    '/no/such/page/',
  ]

  test.each(addresses)(
    'nothing of %s hangs over the edge, 390 or 320 pixels wide',
    async (path) => {
      const { page } = await visit(path, PHONE)
      expect(await overhang(page)).toBe(0)
      await page.setViewportSize({ width: 320, height: 568 })
      await expect.poll(() => overhang(page)).toBe(0)
    },
  )
})

describe('the end of a page', () => {
  test.each(PAGES)('is its foot: %s', async (path) => {
    const { page } = await visit(path, PHONE)
    const below = await page.evaluate(() => {
      const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0
      return document.documentElement.scrollHeight - (foot + scrollY)
    })
    expect(below).toBeLessThan(40)
  })
})

describe('by tap', () => {
  test('a filter menu opens as a sheet within the screen, and works', async () => {
    const { page } = await visit('/', PHONE)
    await menuButton(page, 'Track type').tap()
    const sheet = page.locator('details[open] > div')
    const box = await sheet.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
    await tap(sheet.getByText('Road course'))
    expect(searchOf(page)).toBe('?type=road')
    expect(await overhang(page)).toBe(0)
  })

  test('every filter menu stays within the screen', async () => {
    const { page } = await visit('/', SMALL)
    for (const menu of ['Season', 'Track type', 'Track', 'Team', 'Result', 'More']) {
      await menuButton(page, menu).tap()
      const box = await page.locator('details[open] > div').boundingBox()
      expect([menu, box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0]).toEqual([
        menu,
        true,
      ])
      await page.keyboard.press('Escape')
    }
  })

  test('what a panel opens stands at the foot of the screen, not of the panel', async () => {
    const { page } = await visit('/?series=truck', PHONE)
    for (const menu of ['Columns', 'Export']) {
      const button = page.locator('#races').locator('summary', { hasText: menu })
      await tap(button)
      const box = await page.locator('details[open] > div').boundingBox()
      expect([menu, box?.x, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([menu, 0, 844])
      await page.keyboard.press('Escape')
    }
  })

  test('a sort is added by the select, and a second one', async () => {
    const { page } = await visit('/?series=truck', PHONE)
    const add = page.getByLabel('Add sort')
    await add.selectOption('finish')
    await ready(page)
    await add.selectOption('led')
    await ready(page)
    expect(searchOf(page)).toBe('?series=truck&sort=finish,-led')
    expect((await raceIds(page))[0]).toBe('truck-2022-15')
    await tap(page.getByRole('button', { name: 'Do not sort by Finish' }))
    expect(searchOf(page)).toBe('?series=truck&sort=-led')
  })

  test('a series narrows, a row leads to its race', async () => {
    const { page } = await visit('/', PHONE)
    await tap(seriesButton(page, 'Cup'))
    expect(await raceIds(page)).toHaveLength(races.filter((r) => r.series === 'cup').length)
    await tap(page.locator('tr[data-race="cup-2022-15"] a'))
    expect(pathOf(page)).toBe('/races/cup-2022-15/')
  })

  test('a touch of the strip puts a start into words', async () => {
    const { page } = await visit('/?rows=truck-2022-15', PHONE)
    const mark = page.locator('[data-start="truck-2022-15"]')
    await mark.scrollIntoViewIfNeeded()
    const box = await mark.boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
    const words = page.getByRole('group', { name: 'Step through the starts' })
    await words.getByText('1st').waitFor()
    expect(await words.innerText()).toContain('Mid-Ohio')
  })
})

describe('an open sheet', () => {
  let opened: OpenPage

  beforeAll(async () => {
    opened = await visit('/?series=truck', PHONE)
  })

  /** Opens the menu at the top of the window, so that the page lies beside the sheet. */
  async function open(menu: string) {
    const { page } = opened
    await tap(menuButton(page, menu))
    const sheet = page.locator('details[open] > div')
    await sheet.getByRole('button', { name: /^Done/ }).waitFor()
    return sheet
  }

  const state = ({ page }: OpenPage) =>
    page.evaluate(() => ({
      address: location.href,
      entries: history.length,
      scrolled: scrollY,
      dialogs: document.querySelectorAll('dialog[open]').length,
      open: document.querySelectorAll('details[open]').length,
    }))

  test.each(['Season', 'Result', 'More'])(
    '%s closes on a tap beside it, and no more',
    async (menu) => {
      const { page } = opened
      for (const at of [0.1, 0.5, 0.9]) {
        const sheet = await open(menu)
        const before = await state(opened)
        const top = (await sheet.boundingBox())?.y ?? 0
        await page.touchscreen.tap(200, top * at)
        await sheet.waitFor({ state: 'hidden' })
        await ready(page)
        expect(await state(opened)).toEqual({ ...before, open: before.open - 1 })
      }
    },
  )

  test('is done with at a button that says how many starts are left', async () => {
    const { page } = opened
    const sheet = await open('Result')
    await tap(sheet.getByText('Won', { exact: true }))
    const left = await raceIds(page)
    const done = sheet.getByRole('button', { name: `Done · ${left.length} starts` })
    expect((await done.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await tap(done)
    await sheet.waitFor({ state: 'hidden' })
    const summary = menuButton(page, 'Result')
    expect(await summary.evaluate((it) => it === document.activeElement)).toBe(true)
    await tap(summary)
    await tap(sheet.getByText('Won', { exact: true }))
    await tap(sheet.getByRole('button', { name: /^Done/ }))
    expect(searchOf(page)).toBe('?series=truck')
  })

  test.each([PHONE, SMALL, { ...PHONE, width: 667, height: 375 }])(
    'is scrolled to its last field, which works: $width × $height',
    async (reader) => {
      const { page } = await visit('/?series=truck', reader)
      await tap(menuButton(page, 'More'))
      const sheet = page.locator('details[open] > div')
      const [day, done] = [page.getByLabel('As of the end of'), sheet.getByRole('button').last()]
      await day.scrollIntoViewIfNeeded()
      const [field, button] = [await day.boundingBox(), await done.boundingBox()]
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0)
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(reader.height ?? 0)
      await page.getByRole('spinbutton', { name: 'Last' }).fill('3')
      await ready(page)
      await tap(done)
      expect(searchOf(page)).toBe('?series=truck&last=3')
    },
  )
})

describe('a table wider than the phone', () => {
  const regions = (page: Page) => page.locator('[role="region"]:has(> table):visible')
  const HINT = 'The table scrolls sideways.'

  test.each([
    ['/expectation/', 'Every start against expectation'],
    ['/seasons/2022/', 'Starts of 2022'],
    ['/tracks/bristol/', 'Every start at Bristol, newest first'],
    ['/data/', 'ARCA starts: the table'],
    ['/races/truck-2022-15/', 'Full results'],
  ])('%s: says so, and what names its rows stays in sight', async (path, label) => {
    const { page } = await visit(path, PHONE)
    const region = page.getByRole('region', { name: label })
    await region.scrollIntoViewIfNeeded()
    const hint = region.locator('xpath=preceding-sibling::p[1]')
    await hint.waitFor()
    expect(await hint.innerText()).toContain(HINT)
    const name = region.locator('tbody th').first()
    await region.evaluate((it) => it.scrollTo(it.scrollWidth, 0))
    const [edge, box] = [await region.boundingBox(), await name.boundingBox()]
    expect(Math.abs((box?.x ?? 0) - (edge?.x ?? 0))).toBeLessThanOrEqual(1)
    const last = await region.locator('tbody tr').first().locator('> *').last().boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(391)
  })

  test('is told from one that fits', async () => {
    const { page } = await visit('/seats/', PHONE)
    await regions(page).first().scrollIntoViewIfNeeded()
    expect(await regions(page).count()).toBe(1)
    expect(await page.getByText(HINT).count()).toBe(0)
  })

  test('fits a desk', async () => {
    const { page } = await visit('/races/truck-2022-15/')
    await page.getByRole('region', { name: 'Full results' }).scrollIntoViewIfNeeded()
    expect(await page.getByText(HINT).count()).toBe(0)
  })
})

describe('what the page says to do', () => {
  const wordsOf = async (page: Page) =>
    (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  const [BY_MOUSE, BY_TOUCH] = [/arrow keys|with Shift|Point at/, /Tap a mark|“Then by…” adds/]

  test('holds for a finger on a phone', async () => {
    const { page } = await visit('/?series=truck', PHONE)
    await tap(page.getByRole('button', { name: 'Tick rows' }))
    await expect.poll(() => wordsOf(page)).toContain('Tick rows to sum them up.')
    const words = await wordsOf(page)
    expect(words).not.toMatch(BY_MOUSE)
    expect(words).toMatch(BY_TOUCH)
  })

  test('holds for a mouse and keys at a desk', async () => {
    const { page } = await visit('/?series=truck')
    const words = await wordsOf(page)
    expect(words).toMatch(BY_MOUSE)
    expect(words).not.toMatch(BY_TOUCH)
  })

  test('comes true: a tap on the strip opens the year under it', async () => {
    const { page } = await visit('/?series=truck', PHONE)
    const picture = page.locator('#strip [data-picture]').first()
    await picture.scrollIntoViewIfNeeded()
    const box = await picture.boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 180, (box?.y ?? 0) + 100)
    const year = page.locator('#strip h3', { hasText: /^20\d\d$/ })
    await year.waitFor()
    expect((await year.boundingBox())?.y).toBeGreaterThan(box?.y ?? 0)
  })
})

describe('what is pressed on a phone', () => {
  let opened: OpenPage

  beforeAll(async () => {
    opened = await visit('/?series=truck', PHONE)
  })

  test('the table keeps its roles as cards', async () => {
    const { page } = opened
    const table = page.getByRole('table', { name: /^Races/ })
    const trucks = races.filter(({ series }) => series === 'truck').length
    expect(await table.getByRole('row').count()).toBe(trucks + 1)
    expect(await table.getByRole('rowheader').count()).toBe(trucks)
    expect(await table.getByRole('columnheader').count()).toBe(11)
  })

  test('buttons, menus and fields are 44 pixels high, but for those in a line of text', async () => {
    const small = await opened.page
      .locator('.press, select, input:not([type=checkbox], [type=range]), th button')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            text: `${element.textContent || element.getAttribute('aria-label')}`.slice(0, 40),
            height: element.getBoundingClientRect().height,
            isChip: element.closest('[aria-label="Chosen filters"], figure table, [data-split]'),
          }))
          .filter(({ height, isChip }) => height > 0 && height < (isChip ? 24 : 44))
          .map(({ text, height }) => `${text}: ${height}`),
      )
    expect(small).toEqual([])
  })
})
