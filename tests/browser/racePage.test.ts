import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { raceOf, races } from './recount'
import { addressOf, goBack, pathOf, press, raceIds, searchOf, visit } from './visit'

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

/** Rows of the full field, cell by cell. */
const field = (page: Page): Promise<string[][]> =>
  page
    .locator('#field tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    )

const sortFieldBy = (page: Page, header: string) =>
  page.locator('#field').getByRole('button', { name: header }).click()

describe('the page of a race', () => {
  let page: Page

  beforeAll(async () => {
    ;({ page } = await visit('/races/truck-2022-15/'))
  })

  test('stands at an address of its own', async () => {
    const response = await fetch(addressOf('/races/truck-2022-15/'))
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/<title>[^<]*1st[^<]*Mid-Ohio[^<]*9 July 2022/)
    expect(await page.title()).toContain('Mid-Ohio')
  })

  test('says what he made of it, and who won', async () => {
    const { raceName } = raceOf('truck-2022-15')
    expect(await heading(page)).toBe(raceName)
    const text = await page.getByRole('article').innerText()
    expect(text).toContain('9 July 2022')
    expect(text).toContain('won by Parker Kligerman')
    expect(text).toContain('1st')
  })

  test('has the full field of 36, and marks his row alone', async () => {
    const rows = await field(page)
    expect(rows).toHaveLength(36)
    expect(rows[0]?.slice(0, 3)).toEqual(['1', '▸ Parker Kligerman', '2'])
    expect(rows.filter((cells) => cells.join().includes('▸'))).toHaveLength(1)
    const weights = await page
      .locator('#field tbody tr')
      .evaluateAll((all) => all.map((row) => getComputedStyle(row).fontWeight))
    expect(weights.filter((weight) => weight !== weights[1])).toEqual([weights[0]])
  })

  test('sorts the field by a header: the best first, the worst first, by finish again', async () => {
    await sortFieldBy(page, 'Start')
    const starts = (await field(page)).map((row) => Number(row[2]))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    await sortFieldBy(page, 'Start')
    expect((await field(page)).map((row) => Number(row[2]))).toEqual(starts.toReversed())
    await sortFieldBy(page, 'Start')
    expect((await field(page))[0]?.[1]).toBe('▸ Parker Kligerman')
  })
})

describe('the full field on a phone', () => {
  test('scrolls in itself and keeps the driver in sight', async () => {
    const { page } = await visit('/races/truck-2022-15/', { width: 390, height: 844 })
    const region = page.getByRole('region', { name: 'Full results', exact: true })
    await region.evaluate((scroller) => {
      scroller.scrollLeft = 400
    })
    const own = await page.locator('#field tbody tr').first().locator('.driver').boundingBox()
    const around = await region.boundingBox()
    expect(own?.x).toBeCloseTo(around?.x ?? Number.NaN, 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

describe('the way on from a race', () => {
  test('is the start before and the start after', async () => {
    const { page } = await visit('/races/truck-2022-15/')
    const byDate = races.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ id }) => id)
    const at = byDate.indexOf('truck-2022-15')
    const around = page.getByRole('navigation', { name: 'Starts around this one' })
    const paths = await around
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths).toEqual([`/races/${byDate[at - 1]}/`, `/races/${byDate[at + 1]}/`])
    await press(around.getByRole('link').last())
    expect(await heading(page)).toBe(raceOf(byDate[at + 1] ?? '').raceName)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('ends at the first and the last start', async () => {
    const last = await visit(`/races/${races.at(-1)?.id}/`)
    expect(await last.page.getByText('Next start').count()).toBe(0)
    const first = await visit('/races/nxs-2009-29/')
    expect(await first.page.getByText('Previous start').count()).toBe(0)
  })

  test('back to the dashboard keeps the selection', async () => {
    const { page } = await visit('/?series=truck&result=win')
    await press(page.locator('tr[data-race="truck-2017-19"] a'))
    expect(pathOf(page)).toBe('/races/truck-2017-19/')
    await press(page.getByRole('link', { name: 'All his starts' }))
    expect([pathOf(page), searchOf(page)]).toEqual(['/', '?series=truck&result=win'])
    expect(await raceIds(page)).toHaveLength(3)
  })

  test('Back in the browser keeps the selection and the sort', async () => {
    const { page } = await visit('/?series=truck&result=win&sort=start')
    const before = await raceIds(page)
    await press(page.locator('tr[data-race="truck-2017-19"] a'))
    await goBack(page)
    expect(searchOf(page)).toBe('?series=truck&result=win&sort=start')
    expect(await raceIds(page)).toEqual(before)
  })
})

describe('every race page', () => {
  test('of the first, the last and the odd ones opens without an error', async () => {
    const odd = ['nxs-2009-35', 'cup-2022-15', 'truck-2025-01', 'nxs-2024-29', 'truck-2026-13']
    const opened = await Promise.all(odd.map((id) => visit(`/races/${id}/`)))
    for (const [at, { page, errors }] of opened.entries()) {
      const { raceName, fieldSize } = raceOf(odd[at] ?? '')
      expect(await heading(page)).toBe(raceName)
      expect((await field(page)).length).toBe(fieldSize)
      expect(errors).toEqual([])
    }
  })

  test('is there for each start', async () => {
    const answers = await Promise.all(
      races.map(
        async ({ id }) => (await fetch(addressOf(`/races/${id}/`), { method: 'HEAD' })).status,
      ),
    )
    expect(answers.filter((status) => status !== 200)).toEqual([])
  })
})

describe('the race he drove in relief', () => {
  test('has a page that says it is no start of his', async () => {
    const { page, errors } = await visit('/races/nxs-2025-24/')
    expect(await page.getByText('Not a start of his, and in no total.').count()).toBe(1)
    expect(await page.getByRole('article').innerText()).toContain('Connor Zilisch')
    expect((await field(page)).length).toBeGreaterThan(30)
    expect(errors).toEqual([])
  })

  test('stands at an address of its own', async () => {
    expect((await fetch(addressOf('/races/nxs-2025-24/'))).status).toBe(200)
  })
})

describe('an address without a page', () => {
  test('is answered with 404 and a page that helps on', async () => {
    expect((await fetch(addressOf('/no/such/page/'))).status).toBe(404)
    const { page } = await visit('/no/such/page/?series=truck')
    expect(await page.getByText('There is no page at this address.').count()).toBe(1)
    await press(page.getByRole('link', { name: /^The dashboard/ }))
    expect([pathOf(page), searchOf(page)]).toEqual(['/', '?series=truck'])
    expect(await raceIds(page)).toHaveLength(races.filter((r) => r.series === 'truck').length)
  })

  test.each(['truck-2022-99', 'nonsense', '__proto__'])('of a race %s says so', async (id) => {
    expect((await fetch(addressOf(`/races/${id}/`))).status).toBe(404)
    const { page } = await visit(`/races/${id}/`)
    expect(await page.getByText(`no start of his with the id “${id}”`).count()).toBe(1)
    expect(await page.getByRole('link', { name: `${races.length} starts` }).count()).toBe(1)
  })
})
