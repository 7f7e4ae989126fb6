import { describe, expect, test } from 'vitest'
import { openPage } from '../support/browser'
import { races } from './recount'
import { addressOf, visit } from './visit'

const figure = (chart: string) => `figure[data-chart="${chart}"]`

describe('the page against expectation', () => {
  test('has every start in its picture and its table, also without a script', async () => {
    const { page } = await openPage(addressOf('/expectation/'), { javaScriptEnabled: false })
    expect(await page.locator(figure('expectation')).getAttribute('data-points')).toBe(
      String(races.length),
    )
    expect(await page.locator('#races tbody tr').count()).toBe(races.length)
    const box = await page
      .locator(`${figure('expectation')} svg`)
      .nth(1)
      .boundingBox()
    expect(box?.height).toBeGreaterThan(200)
  })

  test('sorts by difference, and shows a start that is tapped', async () => {
    const { page, errors } = await visit('/expectation/', {
      ...{ hasTouch: true, width: 390, height: 844 },
    })
    const first = page.locator('#races tbody tr').first()
    await page.locator('#races').getByRole('button', { name: '±' }).click()
    expect(await first.textContent()).toContain('+22.9')
    const picture = page.locator(`${figure('expectation')} [role=group][tabindex]`)
    await picture.scrollIntoViewIfNeeded()
    await picture.tap({ position: { x: 200, y: 150 } })
    expect(await page.locator(`${figure('expectation')} p[role=status]`).textContent()).toMatch(
      /starts from .*: mean finish/,
    )
    expect(errors).toEqual([])
  })

  test('narrows to what is pressed, and keeps the day asked for', async () => {
    const { page } = await visit('/expectation/?asof=2013-12-31')
    await page.locator('[data-split=series]').getByRole('link', { name: 'Cup' }).click()
    await page.waitForURL(/\/expectation\/\?series=cup&asof=2013-12-31$/)
    const cup = races.filter(({ series, date }) => series === 'cup' && date <= '2013-12-31')
    await page
      .locator(`${figure('expectation')}[data-points="${cup.length}"]`)
      .waitFor({ state: 'attached' })
  })

  test.each(['/expectation/', '/seats/', '/seats/nxs-48-big-machine-racing/'])(
    'no page of the two is wider than a small phone: %s',
    async (path) => {
      const { page } = await visit(path, { width: 320, height: 640 })
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBe(0)
    },
  )
})

describe('the page of a ride', () => {
  test('is reached from the list, and says always that it is no experiment', async () => {
    const { page, errors } = await visit('/seats/?asof=2024-01-01')
    await page.getByRole('link', { name: 'Big Machine' }).click()
    await page.waitForURL(/\/seats\/nxs-48-big-machine-racing\/\?asof=2024-01-01$/)
    await page.locator(figure('seat')).waitFor()
    expect(await page.locator('[data-caveat]').isVisible()).toBe(true)
    expect(await page.locator(figure('seat')).textContent()).not.toContain('Nick Sanchez')
    expect(errors).toEqual([])
  })

  test('has the very same in its frame', async () => {
    const name = 'nxs-22-penske-racing'
    const [{ page }, { page: frame }] = await Promise.all([
      visit(`/seats/${name}/?asof=2012-06-30`),
      visit(`/embed/seat/${name}.html?asof=2012-06-30`),
    ])
    const points = (on: typeof page) => on.locator(figure('seat')).getAttribute('data-points')
    expect(await points(frame)).toBe(await points(page))
    expect(Number(await points(page))).toBeGreaterThan(40)
  })
})

test('the frame against expectation says what the page says', async () => {
  const query = '?series=truck&asof=2022-12-31'
  const [{ page }, { page: frame }] = await Promise.all([
    visit(`/expectation/${query}`),
    visit(`/embed/expectation.html${query}`),
  ])
  const said = await page.locator(`${figure('expectation')} [data-sentence]`).textContent()
  expect(await frame.locator(`${figure('expectation')} figcaption`).textContent()).toBe(said)
})
