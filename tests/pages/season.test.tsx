import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { formatLongDate } from '~/format/dates'
import { formatPosition } from '~/format/positions'
import { aLife, aMilestone, anArcaStart } from '../builders/life'
import { aDriver, anEntry, aRace, aRecord } from '../builders/record'
import { answering, openPage, published, ready, serveData, serveRecord } from '../support/page'
import { tableText, textOf } from '../support/tableText'

beforeEach(() => serveData())

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const head = () => document.querySelector('main article header') as HTMLElement
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const figure = (chart: string) => document.querySelector(`figure[data-chart=${chart}]`)

/** Figures of a series: "12 of 23 races started". */
const figuresOf = (series: string | RegExp) =>
  [...screen.getByRole('region', { name: series }).querySelectorAll('dl > div')].map((fact) =>
    [fact.querySelector('dd'), fact.querySelector('dt')]
      .map((part) => part && textOf(part))
      .join(' '),
  )

describe('the page of a season', () => {
  test('says what he drove that year, for whom, and what he won', async () => {
    await openPage('/seasons/2022/')
    expect(title()).toBe('2022')
    expect(head()).toHaveTextContent(
      '16 starts: 12 in the NASCAR Camping World Truck Series for Henderson Motorsports, 3 in the NASCAR Xfinity Series for Emerling-Gase Motorsports and Big Machine Racing and 1 in the NASCAR Cup Series for Rick Ware Racing.',
    )
    expect(head()).toHaveTextContent('Won: Mid-Ohio.')
    expect(
      within(screen.getByRole('list', { name: 'Rides' }))
        .getAllByRole('listitem')
        .map(textOf),
    ).toEqual([
      'No. 75Henderson MotorsportsCamping World Truck, 12 starts',
      'No. 35Emerling-Gase MotorsportsXfinity, 2 starts',
      'No. 15Rick Ware RacingCup, 1 start',
      'No. 48Big Machine RacingXfinity, 1 start',
    ])
  })

  test('has his line in each series, and how part-time it was', async () => {
    await openPage('/seasons/2022/')
    expect(figuresOf('Camping World Truck Series')).toEqual([
      '12 of 23 races started',
      '1 win',
      '4 top fives',
      '8 top tens',
      '0 poles',
      '68 laps led',
      '15.3 avg start n=12',
      '9.2 avg finish n=12',
      '19th in points, final',
    ])
    expect(figuresOf('Cup Series').at(-1)).toBe('– in points: not eligible')
    expect(figure('schedule-truck')).toHaveTextContent(
      '12 of 23 racesHe started in rounds 1, 4–7, 12, 14–15, 19–22, and not in the other 11.',
    )
    expect(figure('schedule-truck')).toHaveAttribute('data-points', '12')
  })

  test('takes its figures from the starts, whatever a published line says', async () => {
    serveData({
      'races.json': published('races.json').map((race) =>
        race.id === 'truck-2022-01' ? { ...race, finish: 35 } : race,
      ),
    })
    await openPage('/seasons/2022/')
    expect(figuresOf('Camping World Truck Series')).toContain('3 top fives')
    expect(figuresOf('Camping World Truck Series')).toContain('11.7 avg finish n=12')
  })

  test('follows his place in the points, and says after which race it is not known', async () => {
    await openPage('/seasons/2024/')
    expect(figure('points-nxs')).toHaveTextContent(
      '22nd after Daytona, 10th after Phoenix; at best 7th after COTA. After round 7 (Martinsville) it is not known.',
    )
    const lines = tableText('Points, race by race')
    expect(lines).toHaveLength(34)
    expect(lines[1]).toBe('1 | Daytona | 25 | 22nd')
    expect(lines[7]).toMatch(/^7 \| Martinsville \| \d+ \| – not in our sources$/)
    expect(figure('points-nxs')).toHaveAttribute('data-points', '32')
  })

  test('draws no points where none were his to collect, or no source has them', async () => {
    await openPage('/seasons/2012/')
    expect(document.querySelector('figure[data-chart^=points]')).toBeNull()
    expect(region('Camping World Truck Series').getByText(/not in our sources/)).toBeVisible()
    expect(region('Nationwide Series').getByText(/collected no points/)).toBeVisible()
  })

  test('says that a computed rank may not be the official one', async () => {
    await openPage('/seasons/2009/')
    expect(figuresOf('Nationwide Series').at(-1)).toBe('95th in points, final')
    expect(screen.getByText(/Whether it matches the official list is not known/)).toBeVisible()
  })

  test('of a season that the record leaves unfinished says so, and counts nothing beyond it', async () => {
    await openPage('/seasons/2026/')
    const { recordTo } = published('driver.json')
    const line = published('seasons.json').find(({ season }) => season === 2026)
    expect(head()).toHaveTextContent(
      `The record ends on ${formatLongDate(recordTo)}, within this season.`,
    )
    expect(figuresOf('Craftsman Truck Series').at(-1)).toBe(
      `${formatPosition(line?.pointsRank ?? null)} in points, so far`,
    )
    expect(figure('schedule-truck')).toHaveTextContent('the season was not over where this ends')
    expect(figure('schedule-truck')).not.toHaveTextContent('not started')
    expect(
      region('Entered, not counted').getByRole('heading', {
        name: 'Reported, not confirmed: Lime Rock Park',
      }),
    ).toBeVisible()
  })

  test('has every start, oldest first, each with its page, and takes them to the dashboard', async () => {
    await openPage('/seasons/2022/?series=cup&theme=dark')
    const rows = screen.getByRole('table', { name: 'Starts of 2022' })
    expect(within(rows).getAllByRole('row')).toHaveLength(17)
    const races = within(rows)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith('/races/'))
    expect(races[0]).toBe('/races/truck-2022-01/?series=cup&theme=dark')
    expect(races).toHaveLength(16)
    expect(screen.getByRole('link', { name: 'Take these to the dashboard' })).toHaveAttribute(
      'href',
      '/?season=2022&theme=dark',
    )
  })

  test('leads to the years before and after, with what was selected', async () => {
    await openPage('/seasons/2009/?series=cup')
    const around = within(screen.getByRole('navigation', { name: 'Seasons around this one' }))
    expect(around.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/seasons/2008/?series=cup',
      '/seasons/2010/?series=cup',
    ])
  })
})

