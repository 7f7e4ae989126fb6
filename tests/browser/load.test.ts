import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { OpenPage } from '../support/browser'
import { milestones, races, recount } from './recount'
import { figuresOf, markIds, milestoneIds, raceIds, visit } from './visit'

let opened: OpenPage

beforeAll(async () => {
  opened = await visit()
})

describe('opening the dashboard', () => {
  test('shows a row and a mark for each start of the record, 280 of them to 2026-06-21', async () => {
    const ids = races.map(({ id }) => id).sort()
    expect(races.filter(({ date }) => date <= '2026-06-21')).toHaveLength(280)
    expect((await raceIds(opened.page)).sort()).toEqual(ids)
    expect((await markIds(opened.page)).sort()).toEqual(ids)
  })

  test('shows each milestone, the 100 first published among them', async () => {
    const ids = milestones.map(({ id }) => id).sort()
    expect(ids.filter((id) => id <= 'm100')).toHaveLength(100)
    expect((await milestoneIds(opened.page)).sort()).toEqual(ids)
  })

  test('says each figure once, as a recount of the record has it', async () => {
    const figures = await figuresOf(opened.page)
    const values = Object.entries(figures).map(([stat, [value]]) => [stat, Number(value)])
    expect(Object.fromEntries(values)).toEqual(recount(races))
    expect(await opened.page.locator('[data-stat]').count()).toBe(Object.keys(figures).length)
  })

  test('writes averages with one decimal', async () => {
    const figures = await figuresOf(opened.page)
    for (const stat of ['avg_start', 'avg_finish', 'avg_rating', 'gained'] as const) {
      const [value, text] = figures[stat] ?? []
      expect(text).toMatch(/^[+−]?\d+\.\d$/)
      expect(Number(text)).toBe(Math.round(Number(value) * 10) / 10)
    }
  })

  test('has one filter box, and no field of that kind besides', async () => {
    expect(await opened.page.locator('input[type=search]').count()).toBe(1)
  })

  test('heads the table with the columns shown until asked otherwise', async () => {
    const columns = await opened.page
      .locator('th[data-column]')
      .evaluateAll((all) => all.map((th) => th.getAttribute('data-column')))
    const shown = 'date series race track car start finish gained led rating status'
    expect(columns).toEqual(shown.split(' '))
    expect(await opened.page.locator('th[data-column] button').count()).toBe(columns.length)
  })

  test('draws the trend with a point for each start', async () => {
    const trend = opened.page.locator('figure[data-chart="trend"]')
    expect(await trend.getAttribute('data-points')).toBe(String(races.length))
  })
})

describe('what opening the dashboard costs the reader', () => {
  test('no error in the console, no exception, no failed request', () => {
    expect(opened.errors).toEqual([])
  })

  test('no request to another origin', () => {
    const elsewhere = opened.requests.filter((url) => !url.startsWith(inject('siteUrl')))
    expect(elsewhere).toEqual([])
  })

  test('no cookie, and nothing stored', async () => {
    expect(await opened.page.context().cookies()).toEqual([])
    const stored = await opened.page.evaluate(() => [localStorage.length, sessionStorage.length])
    expect(stored).toEqual([0, 0])
  })
})
