import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { milestones, races } from './recount'
import {
  figure,
  figuresOf,
  markIds,
  menuButton,
  milestoneIds,
  press,
  raceIds,
  searchOf,
  visit,
} from './visit'

describe('the page as of an earlier day', () => {
  test('counts what had been run by then at one track', async () => {
    const { page } = await visit('/?series=nxs&track=martinsville&asof=2024-11-01')
    const figures = await figuresOf(page)
    expect(figures).toMatchObject({
      starts: ['3', '3'],
      avg_finish: ['13', '13.0'],
      best_finish: ['10', '10'],
    })
  })

  test('counts the day itself: the road courses up to the win at Mid-Ohio', async () => {
    const { page } = await visit('/?series=truck&type=road&asof=2022-07-09')
    const figures = await figuresOf(page)
    expect(figures).toMatchObject({ starts: ['7', '7'], top10: ['5', '5'], wins: ['1', '1'] })
  })

  test('says so, and leads back to today', async () => {
    const { page } = await visit('/?series=truck&asof=2017-10-14')
    const banner = page.getByRole('status').filter({ hasText: '14 October 2017' })
    await press(banner.getByRole('button', { name: 'Back to today' }))
    expect(searchOf(page)).toBe('?series=truck')
    expect(await figure(page, 'wins')).toBe(3)
    expect(await banner.count()).toBe(0)
  })

  test('goes along to a race page, and from there to the next', async () => {
    const { page } = await visit('/?asof=2022-07-09')
    await press(page.locator('tr[data-race] a').first())
    expect(searchOf(page)).toBe('?asof=2022-07-09')
    expect(await page.getByText('Next start').count()).toBe(0)
    expect(await page.getByText('as it stood at the end of').count()).toBe(1)
  })

  test('does not know a race that came later', async () => {
    const { page } = await visit('/races/truck-2022-15/?asof=2022-07-08')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Not run yet')
  })

  test('before his first start has none, and says so', async () => {
    const { page, errors } = await visit('/?asof=2009-10-02')
    expect(await raceIds(page)).toEqual([])
    expect(await markIds(page)).toEqual([])
    expect(await figuresOf(page)).toMatchObject({ starts: ['0', '0'], avg_finish: ['', '–'] })
    expect(await page.getByText('He had not made a start by that day.').count()).toBe(1)
    expect(errors).toEqual([])
  })
})

describe('what came later', () => {
  const day = '2017-10-14'
  let page: Page

  beforeAll(async () => {
    ;({ page } = await visit(`/?asof=${day}`))
  })

  test('is in no row and no mark', async () => {
    const ids = races.flatMap(({ id, date }) => (date <= day ? id : [])).sort()
    expect((await raceIds(page)).sort()).toEqual(ids)
    expect((await markIds(page)).sort()).toEqual(ids)
  })

  test('is in no milestone', async () => {
    const past = milestones.filter(({ date }) => date <= day && date.length === 10)
    const shown = await milestoneIds(page)
    expect(shown).toEqual(expect.arrayContaining(past.map(({ id }) => id)))
    const later = milestones.filter(({ date }) => date > day).map(({ id }) => id)
    expect(shown.filter((id) => later.includes(id))).toEqual([])
  })

  test('has no date anywhere on the page', async () => {
    const told = await page
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    const raced = await page.locator('tr[data-race] [data-cell="date"]').allTextContents()
    const dates = [
      ...told,
      ...raced.map((text) => new Date(`${text} UTC`).toISOString().slice(0, 10)),
    ]
    expect(dates.length).toBeGreaterThan(100)
    expect(dates.filter((date) => date > day)).toEqual([])
  })

  test('is in no story: the wins by then, and none that got away', async () => {
    const story = await page.getByRole('heading', { level: 2 }).first().innerText()
    expect(story).toBe('Two wins in the book.')
  })

  test('is no season to choose', async () => {
    await menuButton(page, 'Season').click()
    const seasons = page.locator('details[open]').getByRole('checkbox')
    expect(await seasons.count()).toBe(9)
    expect(await page.locator('details[open] label').first().innerText()).toMatch(/^2017/)
  })

  test('is nowhere in the words of the page', async () => {
    const main = await page.locator('main').innerText()
    const text = main.replaceAll('Atlanta (pre-2022)', '')
    expect(text.match(/\b20(1[89]|2\d)\b/g) ?? []).toEqual([])
  })
})