describe('the playoffs on the page of a season', () => {
  test('are told as far as the record tells, with where they ended', async () => {
    await openPage('/seasons/2024/')
    const playoffs = region('The playoffs')
    expect(playoffs.getByRole('heading', { name: 'Round of 12' }).parentElement).toHaveTextContent(
      '12th at Kansas, 12th at Talladega, 6th at Charlotte ROVAL. Eliminated after Charlotte ROVAL.',
    )
    expect(playoffs.getByRole('link', { name: 'Heartbreak at the ROVAL' })).toHaveAttribute(
      'href',
      '#m082',
    )
    expect(playoffs.queryByText(/does not say how/)).toBeNull()
  })

  test('are said to be open where the record does not say how they ended', async () => {
    await openPage('/seasons/2023/')
    const playoffs = region('The playoffs')
    expect(playoffs.getByRole('link', { name: 'First playoff berth' })).toBeVisible()
    expect(playoffs.queryByText(/Eliminated/)).toBeNull()
    expect(playoffs.getByText(/does not say how his playoffs ended/)).toBeVisible()
  })

  test('are not spoken of where it says nothing', async () => {
    await openPage('/seasons/2022/')
    expect(screen.queryByRole('region', { name: 'The playoffs' })).toBeNull()
  })
})

describe('what happened in a year', () => {
  test('is told in full, each milestone where the timeline links to', async () => {
    await openPage('/seasons/2012/')
    for (const { id, headline, detail, note } of published('milestones.json')) {
      const place = document.getElementById(id)
      if (!['m036', 'm037', 'm038', 'm039', 'm040', 'm041', 'm042'].includes(id)) {
        expect(place, id).toBeNull()
        continue
      }
      expect(place).toHaveTextContent(headline)
      expect(place).toHaveTextContent(detail)
      if (note) expect(place).toHaveTextContent(note)
      expect(place).toHaveTextContent(/Sources?: /)
    }
    expect(document.getElementById('m041')).toHaveTextContent('Sources differ. Race finish: eighth')
    expect(document.getElementById('m042')).not.toHaveTextContent('Sources differ.')
    expect(document.getElementById('other-2012-michigan-cup-qualifying')).toHaveTextContent(
      'Other racing, in no total',
    )
  })

  test('has his work on television, with what is not known of it', async () => {
    await openPage('/seasons/2018/')
    const role = document.getElementById('tv-2018-proving-grounds')
    expect(role).toHaveTextContent('Co-host, NBCSN')
    expect(role).toHaveTextContent('When it ended is not known.')
    expect(document.getElementById('tv-2017-nascar-america')).toHaveTextContent('2017–19 · On air')
    expect(screen.getByText(/Begun earlier, with no end on the record/)).toHaveTextContent(
      'Columnist, NBC Sports digital (2017)',
    )
  })

  test('does not shorten a vague date to a day', async () => {
    await openPage('/seasons/2024/')
    expect(document.getElementById('m078')).toHaveTextContent('August 2024 (day not known)')
  })

  test('has ARCA apart, in no total, with its gaps as gaps', async () => {
    await openPage('/seasons/2009/')
    const arca = region('ARCA RE/MAX Series')
    expect(
      arca.getByText(/21 starts, nine won; they stand in no total here. The finish of seven/),
    ).toBeVisible()
    const lines = tableText(/ARCA RE\/MAX Series, 21 starts/)
    expect(lines[2]).toMatch(/^Salem Speedway \| – \| 2 \| – \| – \| – \|/)
    expect(lines[6]).toMatch(/^Toledo Speedway \| 1st \| 6 \| 17 May 2009 \|/)
    expect(figuresOf('Nationwide Series')[0]).toBe('2 of 35 races started')
  })

  test('has the entries that were no start', async () => {
    await openPage('/seasons/2025/')
    const entries = region('Entered, not counted')
    expect(entries.getByRole('heading', { name: 'Relief drive: Daytona' })).toBeVisible()
    expect(entries.getByRole('link', { name: 'Wawa 250 Powered by Coca-Cola' })).toHaveAttribute(
      'href',
      '/races/nxs-2025-24/',
    )
    expect(head()).toHaveTextContent(
      /One that got away: Daytona trucks.*One that got away: Daytona Xfinity/,
    )
  })
})

