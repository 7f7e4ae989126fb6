import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { addressBar, openPage, published, serveData } from '../support/page'
import { textOf } from '../support/tableText'

beforeEach(() => serveData())

const { gotAway } = published('driver.json')
const races = published('races.json')
const story = (id: string) => within(document.getElementById(id) as HTMLElement)
const line = (id: string) =>
  [...document.querySelectorAll(`[data-what-if=${id}] td`)].map((cell) => cell.textContent)
const changes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-change]')].map(({ dataset }) => dataset.change)
const counted = (is: (finish: number) => boolean) =>
  String(races.filter(({ finish }) => is(finish)).length)
const sentence = () => document.querySelector('[data-sentence]')?.textContent

describe('the stories that got away', () => {
  test('are told from both sides, with their sources and what each changes by itself', async () => {
    await openPage('/what-if/')
    for (const { id, onTrack, official } of gotAway) {
      expect(document.getElementById(id)).toHaveTextContent(`On track: ${onTrack}`)
      expect(document.getElementById(id)).toHaveTextContent(`Officially: ${official}`)
      expect(story(id).getAllByRole('link').length).toBeGreaterThan(1)
    }
    expect(textOf(story('roval-2024').getByRole('row', { name: /^Wins/ }))).toBe('Wins34')
    expect(textOf(story('daytona-truck-2025').getByRole('row', { name: /^Wins/ }))).toBe('Wins34')
    expect(story('daytona-relief-2025').queryByRole('table')).toBeNull()
    expect(document.getElementById('daytona-relief-2025')).toHaveTextContent(
      'No figure changes. Daytona relief 2025: crossed the line first in relief. Not a start',
    )
  })

  test('each have a switch, and the address says which are on', async () => {
    const user = await openPage('/what-if/?theme=dark')
    expect(line('wins')).toEqual(['3', '3', 'same'])
    await user.click(story('roval-2024').getByRole('button'))
    expect(addressBar()).toBe('/what-if/?if=roval-2024&theme=dark')
    expect(line('wins')).toEqual(['3', '4', '+1'])
    await user.click(story('daytona-truck-2025').getByRole('button'))
    expect(addressBar()).toBe('/what-if/?if=daytona-truck-2025,roval-2024&theme=dark')
    expect(line('wins')).toEqual(['3', '5', '+2'])
    expect(line('starts')).toEqual(['280', '280', 'same'])
    await user.click(story('roval-2024').getByRole('button', { pressed: true }))
    expect(addressBar()).toBe('/what-if/?if=daytona-truck-2025&theme=dark')
    expect(line('wins')).toEqual(['3', '4', '+1'])
  })

  test('never make a start or a win of the relief drive', async () => {
    await openPage('/what-if/?if=daytona-relief-2025')
    for (const id of ['starts', 'wins', 'top10', 'avg_finish', 'run_top10'])
      expect(line(id)[2], id).toBe('same')
    expect(document.querySelector('[data-relief]')).toHaveTextContent(
      'Not a start, no win of his, and in no figure here',
    )
    expect(document.querySelector('[data-relief]')).toHaveTextContent('Connor Zilisch')
    expect(document.getElementById('figures')).toHaveTextContent('A drive in relief is no start')
  })

  test('undo the disqualification: the last place becomes the first', async () => {
    await openPage('/what-if/?if=daytona-truck-2025')
    expect(line('running')[2]).toBe('+1')
    const turned = document.querySelector('[data-turned]')
    expect(turned).toHaveAttribute('data-turned', '35')
    expect(textOf(within(turned as HTMLElement).getByRole('row', { name: /Corey Heim/ }))).toBe(
      'Corey Heim1st2nd',
    )
  })
})

describe('the drivers he would have met the other way around', () => {
  test('are counted over all their meetings when asked for', async () => {
    const user = await openPage('/what-if/?series=truck&season=2025&if=daytona-truck-2025')
    await user.click(screen.getByRole('button', { name: 'Count all meetings with these drivers' }))
    const table = await screen.findByRole(
      'table',
      { name: 'Fiction: head-to-heads before and after' },
      { timeout: 15_000 },
    )
    expect(within(table).getAllByRole('row')).toHaveLength(36)
    const heim = within(table).getByRole('row', { name: /Corey Heim/ })
    const [ahead = 0, behind = 0] = (within(heim).getAllByRole('cell')[0]?.textContent ?? '')
      .split('–')
      .map(Number)
    expect(textOf(within(heim).getAllByRole('cell')[1] as HTMLElement)).toBe(
      `${ahead + 1}–${behind - 1}`,
    )
  })
})

