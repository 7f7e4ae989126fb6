import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { goBack, historyLength, press, raceIds, searchOf, seriesButton, visit } from './visit'

/** Drags across the career strip, from one start's mark to another's. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  await page.locator(`[data-start="${from}"]`).scrollIntoViewIfNeeded()
  const places = await Promise.all(
    [from, to].map((id) => page.locator(`[data-start="${id}"]`).boundingBox()),
  )
  const [first, last] = places.map((box) => ({ x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + 3 }))
  if (!first || !last) throw new Error('Nothing to drag between.')
  await page.mouse.move(first.x, first.y)
  await page.mouse.down()
  await page.mouse.move((first.x + last.x) / 2, first.y)
  await page.mouse.move(last.x, first.y)
  await page.mouse.up()
  await ready(page)
}

describe('dragging across the strip', () => {
  test('selects the years, whichever way', async () => {
    const { page } = await visit('/?result=top5')
    await drag(page, 'truck-2017-19', 'truck-2022-15')
    expect(searchOf(page)).toBe('?season=2017..2022&result=top5')
    const seasons = (await raceIds(page)).map((id) => Number(id.split('-')[1]))
    expect([Math.min(...seasons), Math.max(...seasons)]).toEqual([2017, 2022])
    await drag(page, 'truck-2022-15', 'truck-2020-17')
    expect(searchOf(page)).toBe('?season=2020..2022&result=top5')
  })

  test('within one year selects that one', async () => {
    const { page } = await visit()
    await drag(page, 'nxs-2013-05', 'nxs-2013-25')
    expect(searchOf(page)).toBe('?season=2013')
  })

  test('is not what a mere press does', async () => {
    const { page } = await visit('/?result=win')
    const mark = page.locator('[data-start="truck-2022-15"]')
    await mark.scrollIntoViewIfNeeded()
    const box = await mark.boundingBox()
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
    expect(searchOf(page)).toBe('?result=win')
    const words = page.getByRole('group', { name: 'Step through the starts' })
    expect(await words.innerText()).toContain('9 Jul 2022')
  })

  test('piles up no history', async () => {
    const { page } = await visit('/?result=top5')
    const before = await historyLength(page)
    await drag(page, 'truck-2017-19', 'truck-2022-15')
    await drag(page, 'truck-2018-16', 'truck-2020-17')
    expect(await historyLength(page)).toBe(before)
  })
})

describe('the history of the page', () => {
  test('does not grow with what is typed', async () => {
    const { page } = await visit('/?series=truck')
    const before = await historyLength(page)
    await page.getByRole('searchbox').pressSequentially('mid-ohio')
    await ready(page)
    expect(searchOf(page)).toBe('?series=truck&q=mid-ohio')
    expect(await historyLength(page)).toBe(before)
  })

  test('does not grow with the slider of the rolling mean', async () => {
    const { page } = await visit('/?series=cup')
    const before = await historyLength(page)
    const slider = page.locator('figure[data-chart="trend"] input[type=range]')
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await ready(page)
    expect(searchOf(page)).toBe('?series=cup&window=12')
    expect(await historyLength(page)).toBe(before)
  })

  test('grows by one with each choice, to be undone one by one', async () => {
    const { page } = await visit()
    const before = await historyLength(page)
    await press(seriesButton(page, 'Trucks'))
    await page.getByLabel('Metric').selectOption('start')
    await ready(page)
    await page.getByLabel('Add sort').selectOption('finish')
    await ready(page)
    expect(await historyLength(page)).toBe(before + 3)
    const undone: string[] = []
    for (let step = 0; step < 3; step += 1) {
      await goBack(page)
      undone.push(searchOf(page))
    }
    expect(undone).toEqual(['?series=truck&metric=start', '?series=truck', ''])
  })
})
