import { describe, expect, test } from 'vitest'
import { figuresOf, pathOf, press, raceIds, searchOf, visit } from './visit'

describe('a selection without a start', () => {
  test('says so, and points to the race he drove in without starting it', async () => {
    const { page, errors } = await visit('/?series=nxs&season=2025')
    expect(await page.getByText('He made no start in this selection.').count()).toBe(1)
    const relief = page.getByRole('listitem').filter({ hasText: 'Relief drive' }).getByRole('link')
    expect(await relief.getAttribute('href')).toBe('/races/nxs-2025-24/?series=nxs&season=2025')
    await press(relief)
    expect(pathOf(page)).toBe('/races/nxs-2025-24/')
    expect(errors).toEqual([])
  })

  test('has counts of 0, and averages that are empty', async () => {
    const { page } = await visit('/?series=nxs&season=2025')
    const figures = await figuresOf(page)
    const empty = ['avg_finish', 'avg_rating', 'avg_start', 'best_finish', 'gained']
    for (const [stat, shown] of Object.entries(figures))
      expect([stat, ...shown]).toEqual([stat, ...(empty.includes(stat) ? ['', '–'] : ['0', '0'])])
  })

  test('offers to drop the filter that hurts most', async () => {
    const { page } = await visit('/?series=nxs&season=2025')
    const drop = page.getByRole('button', { name: /^Drop/ })
    const promised = Number(/(\d+) starts?$/.exec(await drop.innerText())?.[1])
    expect(promised).toBeGreaterThan(0)
    await press(drop)
    expect(searchOf(page)).toMatch(/^\?(series=nxs|season=2025)$/)
    expect(await raceIds(page)).toHaveLength(promised)
  })

  test('offers to begin anew where no one filter is to blame', async () => {
    const { page } = await visit('/?series=cup&season=2009&track=iowa&make=dodge')
    await press(page.getByRole('button', { name: 'Clear the selection' }))
    expect(searchOf(page)).toBe('')
  })
})
