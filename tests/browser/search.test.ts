import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { openPage, ready } from '../support/browser'
import { addressOf, overhang, pathOf, searchOf, visit } from './visit'

const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true }

const opener = (page: Page) => page.getByRole('button', { name: 'Search', exact: true })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox')
const chipsOf = (page: Page) =>
  dialogOf(page).getByRole('list', { name: 'Understood' }).getByRole('button')

/** Resolves once the dialog is gone and the page shows what was asked. */
async function arrived(page: Page) {
  await dialogOf(page).waitFor({ state: 'detached' })
  await ready(page)
}

/** The count of the selection has the focus, and is in view. */
async function expectAnswer(page: Page, text: string) {
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('selected')
  expect(await page.locator('#selected').textContent()).toBe(text)
  await expect
    .poll(async () => (await page.locator('#selected').boundingBox())?.y ?? -1)
    .toBeGreaterThanOrEqual(0)
}

describe('the search', () => {
  test('leads by mouse from words to starts', async () => {
    const { page, errors } = await visit('/tracks/')
    await opener(page).click()
    await fieldOf(page).fill('talladega trucks top 10 since 2017')
    expect(await chipsOf(page).count()).toBe(4)
    await dialogOf(page)
      .getByRole('option', { name: /^Show \d+ of 280 starts/ })
      .click()
    await arrived(page)
    expect(pathOf(page)).toBe('/')
    expect(searchOf(page)).toBe('?series=truck&season=2017..2026&track=talladega&result=top10')
    const rows = await page.locator('tr[data-race]').count()
    await expectAnswer(page, `${rows} of 280 starts`)
    expect(errors).toEqual([])
  })

  test('is opened, walked and left by keyboard alone', async () => {
    const { page, errors } = await visit('/?season=2013')
    await page.getByRole('link', { name: 'Races', exact: true }).first().focus()
    await page.keyboard.press('/')
    await fieldOf(page).waitFor()
    expect(await fieldOf(page).inputValue()).toBe('')
    await page.keyboard.type('mid-ohio 2022')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const id = await fieldOf(page).getAttribute('aria-activedescendant')
    const href = await page.locator(`[id="${id}"]`).getAttribute('href')
    expect(href).toBe('/tracks/mid-ohio/?season=2013')
    await page.keyboard.press('Enter')
    await arrived(page)
    expect(pathOf(page) + searchOf(page)).toBe(href)

    await page.keyboard.press('Control+k')
    await fieldOf(page).waitFor()
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      const isOutside = await page.evaluate(
        () =>
          document.activeElement !== document.body &&
          document.activeElement?.closest('dialog') === null,
      )
      expect(isOutside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(pathOf(page)).toBe('/tracks/mid-ohio/')
    expect(errors).toEqual([])
  })

  test('gives the focus back to its button, and goes nowhere without words', async () => {
    const { page } = await visit('/')
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await fieldOf(page).waitFor()
    await page.keyboard.press('Enter')
    expect(await dialogOf(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await opener(page).evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('leads by touch, with room for a finger, on a narrow screen', async () => {
    const { page, errors } = await visit('/', PHONE)
    await opener(page).tap()
    await fieldOf(page).waitFor()
    await dialogOf(page).getByRole('button', { name: 'last 10' }).tap()
    expect(await fieldOf(page).inputValue()).toBe('last 10')
    await fieldOf(page).fill('talladega trucks wins nonsens')
    const small = await dialogOf(page)
      .locator('button, a[href], input[type=text]')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.textContent),
      )
    expect(small).toEqual([])
    expect(await overhang(page)).toBe(0)
    await dialogOf(page).getByRole('option', { name: /^Show/ }).tap()
    await arrived(page)
    expect(searchOf(page)).toBe('?series=truck&track=talladega&result=win')
    await expectAnswer(page, '2 of 280 starts')
    expect(errors).toEqual([])
  })

  test('leaves a slash to the filter box', async () => {
    const { page } = await visit('/')
    await page.getByRole('searchbox').click()
    await page.keyboard.type('1/2')
    expect(await page.getByRole('searchbox').inputValue()).toBe('1/2')
    expect(await dialogOf(page).count()).toBe(0)
  })

  test('has no dead button without script', async () => {
    const { page } = await openPage(addressOf('/'), { javaScriptEnabled: false })
    expect(await page.getByText('Search', { exact: true }).isVisible()).toBe(false)
  })

  test.each([
    ['on a phone by day', { ...PHONE, colorScheme: 'light' }],
    ['on a phone by night', { ...PHONE, colorScheme: 'dark' }],
    ['at a desk by day', { width: 1440, colorScheme: 'light' }],
    ['at a desk by night', { width: 1440, colorScheme: 'dark' }],
  ] as const)('shuts nobody out %s', async (_, reader) => {
    const { page, errors } = await visit('/tracks/pocono/', reader)
    await opener(page).click()
    await fieldOf(page).waitFor()
    for (const text of ['', 'pocono trucks hendersen 2031', 'cup mid-ohio']) {
      await fieldOf(page).fill(text)
      expect({ text, found: await violations(page, {}, 'dialog') }).toEqual({ text, found: [] })
    }
    expect(await overhang(page)).toBe(0)
    expect(errors).toEqual([])
  })
})

describe('what is typed before the search is there', () => {
  test('is the beginning of what is asked', async () => {
    const { page } = await visit('/data/')
    await page.route('**/assets/SearchDialog*', async (route) => {
      await new Promise((later) => setTimeout(later, 700))
      await route.continue()
    })
    await page.keyboard.press('/')
    await page.keyboard.type('cup 2014', { delay: 30 })
    const box = page.getByRole('combobox', { name: /racing words/ })
    await box.waitFor()
    await expect.poll(() => box.inputValue()).toBe('cup 2014')
  })
})