describe('any other finish', () => {
  test('is given to a race that is found by its words', async () => {
    const user = await openPage('/what-if/')
    await user.type(screen.getByRole('textbox', { name: 'Find a race' }), 'truck mid-ohio 2022')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), '12')
    await user.click(screen.getByRole('button', { name: 'Change it' }))
    expect(addressBar()).toBe('/what-if/?if=truck-2022-15:12')
    expect(line('wins')).toEqual(['3', '2', '−1'])
    expect(line('top10')).toEqual([
      counted((finish) => finish <= 10),
      String(races.filter(({ id, finish }) => finish <= 10 && id !== 'truck-2022-15').length),
      '−1',
    ])
    expect(document.querySelector('[data-turned]')).toHaveAttribute('data-turned', '11')
  })

  test('says where no race has the words', async () => {
    const user = await openPage('/what-if/')
    await user.type(screen.getByRole('textbox', { name: 'Find a race' }), 'monaco')
    expect(screen.getByText('No race of his has all these words.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change it' })).toBeDisabled()
  })

  test('is changed again in its line, and taken back', async () => {
    const user = await openPage('/what-if/?if=truck-2022-15:12,roval-2024')
    const place = () => screen.getByRole('combobox', { name: /^Place at Trucks, Mid-Ohio/ })
    expect(place()).toHaveValue('12')
    await user.selectOptions(place(), '2')
    expect(addressBar()).toBe('/what-if/?if=roval-2024,truck-2022-15:2')
    await user.click(screen.getByRole('button', { name: /^Take back: Trucks/ }))
    expect(changes()).toEqual(['roval-2024'])
  })

  test('of a story is told to be another place than its own', async () => {
    const user = await openPage('/what-if/?if=roval-2024')
    await user.selectOptions(screen.getByRole('combobox', { name: /^Place at Xfinity/ }), '2')
    expect(addressBar()).toBe('/what-if/?if=nxs-2024-29:2')
    expect(story('roval-2024').getByRole('button')).toHaveAttribute('aria-pressed', 'false')
  })
})

describe('a what-if', () => {
  test('is marked as fiction in words, in its title and in its picture', async () => {
    await openPage('/what-if/?if=roval-2024')
    expect(document.querySelector('[data-fiction]')).toHaveTextContent(
      /^FictionA game with the record|^Fiction A game with the record/,
    )
    expect(document.title).toContain('Fiction')
    expect(sentence()).toMatch(
      /^Fiction: of \d+ finishes in 2024 one is moved: 1st instead of 6th at Charlotte/,
    )
    expect(document.querySelector('[data-chart=what-if] [data-picture]')).toHaveTextContent(
      'Fiction',
    )
    expect(document.body).toHaveTextContent('Points are not recomputed')
  })

  test('shows the seasons of what is changed, start by start', async () => {
    await openPage('/what-if/?if=truck-2022-15:3')
    const season = races.filter((race) => race.season === 2022).length
    expect(document.querySelector('[data-chart=what-if]')).toHaveAttribute(
      'data-points',
      String(season),
    )
  })

  test('obeys the selection, and says what of it has no effect there', async () => {
    await openPage('/what-if/?series=truck&if=roval-2024,daytona-truck-2025')
    const trucks = races.filter(({ series }) => series === 'truck').length
    expect(line('starts')).toEqual([String(trucks), String(trucks), 'same'])
    expect(line('wins')).toEqual(['3', '4', '+1'])
    expect(document.querySelector('[data-change=roval-2024]')).toHaveTextContent(
      'not among the starts that are looked at',
    )
  })

  test('knows nothing that had not happened by the day', async () => {
    await openPage('/what-if/?asof=2024-11-01&if=roval-2024,daytona-truck-2025,truck-2026-13:1')
    expect(document.querySelectorAll('[data-story]')).toHaveLength(1)
    expect(line('wins')).toEqual(['3', '4', '+1'])
    expect(document.querySelector('[data-change="truck-2026-13:1"]')).toHaveTextContent(
      'not run by 1 November 2024',
    )
    expect(document.body).not.toHaveTextContent('Zilisch')
  })

  test('says what of its address could not be read', async () => {
    await openPage('/what-if/?if=roval-2042,truck-2022-15:40')
    expect(screen.getByText(/no what-if 'roval-2042'; did you mean roval-2024\?/)).toBeVisible()
    expect(screen.getByText(/the finishes of truck-2022-15 are 1 to 36/)).toBeVisible()
    expect(line('wins')).toEqual(['3', '3', 'same'])
  })

  test('stays on its page: no link takes it elsewhere, and no other page counts it', async () => {
    await openPage('/what-if/?if=roval-2024&series=nxs')
    const others = screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.includes('if=') && !href.startsWith('/what-if/'))
    expect(others).toEqual([])
    const site = within(screen.getByRole('navigation', { name: 'Site' }))
    expect(site.getByRole('link', { name: 'Races' })).toHaveAttribute('href', '/races/?series=nxs')
  })

  test('leaves the figures of the dashboard as they are', async () => {
    await openPage('/?if=roval-2024&rows=nxs-2024-29,truck-2022-15')
    expect(document.querySelector('[data-stat=wins]')).toHaveTextContent('1')
  })

  test('begins on the page of a race', async () => {
    await openPage('/races/nxs-2024-29/?theme=dark')
    expect(screen.getByRole('link', { name: 'What if he had won it?' })).toHaveAttribute(
      'href',
      '/what-if/?if=roval-2024&theme=dark',
    )
  })

  test.each([
    ['nxs-2025-24', 'What if he had won it?', 'daytona-relief-2025'],
    ['truck-2022-15', 'What if he had finished second?', 'truck-2022-15:2'],
    ['cup-2014-01', 'What if he had won it?', 'cup-2014-01:1'],
  ])('of %s is led to by “%s”', async (id, name, asked) => {
    await openPage(`/races/${id}/`)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/what-if/?if=${asked}`)
  })
})
