import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addressBar, answering, openPage, published, serveData } from '../support/page'

beforeEach(() => serveData())

const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-rival]')]
const slugs = () => rows().map(({ dataset }) => dataset.rival)
const figure = (slug: string, stat: string) =>
  document.querySelector(`[data-rival="${slug}"] data[data-stat="${stat}"]`)?.getAttribute('value')
const record = (slug: string) => ['meetings', 'ahead', 'behind'].map((stat) => figure(slug, stat))

/** Enough drivers to choose from, few enough to draw again and again. */
const SOME = '?series=truck&season=2022'
const starts2022 = published('races.json').filter(
  ({ series, season }) => series === 'truck' && season === 2022,
)
const met2022 = new Set(
  published('meetings.json')
    .filter(({ raceId }) => starts2022.some(({ id }) => id === raceId))
    .flatMap(({ drivers }) => drivers),
)
const nameBox = () => screen.getByRole('textbox', { name: 'Find a driver by name' })

describe('the page of all rivals', () => {
  test('counts the selected starts alone, most met first, and leads on with them', async () => {
    await openPage(`/rivals/${SOME}&asof=2022-12-31`)
    expect(rows()).toHaveLength(met2022.size - 1)
    expect(Number(figure(slugs()[0] ?? '', 'meetings'))).toBe(starts2022.length)
    const [meetings, ahead, behind] = record(slugs()[0] ?? '').map(Number)
    expect((ahead ?? 0) + (behind ?? 0)).toBe(meetings)
    const link = within(rows()[0] as HTMLElement).getByRole('link')
    expect(link.getAttribute('href')).toMatch(
      /^\/rivals\/[a-z0-9-]+\/\?series=truck&season=2022&asof=2022-12-31$/,
    )
  })

  test('has one box for searches, the filter, and another for a name', async () => {
    const user = await openPage(`/rivals/${SOME}`)
    expect(document.querySelectorAll('input[type=search]')).toHaveLength(1)
    await user.type(nameBox(), 'zane')
    await waitFor(() => expect(slugs()).toEqual(['zane-smith']))
    await user.type(nameBox(), 'zz')
    expect(screen.getByText('No driver here is called “zanezz”.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Show all/ }))
    await waitFor(() => expect(rows()).toHaveLength(met2022.size - 1), { timeout: 15_000 })
  })

  test('orders shares by what they are at least, then the other way round, then as it came', async () => {
    const user = await openPage(`/rivals/${SOME}`)
    const came = slugs()
    const head = () => screen.getByRole('columnheader', { name: /^Share/ })
    const press = () => user.click(within(head()).getByRole('button'))
    await press()
    expect(addressBar()).toBe(`/rivals/${SOME}&sort=-share`)
    expect(head()).toHaveAttribute('aria-sort', 'descending')
    const [first = ''] = slugs()
    expect(figure(first, 'behind')).toBe('0')
    expect(Number(figure(first, 'meetings'))).toBeGreaterThan(1)
    await press()
    expect(head()).toHaveAttribute('aria-sort', 'ascending')
    expect(figure(slugs()[0] ?? '', 'ahead')).toBe('0')
    await press()
    expect(addressBar()).toBe(`/rivals/${SOME}`)
    expect(slugs()).toEqual(came)
  })

  test('are in the order that the address asks for, and a set comes in its own', async () => {
    const user = await openPage(`/rivals/${SOME}&sort=driver,-ahead`)
    expect(slugs()[0]).toMatch(/-a[a-z]+$/)
    expect(screen.getByText("rivals are sorted by one column, not also by '-ahead'")).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Most even' }))
    expect(addressBar()).toBe(`/rivals/${SOME}&set=most-even`)
  })

  test('keeps a set and the least of meetings in the address', async () => {
    const user = await openPage(`/rivals/${SOME}`)
    await user.click(screen.getByRole('button', { name: 'He never lost to' }))
    expect(addressBar()).toBe(`/rivals/${SOME}&set=never-lost-to`)
    expect(slugs().every((slug) => figure(slug ?? '', 'behind') === '0')).toBe(true)
    const few = rows().length
    await user.type(screen.getByRole('spinbutton', { name: 'At least so many meetings' }), '1')
    expect(addressBar()).toBe(`/rivals/${SOME}&min=1&set=never-lost-to`)
    expect(rows().length).toBeGreaterThan(few)
    await user.click(screen.getByRole('button', { name: 'Everyone' }))
    expect(addressBar()).toBe(`/rivals/${SOME}&min=1`)
  })

  test('hands out the list as a sentence, a link and a table, under the name it was looked through for', async () => {
    const user = await openPage(`/rivals/${SOME}&asof=2022-12-31&sort=-ahead`)
    const copied: string[] = []
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text)
    })
    await user.type(nameBox(), 'zane')
    await user.click(screen.getByText('Export'))
    const take = async (name: string) =>
      user.click(await screen.findByRole('button', { name }, { timeout: 15_000 }))
    for (const form of ['Sentence', 'Link', 'Markdown table']) await take(form)
    const [sentence, link, table] = copied
    const [meetings, ahead] = record('zane-smith')
    expect(sentence).toContain(
      `Parker Kligerman against Zane Smith, Trucks in 2022: ahead ${ahead} times in ${meetings} meetings`,
    )
    expect(link).toMatch(/\/rivals\/\?series=truck&season=2022&asof=2022-12-31&sort=-ahead$/)
    expect(table).toContain(`| Zane Smith | ${meetings} | ${ahead} |`)
  })

  test('says so where a set is not known, and which was meant', async () => {
    await openPage(`/rivals/${SOME}&set=most-evn`)
    expect(screen.getByText(/no set of rivals 'most-evn'; did you mean most-even\?/)).toBeVisible()
    expect(rows()).toHaveLength(met2022.size - 1)
  })

  test('knows nobody he met later', async () => {
    await openPage('/rivals/?asof=2009-12-31')
    const names = published('meetings.json')
      .filter(({ raceId }) => raceId.includes('-2009-'))
      .flatMap(({ drivers }) => drivers)
    expect(rows()).toHaveLength(new Set(names).size - 1)
  })

  test('without a start has no row, and a way out', async () => {
    const user = await openPage('/rivals/?series=nxs&season=2010&track=talladega&asof=2009-12-31')
    expect(rows()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Clear the selection' }))
    expect(rows().length).toBeGreaterThan(0)
  })

  test('says what is missing where the meetings do not come', async () => {
    serveData({ 'meetings.json': answering(404) })
    await openPage('/rivals/')
    expect(screen.getAllByText(/meetings\.json: the server answered 404/)[0]).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Every rival' })).toBeVisible()
  })
})

