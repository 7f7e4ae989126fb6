import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage, ready } from '../support/browser'
import { PAGES } from './htmlPages'
import { races } from './recount'
import { addressOf, figure, headerButton, raceIds, searchOf, seriesButton, visit } from './visit'

/** Holds the app back until it is let go: the page stands as HTML meanwhile. */
function holdBack() {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const prepare = (context: BrowserContext) =>
    context.route(/\/assets\/start-.*\.js/, async (route) => {
      await held
      await route.continue()
    })
  return { prepare, letGo: () => letGo() }
}

/** How much the page has jumped so far, as browsers count it. */
const noteShifts = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(window, {
          shift: (window as unknown as { shift: number }).shift + entry.value,
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift)

describe('a page that comes alive', () => {
  test.each(PAGES)('takes over what stands, without a word: %s', async (path) => {
    const { page, errors } = await visit(path, {
      prepare: (context) =>
        context.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () => {
            Object.assign(window, { before: document.querySelector('main h1') })
          })
        }),
    })
    const isTheSame = await page.evaluate(
      () => (window as unknown as { before: Element }).before === document.querySelector('main h1'),
    )
    expect(isTheSame).toBe(true)
    expect(errors).toEqual([])
  })

  test('does then what was pressed before', async () => {
    const { prepare, letGo } = holdBack()
    const { page } = await openPage(addressOf('/'), { prepare })
    await headerButton(page, 'finish').click()
    expect(searchOf(page)).toBe('')
    letGo()
    await page.waitForURL(/sort=finish/)
    await ready(page)
    const finishes = (await raceIds(page)).map((id) => races.find((race) => race.id === id)?.finish)
    expect(finishes).toEqual([...finishes].sort((a, b) => Number(a) - Number(b)))
  })

  test('keeps what was typed and chosen before', async () => {
    const { prepare, letGo } = holdBack()
    const { page } = await openPage(addressOf('/'), { prepare })
    await page.getByRole('searchbox').fill('talladega')
    await page.getByLabel('Theme').selectOption('dark')
    letGo()
    await page.waitForURL(/q=talladega/)
    await ready(page)
    expect(searchOf(page)).toContain('theme=dark')
    expect(await page.getByRole('searchbox').inputValue()).toBe('talladega')
    expect(await figure(page, 'starts')).toBe((await raceIds(page)).length)
  })

  test('follows its links by itself before', async () => {
    const { prepare, letGo } = holdBack()
    const { page } = await openPage(addressOf('/'), { prepare })
    await page.getByRole('navigation', { name: 'Site' }).getByText('Tracks').click()
    await page.waitForURL('**/tracks/')
    letGo()
    await ready(page)
  })

  test('stays as it was built where the app does not arrive', async () => {
    const { page } = await openPage(addressOf('/?series=truck'), {
      prepare: (context) => context.route(/\/assets\/start-.*\.js/, (route) => route.abort()),
    })
    await page.locator('html:not([data-asking])').waitFor({ state: 'attached' })
    expect(await page.locator('tr[data-race]').first().isVisible()).toBe(true)
    expect(await seriesButton(page, 'Cup').isVisible()).toBe(false)
  })
})

describe('an address that asks for something', () => {
  test.each([
    '/?series=truck',
    '/?asof=2022-11-09',
    '/?sort=finish',
    '/?SERIES=truck',
    '/?Asof=2022-11-09',
    '/?theme=drak',
  ])('is shown as asked from the start, without a jump: %s', async (path) => {
    const { page, errors } = await visit(path, {
      width: 390,
      height: 844,
      prepare: async (context) => {
        await noteShifts(context)
        // Whatever the first rows are when they can be seen, they stay.
        await context.addInitScript(() => {
          const seen: string[] = []
          Object.assign(window, { seen })
          const look = () => {
            const figure = document.querySelector<HTMLElement>('[data-stat="starts"]')
            if (figure?.checkVisibility({ visibilityProperty: true }))
              seen.push(figure.textContent ?? '')
            requestAnimationFrame(look)
          }
          look()
        })
      },
    })
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    expect(new Set(seen)).toEqual(new Set([String(await figure(page, 'starts'))]))
    expect(await shiftOf(page)).toBeLessThan(0.01)
    expect(errors).toEqual([])
  })

  test.each([
    ['/rivals/?series=truck', 'tr[data-rival]'],
    ['/rivals/?asof=2022-11-09', '#table [role=status]'],
    ['/rivals/?set=most-even', '#table h2'],
    ['/expectation/?series=truck', 'figure[data-chart="expectation"]'],
    ['/expectation/?asof=2022-11-09', 'figure[data-chart="expectation"]'],
    ['/records/?series=truck', '#runs'],
  ])('is not seen before as the page was built: %s', async (path, selector) => {
    const { prepare, letGo } = holdBack()
    const { page, errors } = await openPage(addressOf(path), { prepare })
    const answer = page.locator(selector).first()
    await answer.waitFor({ state: 'attached' })
    const built = await page.locator('[data-answer]').innerText()
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect([await answer.isVisible(), built.trim()]).toEqual([false, ''])
    letGo()
    await ready(page)
    expect(await answer.isVisible()).toBe(true)
    expect(errors).toEqual([])
  })

  test('without a question does not jump either', async () => {
    const { page } = await visit('/', { width: 390, height: 844, prepare: noteShifts })
    expect(await shiftOf(page)).toBeLessThan(0.01)
  })

  test('is taken for what it is where the parameters are not ours', async () => {
    const { page, errors } = await visit('/?utm_source=letter')
    expect(await raceIds(page)).toHaveLength(races.length)
    expect(errors).toEqual([])
  })
})

describe('charts that are loaded late', () => {
  const libraries = (requests: readonly string[]) =>
    requests.filter((url) => /\/assets\/LivelyTrend-/.test(url))

  test('are not asked for until they come near', async () => {
    const { page, requests } = await visit('/', { width: 390, height: 844 })
    expect(libraries(requests)).toEqual([])
    const figure = page.locator('figure[data-chart="trend"]')
    const before = await figure.boundingBox()
    await figure.scrollIntoViewIfNeeded()
    await page.locator('.recharts-surface').first().waitFor()
    expect(libraries(requests)).toHaveLength(1)
    expect((await figure.boundingBox())?.height).toBe(before?.height)
  })

  test('that do not arrive leave the plain picture, and say so', async () => {
    const { page } = await visit('/', {
      prepare: (context) => context.route(/LivelyTrend-/, (route) => route.abort()),
    })
    const figure = page.locator('figure[data-chart="trend"]')
    await figure.scrollIntoViewIfNeeded()
    await figure.getByRole('alert', { includeHidden: true }).waitFor()
    expect(await figure.locator('svg path').count()).toBeGreaterThan(5)
  })
})
