import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aRace, aRecord } from '../builders/record'
import { addressBar, aFieldPart, openPage, ready, serveRecord } from '../support/page'

const record = aRecord({ races: [aRace({ raceName: 'Apple 250', finish: 4 })] })

beforeEach(() => serveRecord(record, {}, { 'fields/nxs-2023.json': aFieldPart([]) }))

describe('what stands around every page', () => {
  test('begins with a way past it and a way home that keeps the selection', async () => {
    await openPage('/races/nxs-2023-09/?season=2023')
    const [skip, home] = screen.getAllByRole('link')
    expect(skip).toHaveTextContent('Skip to the page')
    expect(document.querySelector(skip?.getAttribute('href') ?? '')).toBe(screen.getByRole('main'))
    expect(home).toHaveAttribute('href', '/?season=2023')
    expect(home).toHaveTextContent('unofficial career dashboard')
  })

  test('leads to all kinds of pages, keeping the selection, and marks the one that is open', async () => {
    await openPage('/tracks/?season=2023')
    const links = within(screen.getByRole('navigation', { name: 'Site' })).getAllByRole('link')
    expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
      'Races /races/?season=2023',
      'Seasons /seasons/?season=2023',
      'Tracks /tracks/?season=2023',
      'Records /records/?season=2023',
      'Rivals /rivals/?season=2023',
      'Expectation /expectation/?season=2023',
      'Seats /seats/?season=2023',
      'Claims /claims/?season=2023',
      'What if /what-if/?season=2023',
      'Data /data/?season=2023',
    ])
    const open = links.filter((link) => link.getAttribute('aria-current') === 'page')
    expect(open.map(({ textContent }) => textContent)).toEqual(['Tracks'])
  })

  test('has on the dashboard its parts, and jumps only to parts that are there', async () => {
    await openPage('/')
    const sections = within(screen.getByRole('navigation', { name: 'Sections' }))
    expect(sections.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      ...['Strip', 'Trends', 'Compare', 'In context', 'Splits', 'Runs', 'Races', 'Timeline'],
    ])
    const targets = sections.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(targets.filter((target) => document.querySelector(target) === null)).toEqual([])
  })

  test.each(['/', '/races/nxs-2023-09/', '/races/nxs-2023-10/', '/nowhere/'])(
    'has one first heading and says at its foot that it is unofficial: %s',
    async (address) => {
      await openPage(address)
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      expect(screen.getByRole('contentinfo')).toHaveTextContent(
        /^Unofficial fan project\. Not affiliated with or endorsed by Sam Driver, NASCAR/,
      )
    },
  )

  test.each([
    ['/', 'Sam Driver: every start of a racing career (unofficial)'],
    ['/races/nxs-2023-09/', 'Sam Driver: 4th at Springfield, 4 March 2023'],
    ['/nowhere/', 'No such page'],
  ])('names the tab: %s', async (address, title) => {
    await openPage(address)
    expect(document.title).toBe(title)
  })
})

describe('a link to another page', () => {
  test('leads to its top, with the focus on its heading, and asks for no page anew', async () => {
    const user = await openPage('/')
    const scrolled = vi.fn()
    vi.stubGlobal('scrollTo', scrolled)
    await user.click(screen.getByRole('link', { name: 'Apple 250' }))
    await ready()
    expect(addressBar()).toBe('/races/nxs-2023-09/')
    expect(scrolled).toHaveBeenCalledWith(0, 0)
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Apple 250' })).toHaveFocus(),
    )
  })

  test('is taken back with the page it came from as it was', async () => {
    const user = await openPage('/?q=apple')
    await user.click(screen.getByRole('link', { name: 'Apple 250' }))
    await ready()
    expect(addressBar()).toBe('/races/nxs-2023-09/?q=apple')
    history.back()
    await waitFor(() => expect(addressBar()).toBe('/?q=apple'))
    await ready()
    expect(within(screen.getByRole('search')).getByRole('searchbox')).toHaveValue('apple')
  })
})