describe('a year without a start', () => {
  test('has a page for what is told of it', async () => {
    await openPage('/seasons/1999/')
    expect(title()).toBe('1999')
    expect(head()).toHaveTextContent('He made no start in a NASCAR national series')
    expect(document.getElementById('m002')).toHaveTextContent('Racing arrives by cable TV')
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('has one for nothing but an entry, and says that no milestone is known', async () => {
    serveRecord(aRecord({ entries: [anEntry({ date: '2021-02-12' })] }), {}, { 'seasons.json': [] })
    await openPage('/seasons/2021/')
    expect(screen.getByText('No milestone of this year is on the record.')).toBeVisible()
    expect(region('Entered, not counted').getByText('Too slow by a blink.')).toBeVisible()
  })

  test('has none when nothing of it is known', async () => {
    await openPage('/seasons/2001/?theme=dark')
    expect(title()).toBe('No such season here')
    const links = within(screen.getByRole('main')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/seasons/2000/?theme=dark',
      '/seasons/2002/?theme=dark',
      '/seasons/?theme=dark',
    ])
  })

  test.each(['abc', '20222', '2022.0'])('is no year when it is none: %s', async (given) => {
    await openPage(`/seasons/${given}/`)
    expect(title()).toBe('No such season here')
    expect(screen.getByText(`“${given}” is not a year.`)).toBeVisible()
    expect(screen.getByRole('link', { name: 'To all his seasons' })).toBeVisible()
  })
})

describe('a season on an earlier day', () => {
  test('is not run yet, and is on the way back', async () => {
    const user = await openPage('/seasons/2022/?asof=2020-12-31')
    expect(title()).toBe('Not run yet')
    expect(screen.getByRole('link', { name: /2020, the nearest before it/ })).toHaveAttribute(
      'href',
      '/seasons/2020/?asof=2020-12-31',
    )
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    await ready()
    expect(title()).toBe('2022')
  })

  test('has only what had been run and told, and no rank', async () => {
    await openPage('/seasons/2022/?asof=2022-07-09')
    expect(figuresOf('Camping World Truck Series')[0]).toBe('8 of 23 races started')
    expect(figuresOf('Camping World Truck Series').at(-1)).toBe('– in points: season not over')
    expect(tableText('Points, race by race').at(-1)).toMatch(/\| 16th$/)
    expect(document.getElementById('m068')).not.toBeNull()
    expect(document.getElementById('m070')).toBeNull()
    expect(screen.queryByRole('heading', { name: '2023' })).toBeNull()
  })

  test('tells nothing that is known to lie beyond the record', async () => {
    await openPage('/seasons/2026/?asof=2026-06-21')
    expect(head()).not.toHaveTextContent('Lime Rock')
    expect(document.getElementById('m100')).toBeNull()
  })
})

describe('a season with a file missing', () => {
  test('still has its starts when the story cannot be told', async () => {
    serveData({ 'milestones.json': answering(404) })
    await openPage('/seasons/2022/')
    expect(title()).toBe('2022')
    expect(screen.getByText('The story of the year could not be shown.')).toBeVisible()
    expect(screen.getByRole('table', { name: 'Starts of 2022' })).toBeVisible()
    expect(figuresOf('Camping World Truck Series')[1]).toBe('1 win')
  })

  test('says of a season without a published line what is not known', async () => {
    const race = aRace({ date: '2023-03-04' })
    const life = aLife({ milestones: [aMilestone()], arca: [anArcaStart({ season: 2023 })] })
    serveRecord(aRecord({ races: [race], driver: aDriver() }), life, { 'seasons.json': [] })
    await openPage('/seasons/2023/')
    expect(figuresOf('Xfinity Series')[0]).toBe('1 starts')
    expect(figuresOf('Xfinity Series').at(-1)).toBe('– in points: not known')
    expect(figure('schedule-nxs')).toHaveTextContent('how many races the series held is not known')
  })
})
