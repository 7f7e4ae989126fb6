import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import {
  figuresOf,
  headerButton,
  markIds,
  menuButton,
  milestoneIds,
  pathOf,
  press,
  raceIds,
  searchOf,
  seriesButton,
  visit,
} from './visit'

describe('the address of what a reader has chosen', () => {
  test('shows another reader the same rows in the same order, and the same figures', async () => {
    const { page } = await visit()
    await press(seriesButton(page, 'Xfinity'))
    await menuButton(page, 'Track type').click()
    await press(page.getByRole('checkbox', { name: 'Road course' }))
    await page.keyboard.press('Escape')
    await press(headerButton(page, 'rating'))
    await headerButton(page, 'finish').click({ modifiers: ['Shift'] })
    await page.getByLabel('Metric').selectOption('gained')
    await ready(page)

    const other = await visit(pathOf(page) + searchOf(page))
    expect(await raceIds(other.page)).toEqual(await raceIds(page))
    expect(await figuresOf(other.page)).toEqual(await figuresOf(page))
    expect(await markIds(other.page)).toEqual(await markIds(page))
    expect(await other.page.getByLabel('Metric').inputValue()).toBe('gained')
    expect(searchOf(other.page)).toBe(searchOf(page))
  })

  test('holds the kinds of the timeline', async () => {
    const { page } = await visit('/?series=cup')
    const kinds = page.getByRole('group', { name: 'Kinds of entries' })
    await press(kinds.getByRole('button', { name: 'Broadcast news' }))
    expect(searchOf(page)).toMatch(/^\?series=cup&kinds=/)
    const shown = await milestoneIds(page)
    expect(shown.length).toBeLessThan(100)

    const other = await visit(searchOf(page))
    expect(await milestoneIds(other.page)).toEqual(shown)
  })

  test('can be typed in another case and order', async () => {
    const typed = await visit('/?SERIES=Truck&sort=Finish&type=road')
    const written = await visit('/?series=truck&type=road&sort=finish')
    expect(await raceIds(typed.page)).toEqual(await raceIds(written.page))
    expect(await typed.page.getByText('could not be read').count()).toBe(0)
  })
})
