import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { addressBar, openPage, published, ready, serveData } from '../support/page'
import { tableNamed, tableText, textOf } from '../support/tableText'

beforeEach(() => serveData())

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const title = () => screen.getByRole('heading', { level: 1 }).textContent

const INELIGIBLE = published('standings.json').find(({ eligible }) => !eligible)

/** Figures under the head of a race: "2nd started". */
const facts = () =>
  [...document.querySelectorAll('main header dl > div')].map((fact) =>
    [fact.querySelector('dd'), fact.querySelector('dt')]
      .map((part) => part && textOf(part))
      .join(' '),
  )

describe('the page of a race', () => {
  test('says what he made of it', async () => {
    await openPage('/races/truck-2022-15/')
    expect(title()).toBe("O'Reilly Auto Parts 150 at Mid-Ohio")
    const head = document.querySelector('main header')
    expect(head).toHaveTextContent('NASCAR Camping World Truck Series, 2022, race 15')
    expect(head).toHaveTextContent('9 July 2022')
    expect(head).toHaveTextContent('1st of 36')
    expect(head).toHaveTextContent('won by Parker Kligerman · first on the grid Corey Heim')
    expect(facts()).toEqual([
      '2nd started',
      '+1 gained',
      '56 of 67 laps led',
      '67 laps run',
      '1 stage 1',
      '2 stage 2',
      '59 points',
      '150.0 rating',
      '16th in points after',
    ])
  })

  test('tells its story, with sources', async () => {
    await openPage('/races/truck-2022-15/')
    const story = region('The story')
    expect(story.getByRole('heading', { name: 'Dominant win at Mid-Ohio' })).toBeVisible()
    expect(story.getByText(/On the record: Won; led 56 of 67 laps/)).toBeVisible()
    expect(story.getAllByRole('link').length).toBeGreaterThan(1)
    expect(story.queryByText('One that got away')).toBeNull()
  })

  test('has the whole field of 36 with his line marked, and the way through it in a sentence', async () => {
    await openPage('/races/truck-2022-15/')
    const lines = tableText('Full results, 36 cars')
    expect(lines).toHaveLength(37)
    expect(lines[0]).toBe(
      'Fin | Driver | Start | Car | Team | Make | Stage 1 | Stage 2 | Laps | Led | Pts | Rating | Status',
    )
    expect(lines[1]).toBe(
      '1 | Parker Kligerman | 2 | 75 | Henderson Motorsports | Chevrolet | 1 | 2 | 67 | 56 | 59 | 150.0 | running',
    )
    expect(lines[2]).toMatch(/^2 \| Zane Smith \| 13 \| 38 /)
    const slope = document.querySelector('figure[data-chart=slope]')
    expect(slope).toHaveAttribute('data-points', '36')
    expect(slope).toHaveAccessibleName('From grid to finish')
    expect(slope).toHaveTextContent(
      'He went from 2nd to 1st of 36. Corey Heim, first on the grid, finished 26th. A car outside the top ten of a stage passes it without a point.',
    )
  })

  test('names each row of the field by its driver', async () => {
    await openPage('/races/truck-2022-15/')
    const names = within(tableNamed(/Full results/))
      .getAllByRole('rowheader')
      .map(textOf)
    expect(names.slice(0, 2)).toEqual(['Parker Kligerman', 'Zane Smith'])
  })

  test('leads to its season and its track', async () => {
    await openPage('/races/truck-2022-15/?asof=2023-01-01')
    const head = within(document.querySelector('main header') as HTMLElement)
    expect(head.getByRole('link', { name: '2022' })).toHaveAttribute(
      'href',
      '/seasons/2022/?asof=2023-01-01',
    )
    expect(head.getByRole('link', { name: 'Mid-Ohio Sports Car Course' })).toHaveAttribute(
      'href',
      '/tracks/mid-ohio/?asof=2023-01-01',
    )
  })

  test('sorts the field by its headers', async () => {
    const user = await openPage('/races/truck-2022-15/')
    await user.click(region('Full results').getByRole('button', { name: 'Led' }))
    expect(tableText(/Full results/)[1]).toMatch(/\| Parker Kligerman \|/)
    await user.click(region('Full results').getByRole('button', { name: 'Stage 1' }))
    expect(
      tableText(/Full results/)
        .slice(1)
        .map((line) => line.split(' | ')[6]),
    ).toEqual([...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], ...Array(26).fill('11+')])
  })

  test('leads to the starts before and after in any series, and home, with what was selected', async () => {
    const user = await openPage('/races/truck-2022-15/?series=truck&theme=dark')
    const around = within(screen.getByRole('navigation', { name: 'Starts around this one' }))
    const [before, after] = around.getAllByRole('link')
    expect(before).toHaveAttribute('href', '/races/truck-2022-14/?series=truck&theme=dark')
    expect(screen.getByRole('link', { name: 'All his starts' })).toHaveAttribute(
      'href',
      '/?series=truck&theme=dark',
    )

    await user.click(after as HTMLElement)
    await ready()
    expect(addressBar()).toBe('/races/nxs-2022-20/?series=truck&theme=dark')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  test.each([
    ['has no meaning, since he drove for points elsewhere', INELIGIBLE?.raceId, 'not eligible'],
    ['is missing though others of the season are known', 'nxs-2024-07', 'not in our sources'],
  ])('says why there is no points place where it %s', async (_, id, why) => {
    await openPage(`/races/${id}/`)
    expect(facts().at(-1)).toBe(`– in points after: ${why}`)
  })

  test('has no word of a points place in a season without any', async () => {
    await openPage('/races/nxs-2009-29/')
    expect(facts().join()).not.toContain('in points after')
  })

  test('tells a DNF by what ended it, scored all the same', async () => {
    await openPage('/races/nxs-2010-03/')
    expect(document.querySelector('main header')).toHaveTextContent('35th out: transmission')
  })

  test('of a win that got away gives both sides of it', async () => {
    await openPage('/races/truck-2025-01/')
    expect(document.querySelector('main header')).toHaveTextContent('36th disqualified')
    const story = region('The story')
    expect(story.getByRole('heading', { name: 'One that got away' })).toBeVisible()
    expect(story.getByText('On track:').parentElement).toHaveTextContent('First at the flag')
    expect(story.getByText('Officially:').parentElement).toHaveTextContent('36th and last')
  })
})

describe('the way of the field through a race', () => {
  const names = () =>
    [...document.querySelectorAll('figure[data-chart=slope] svg g')]
      .map((name) => textOf(name).replace(/^(\d+)/, '$1 '))
      .filter((name) => /^\d/.test(name))

  test('names the first ten, the first on the grid, and him wherever he came in', async () => {
    await openPage('/races/truck-2022-04/')
    expect(names()).toHaveLength(11)
    expect(names()[0]).toBe('1 Zane Smith')
    expect(names().at(-1)).toBe('19 Parker Kligerman')
    const slope = document.querySelector('figure[data-chart=slope]')
    expect(slope).toHaveTextContent('1st on the grid: Sheldon Creed')
  })

  test.each([
    ['nxs-2013-05', 'There were no stages then.'],
    ['truck-2025-07', 'The stage places of the others are not in our sources.'],
  ])('of %s says what is missing: %s', async (id, why) => {
    await openPage(`/races/${id}/`)
    expect(document.querySelector('figure[data-chart=slope]')).toHaveTextContent(why)
    expect(region(/^The full field/).getByText(new RegExp(why))).toBeVisible()
  })

  test('has its numbers in the table of the full results', async () => {
    await openPage('/races/nxs-2013-05/')
    const table = screen.getByRole('link', { name: 'The same as a table: full results' })
    expect(table).toHaveAttribute('href', '#field')
    expect(document.getElementById('field')).toHaveTextContent('Full results, 40 cars')
  })
})

describe('the story of a race', () => {
  test('says where it stands in the career', async () => {
    await openPage('/races/truck-2017-19/')
    const place = region('The story').getByText(/^His/)
    expect(textOf(place)).toBe(
      'His 131st start, the 68th in Trucks and the 6th at Talladega. Until then his best finish there was 1st.',
    )
  })

  test('owns up to having none', async () => {
    await openPage('/races/nxs-2013-02/')
    expect(region('The story').getByText(/No story of this race is on the record/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'What the press said of it' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Where sources differ' })).toBeNull()
  })

  test('has what the press said of this race alone, each sentence leading to its check', async () => {
    await openPage('/races/truck-2022-15/?theme=dark')
    const press = region('What the press said of it')
    expect(press.getByText(/^The Checkered Flag ·/)).toHaveTextContent('11 July 2022')
    expect(
      press.getByRole('link', { name: 'Report of his Mid-Ohio win with the full results' }),
    ).toHaveAttribute('href', expect.stringMatching(/^https:/))
    expect(press.getByRole('link', { name: 'Led all but eleven of 67 laps' })).toHaveAttribute(
      'href',
      '/claims/?theme=dark#c045',
    )
    expect(press.queryByText('Third career Truck win')).toBeNull()
  })

  test('has of the press only what was printed by the day asked for', async () => {
    await openPage('/races/truck-2022-15/?asof=2022-07-10')
    expect(region('The story').getByText(/Dominant win/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'What the press said of it' })).toBeNull()
  })

  test('of the relief race has what was said of it', async () => {
    await openPage('/races/nxs-2025-24/')
    const press = region('What the press said of it')
    expect(press.getByRole('link', { name: 'Zilisch credited with the win' })).toBeVisible()
    expect(press.getByText(/copy seen on Get On Sports/)).toBeVisible()
  })
})

describe('where the sources of a race differ', () => {
  const differences = () =>
    region('Where sources differ')
      .getAllByRole('listitem')
      .map((item) => textOf(item))

  test('its page says which was taken, on whose word, and when', async () => {
    await openPage('/races/truck-2012-17/')
    const [difference, ...others] = differences()
    expect(others).toEqual([])
    expect(difference).toContain('Laps led: DriverAverages has 36, Racing-Reference 35')
    expect(difference).toContain('Taken: 35; a separate race report also has Silas leading.')
    expect(difference).toMatch(/Sources: .*Racing-Reference.*Decided 21 November 2026$/)
  })

  test('its page tells of disputes between articles', async () => {
    await openPage('/races/nxs-2023-28/')
    expect(differences()[0]).toMatch(/^Texas, September 2023: .*Taken: second; both sides/)
  })

  test('on an earlier day its page leaves out what may have been written later', async () => {
    await openPage('/races/nxs-2023-28/?asof=2023-12-31')
    expect(screen.queryByRole('region', { name: 'Where sources differ' })).toBeNull()
  })
})

describe('the other starts at the track of a race', () => {
  test('are the newest eight, without this one, and the way to all', async () => {
    await openPage('/races/truck-2017-19/?asof=2024-12-31')
    const there = region('At Talladega')
    const starts = there.getAllByRole('listitem').map(textOf)
    expect(starts).toHaveLength(8)
    expect(starts[0]).toMatch(/^\d+\w+.* Oct 2024$/)
    expect(starts.join()).not.toContain('14 Oct 2017')
    expect(there.getByRole('link', { name: /^All \d+ starts at Talladega$/ })).toHaveAttribute(
      'href',
      '/tracks/talladega/?asof=2024-12-31',
    )
  })

  test('are said not to be where there is none', async () => {
    await openPage('/races/truck-2026-13/')
    expect(region(/^At San Diego/).getByText('No other start of his here.')).toBeVisible()
  })
})

describe('the page of the race he drove in relief', () => {
  test('says that it is no start of his, and has the field and the story', async () => {
    await openPage('/races/nxs-2025-24/')
    expect(title()).toBe('Wawa 250 Powered by Coca-Cola')
    expect(screen.getByText('Not a start of his, and in no total.')).toBeVisible()
    expect(facts()).toEqual([])
    const around = screen.getByRole('navigation', { name: 'Starts around this one' })
    expect(around).toHaveTextContent(/Previous start.*8 Aug 2025.*Next start.*11 Sep 2025/)
    const lines = tableText(/Full results/)
    expect(lines[1]).toMatch(/^1 \| Connor Zilisch, the car he took over \|/)
    expect(lines.join()).not.toContain('Parker Kligerman')
    expect(document.querySelector('figure[data-chart=slope]')).toHaveTextContent(
      "Connor Zilisch's car went from 1st to 1st of 38. The stage places of this field are not in our sources.",
    )
    expect(region('The story').getByRole('heading', { name: 'One that got away' })).toBeVisible()
  })
})

describe('a race that is not there', () => {
  test('is said not to be, with the way to those that are', async () => {
    await openPage('/races/truck-1999-01/?series=nxs')
    expect(title()).toBe('No such race here')
    expect(screen.getByText(/no start of his with the id “truck-1999-01”/)).toBeVisible()
    expect(screen.getByRole('link', { name: /To all \d+ starts/ })).toHaveAttribute(
      'href',
      '/?series=nxs',
    )
  })

  test.each(['truck-2022-15', 'nxs-2025-24'])(
    'because it was later than the day asked for, is not run yet: %s',
    async (id) => {
      const user = await openPage(`/races/${id}/?asof=2020-12-31`)
      expect(title()).toBe('Not run yet')
      expect(screen.queryByRole('table')).toBeNull()
      await user.click(screen.getByRole('button', { name: 'Back to today' }))
      await ready()
      expect(title()).not.toBe('Not run yet')
      expect(screen.getByRole('table', { name: /Full results/ })).toBeVisible()
    },
  )

  test('loses to a page that is not there either', async () => {
    await openPage('/racers/?theme=dark')
    expect(title()).toBe('Off the track')
    const links = within(screen.getByRole('main')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/?theme=dark',
      '/races/truck-2012-18/?theme=dark',
      '/races/truck-2017-19/?theme=dark',
      '/races/truck-2022-15/?theme=dark',
    ])
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Unofficial fan project.')
  })
})
