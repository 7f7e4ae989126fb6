import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { races } from './recount'
import { figure, markIds, milestoneIds, pathOf, press, raceIds, visit } from './visit'

/** Serves one file of the record otherwise, until told that it is good again. */
function serving(file: string, answer: { body?: string; status?: number } | 'nothing') {
  let isGoodAgain = false
  return {
    prepare: (context: BrowserContext) =>
      context.route(`**/data/${file}?v=*`, (route) => {
        if (isGoodAgain) return route.continue()
        return answer === 'nothing' ? route.abort() : route.fulfill(answer)
      }),
    mend: () => {
      isGoodAgain = true
    },
  }
}

const withBadFinish = JSON.stringify(
  races.map((race) => (race.id === 'truck-2022-15' ? { ...race, finish: 'first' } : race)),
)

const alerts = async (page: Page): Promise<string[]> =>
  (await page.getByRole('alert').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))

async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.waitForFunction(
    () => !document.querySelector('main')?.textContent?.includes('Loading the'),
  )
  await ready(page)
}

describe('a file with a wrong value', () => {
  const served = () => serving('races.json', { body: withBadFinish })

  test('is named with its row and its field', async () => {
    const { page } = await visit('/', served())
    const said = await alerts(page)
    expect(said.length).toBeGreaterThan(0)
    for (const alert of said)
      expect(alert).toMatch(/could not be shown\. races\.json: truck-2022-15: finish: /)
  })

  test('leaves the page around the panels, with a way to another theme', async () => {
    const { page } = await visit('/', served())
    expect(await page.getByText('Not affiliated with or endorsed by').count()).toBe(1)
    expect(await page.getByLabel('Theme').count()).toBe(1)
  })

  test('is shown after one press of Try again, once it is mended', async () => {
    const { prepare, mend } = served()
    const { page } = await visit('/', { prepare })
    await tryAgain(page)
    expect(await raceIds(page)).toEqual([])
    mend()
    await tryAgain(page)
    expect(await alerts(page)).toEqual([])
    expect(await raceIds(page)).toHaveLength(races.length)
    expect(await figure(page, 'starts')).toBe(races.length)
  })
})

describe('a file that is lost', () => {
  test.each([
    ['milestones.json', { status: 404 }, 'milestones.json: the server answered 404'],
    ['milestones.json', { body: '<!doctype html>' }, 'milestones.json: is not JSON'],
  ] as const)('%s, served as %j, costs only what is made of it', async (file, answer, said) => {
    const { page } = await visit('/', serving(file, answer))
    const told = await alerts(page)
    expect(told.length).toBeGreaterThan(0)
    for (const alert of told) expect(alert).toContain(said)
    expect(await milestoneIds(page)).toEqual([])
    expect(await raceIds(page)).toHaveLength(races.length)
    expect(await markIds(page)).toHaveLength(races.length)
    expect(await figure(page, 'starts')).toBe(races.length)
  })

  test('that is asked for late costs only what asked for it, when it is asked', async () => {
    const { page } = await visit('/', serving('sources.json', 'nothing'))
    expect(await alerts(page)).toEqual([])
    await page.locator('#timeline summary').first().click()
    await page.getByRole('alert').waitFor()
    expect((await alerts(page)).join()).toContain('sources.json: could not be fetched')
    expect(await milestoneIds(page)).toHaveLength(100)
  })

  test('comes back by Try again, everywhere it is used', async () => {
    const { prepare, mend } = serving('milestones.json', { status: 503 })
    const { page } = await visit('/', { prepare })
    expect((await alerts(page)).length).toBeGreaterThan(0)
    mend()
    await tryAgain(page)
    expect(await alerts(page)).toEqual([])
    expect(await milestoneIds(page)).toHaveLength(100)
  })

  test('of one season’s fields costs a race page its field, and no other race page', async () => {
    const { page } = await visit(
      '/races/truck-2022-15/',
      serving('fields/truck-2022.json', { status: 404 }),
    )
    expect((await alerts(page)).join()).toContain('fields/truck-2022.json: the server answered 404')
    expect(await page.getByText('won by Parker Kligerman').count()).toBe(1)
    await press(page.getByRole('navigation', { name: 'Starts around' }).getByRole('link').last())
    expect(pathOf(page)).toBe('/races/nxs-2022-20/')
    expect(await alerts(page)).toEqual([])
    expect(await page.locator('#field tbody tr').count()).toBeGreaterThan(30)
  })
})
