import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { openPage } from '../support/browser'
import { addressOf, figure, goBack, overhang, press, searchOf, tap, visit } from './visit'

const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true }
const BOTH = '/?season=2024&b.season=2023'

const panel = (page: Page) => page.locator('#compare')
const charts = (page: Page) =>
  panel(page)
    .locator('figure[data-chart]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.chart))
const THREE = ['compare', 'compare-bands', 'compare-trend']

describe('a reader compares', () => {
  test('by mouse: a ready comparison, changed about, and back again', async () => {
    const { page, errors } = await visit('/')
    await press(panel(page).getByRole('link', { name: '2024 against 2023' }))
    expect(searchOf(page)).toBe('?season=2024&b.season=2023')
    expect(await charts(page)).toEqual(THREE)
    expect(await figure(page, 'starts')).toBe(33)
    await press(panel(page).getByRole('button', { name: 'Swap A and B' }))
    expect(searchOf(page)).toBe('?season=2023&b.season=2024')
    expect(await figure(page, 'starts')).toBe(40)
    await press(panel(page).getByRole('button', { name: 'Remove B' }))
    expect(searchOf(page)).toBe('?season=2023')
    await goBack(page)
    await goBack(page)
    expect(searchOf(page)).toBe('?season=2024&b.season=2023')
    expect(await charts(page)).toEqual(THREE)
    await goBack(page)
    expect(await charts(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('by finger: builds the second selection from the menus', async () => {
    const { page, errors } = await visit('/?team=big-machine-racing', PHONE)
    await tap(panel(page).getByRole('button', { name: 'Compare with…' }))
    const builder = panel(page).getByRole('group', { name: 'Second selection' })
    await builder.waitFor()
    await tap(builder.locator('summary', { hasText: 'Team' }))
    await tap(builder.getByRole('checkbox', { name: /Henderson Motorsports/ }))
    expect(searchOf(page)).toBe('?team=big-machine-racing&b.team=henderson-motorsports')
    expect(await panel(page).locator('[data-sentence]').first().textContent()).toBe(
      'Average finish: Big Machine Racing 12.4 over 67 starts, Henderson Motorsports 16.4 over 65: 4.0 places better.',
    )
    expect(await overhang(page)).toBe(0)
    expect(errors).toEqual([])
  })

  test('by keyboard: opens the builder, chooses, and stays where the focus was', async () => {
    const { page } = await visit('/?season=2024')
    const open = panel(page).getByRole('button', { name: 'Compare with…' })
    await open.focus()
    await page.keyboard.press('Enter')
    const builder = panel(page).getByRole('group', { name: 'Second selection' })
    await builder.waitFor()
    await builder.locator('summary', { hasText: 'Season' }).focus()
    await page.keyboard.press('Enter')
    const box = builder.getByRole('checkbox', { name: /^2023/ })
    await box.focus()
    await page.keyboard.press('Space')
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect(searchOf(page)).toBe('?season=2024&b.season=2023')
    expect(await box.isChecked()).toBe(true)
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await box.isVisible()).toBe(false)
  })
})

describe('a comparison opened from a link', () => {
  test.each([
    ['on a phone, by night', { ...PHONE, colorScheme: 'dark' as const }],
    ['on a narrow one', { ...PHONE, width: 320, height: 640 }],
    ['on a desktop', { width: 1440 }],
  ])('is whole %s, and axe finds nothing', async (_, reader) => {
    const { page, errors } = await visit(BOTH, reader)
    expect(await charts(page)).toEqual(THREE)
    expect(await overhang(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('stands on paper, without its buttons missing their place', async () => {
    const { page } = await visit(BOTH)
    await page.emulateMedia({ media: 'print' })
    expect(await panel(page).locator('figure[data-chart="compare"]').isVisible()).toBe(true)
    expect(await panel(page).locator('figure[data-chart="compare-trend"] path').count()).toBe(2)
  })
})

describe('his rank among drivers', () => {
  test('comes with the reader, and not before', async () => {
    const { page, requests, errors } = await visit('/')
    const isAsked = () => requests.some((url) => url.includes('season-drivers.json'))
    expect(isAsked()).toBe(false)
    await page.locator('#context').scrollIntoViewIfNeeded()
    const context = page.locator('figure[data-chart="context"]')
    await context.waitFor()
    expect(isAsked()).toBe(true)
    expect(await context.locator('[data-sentence]').textContent()).toMatch(
      /^Average finish, best of \d+ seasons: \d+\w\w of \d+ in the \d{4} Trucks/,
    )
    expect(await page.locator('#context').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test.each([
    [390, '/'],
    [390, '/?season=2022'],
    [1440, '/'],
    [1440, '/?series=truck'],
    [1440, '/?season=2022'],
  ])('finds its room kept for it: %i pixels wide, %s', async (width, path) => {
    const { page } = await visit(path, { width })
    const top = () =>
      page.evaluate(() => {
        const { top: below } = document.querySelector('#splits')?.getBoundingClientRect() ?? {}
        const { top: above } = document.querySelector('#compare')?.getBoundingClientRect() ?? {}
        return (below ?? Number.NaN) - (above ?? Number.NaN)
      })
    const before = await top()
    await page.locator('#context').scrollIntoViewIfNeeded()
    await page.locator('figure[data-chart="context"]').waitFor()
    const moved = (await top()) - before
    // Rows that could not be foreseen, and a sentence of a line more.
    expect(Math.abs(moved)).toBeLessThanOrEqual(64)
  })

  test('leads, in its table, to the pages of the seasons', async () => {
    const { page } = await visit('/?series=truck&season=2012#context', PHONE)
    const context = page.locator('figure[data-chart="context"]')
    await context.waitFor()
    expect(await overhang(page)).toBe(0)
    await tap(context.getByRole('tab', { name: 'Table' }))
    await tap(context.getByRole('link', { name: '2012' }))
    expect(new URL(page.url()).pathname).toMatch(/\/seasons\/2012\/$/)
  })

  test('is, without a script, a way to the seasons', async () => {
    const { page } = await openPage(addressOf('/'), { javaScriptEnabled: false })
    expect(await page.locator('#compare').isVisible()).toBe(false)
    const link = page.locator('#context').getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/\/seasons\/$/)
    expect(await page.locator('#context button').isVisible()).toBe(false)
  })
})