const stat = (name: string) => document.querySelector(`data[data-stat=${name}]`)

describe('the page of a rival', () => {
  test('says how it stands, and lists every meeting with its race', async () => {
    await openPage('/rivals/justin-allgaier/')
    expect(stat('ahead')).toHaveAttribute('value', '49')
    expect(stat('behind')).toHaveAttribute('value', '80')
    const table = screen.getByRole('table', { name: /^Every race that both/ })
    expect(within(table).getAllByRole('row')).toHaveLength(130)
    const texas = within(table)
      .getAllByRole('link')
      .find((link) => link.getAttribute('href') === '/races/nxs-2023-28/')
    expect(texas?.closest('tr')).toHaveTextContent(/25\+3|2.*5.*\+3/)
  })

  test('tells the story with both accounts and their sources, and no fault', async () => {
    await openPage('/rivals/justin-allgaier/')
    const story = screen.getByRole('region', { name: 'What lies between them' })
    expect(
      within(story)
        .getAllByRole('heading', { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(['Both at Penske', 'Texas 2023: two accounts', 'The push at Daytona'])
    expect(story).toHaveTextContent(/NASCAR\.com tells of a collision.*there was no contact/)
    expect(story.querySelectorAll('a[rel~=external]').length).toBeGreaterThan(3)
  })

  test('knows of a day no more than was known then', async () => {
    await openPage('/rivals/justin-allgaier/?asof=2010-12-31')
    const story = screen.getByRole('region', { name: 'What lies between them' })
    expect(story).toHaveTextContent('Both at Penske')
    expect(story).not.toHaveTextContent(/20(1[1-9]|2\d)|15 years ago/)
    const days = [...document.querySelectorAll('#meetings tbody td:first-child')]
    expect(days.every((day) => /20(09|10)$/.test(day.textContent ?? ''))).toBe(true)
    expect(days).toHaveLength(14)
  })

  test('steps through the meetings by arrow keys, in words with the way to the race', async () => {
    const user = await openPage('/rivals/matt-crafton/?series=truck&season=2012')
    const chart = screen.getByRole('group', { name: /^Ahead less behind/ })
    chart.focus()
    await user.keyboard('{Home}')
    expect(screen.getByText(/^Meeting 1,/)).toHaveTextContent(/Matt Crafton \d+/)
    await user.keyboard('{End}')
    const starts = published('races.json').filter(
      ({ series, season }) => series === 'truck' && season === 2012,
    )
    expect(screen.getByText(new RegExp(`^Meeting ${starts.length},`))).toBeVisible()
  })

  test('of one met elsewhere only says so, with the way to all meetings', async () => {
    const user = await openPage('/rivals/kyle-busch/?season=2009&track=homestead&last=1&series=cup')
    await user.click(screen.getAllByRole('button', { name: /Clear the selection/ })[0] as Element)
    expect(stat('behind')).toHaveAttribute('value', '99')
  })

  test('of nobody he met helps on: to a name near it, to another spelling', async () => {
    await openPage('/rivals/justin-algaier/')
    expect(screen.getByRole('link', { name: 'Justin Allgaier' })).toHaveAttribute(
      'href',
      '/rivals/justin-allgaier/',
    )
  })

  test('of a second spelling leads to the driver', async () => {
    await openPage('/rivals/michael-disdier/')
    expect(screen.getByText(/^The record spells it/)).toHaveTextContent('Michel Disdier')
  })
})

describe('a race page', () => {
  test('leads from a name in its field to the rival', async () => {
    await openPage('/races/truck-2022-15/?asof=2023-01-01')
    const field = screen.getByRole('table', { name: /^Full results/ })
    expect(within(field).getByRole('link', { name: 'Zane Smith' })).toHaveAttribute(
      'href',
      '/rivals/zane-smith/?asof=2023-01-01',
    )
    expect(within(field).queryByRole('link', { name: /Kligerman/ })).toBeNull()
  })
})
