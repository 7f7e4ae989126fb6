import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Source } from '~/data/schema/press'
import { FIGURE_IDS } from '~/stats/figureIds'
import { aRace, aRecord } from '../builders/record'
import { addressBar, openPage, published, serveData, serveRecord } from '../support/page'

/** Three starts: a win from the pole, a top five without a rating, and a day in midfield. */
const record = aRecord({
  races: [
    aRace({ series: 'truck', date: '2022-05-07', start: 1, finish: 1, pole: true, lapsLed: 9 }),
    aRace({ series: 'truck', date: '2023-03-04', finish: 4, driverRating: null }),
    aRace({ date: '2024-03-02', finish: 12 }),
  ],
})
const [win, second, third] = record.races.map(({ id }) => id)
const source: Source = {
  id: 'a-source',
  kind: 'dataset',
  title: 'Results',
  publisher: 'A publisher',
  url: 'https://example.org/results',
  covers: null,
  asOf: null,
}
const corrections = {
  ...{ conflicts: [], gaps: [], lapsLedDoNotAddUp: [], aliases: [] },
  corrections: [
    {
      id: 'grid',
      raceIds: [win],
      issue: 'One of two has him second on the grid.',
      resolution: 'First.',
      sources: ['a-source'],
      date: '2026-01-01',
    },
  ],
}
const open = (address: string): Promise<UserEvent> => {
  serveRecord(record, {}, { 'sources.json': [source], 'corrections.json': corrections })
  return openPage(address)
}

const races = published('races.json')
const dialog = () => within(screen.getByRole('dialog'))
const part = (name: string) =>
  dialog().getByRole('heading', { level: 3, name }).closest('section') as HTMLElement
const shown = async () => {
  await waitFor(() => expect(document.querySelector('dialog')).toBeVisible(), { timeout: 15_000 })
  await waitFor(() => expect(document.querySelector('dialog [data-waiting]')).toBeNull(), {
    timeout: 15_000,
  })
}
const figures = () => within(screen.getByRole('region', { name: 'Figures of the selection' }))

/** Presses the name of a headline figure. */
async function ask(user: UserEvent, name: string) {
  await user.click(figures().getByRole('link', { name }))
  await shown()
}

describe('a headline figure', () => {
  test('leads to its word in the glossary, where there is no script', async () => {
    await open('/?asof=2024-11-01')
    expect(figures().getByRole('link', { name: 'wins' })).toHaveAttribute(
      'href',
      '/data/?asof=2024-11-01#wins',
    )
    expect(figures().getAllByRole('link')).toHaveLength(FIGURE_IDS.length)
  })

  test('is one press away from its rule, its races, their sources and what was corrected', async () => {
    const user = await open('/')
    await ask(user, 'wins')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('1 Wins')
    expect(part('The rule')).toHaveTextContent('First in the official results.')
    expect(part('Of which starts')).toHaveTextContent(
      'All: 3 starts, as of 21 June 2026, where the record ends.It rests on 1 of them; unknown in none.',
    )
    const links = within(part('The races it rests on')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/races/${win}/`,
      '/?result=win#races',
    ])
    expect(part('Where these races are from')).toHaveTextContent('1 startResults')
    expect(part('Where sources differ')).toHaveTextContent('Taken: First.')
  })

  test('is so by the figure itself, and names the races where no word selects them', async () => {
    const user = await open('/')
    await user.click(document.querySelector('data[data-stat=best_finish]') as Element)
    await shown()
    expect(screen.getByRole('dialog')).toHaveAccessibleName('1 Best finish')
    expect(dialog().getByRole('link', { name: 'This race in the table' })).toHaveAttribute(
      'href',
      `/?rows=${win}#races`,
    )
  })

  test('says how many it is a mean of, and how many are unknown', async () => {
    const user = await open('/?series=truck&asof=2023-12-31')
    await ask(user, 'avg rating')
    expect(part('Of which starts')).toHaveTextContent(
      'Trucks: 2 starts, as of 31 December 2023, as the address asks; what came later is left out.',
    )
    expect(part('Of which starts')).toHaveTextContent('A mean over n = 1; unknown in 1 start.')
  })

  test('of nothing rests on nothing', async () => {
    const user = await open('/?series=nxs')
    await ask(user, 'wins')
    expect(part('The races it rests on')).toHaveTextContent('None of these starts.')
    expect(part('Where sources differ')).toHaveTextContent('No line of these races')
  })

  test('is closed again, and the focus is where it was', async () => {
    const user = await open('/')
    await ask(user, 'laps led')
    await user.click(dialog().getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(figures().getByRole('link', { name: 'laps led' })).toHaveFocus()
  })

  test('leads on to its races, and is left behind', async () => {
    const user = await open('/')
    await ask(user, 'top fives')
    expect(
      within(part('The races it rests on'))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([`/races/${second}/`, `/races/${win}/`, '/?result=top5#races'])
    await user.click(dialog().getByRole('link', { name: /races in the table$/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(addressBar()).toBe('/?result=top5')
    expect(document.querySelector(`tr[data-race="${third}"]`)).toBeNull()
  })
})

describe('the figures of a season and of a track', () => {
  beforeEach(() => serveData())
  test('are explained by the starts of that series and year', async () => {
    const user = await openPage('/seasons/2023/')
    const nxs = within(document.getElementById('nxs') as HTMLElement)
    await user.click(nxs.getByRole('link', { name: 'top tens' }))
    await shown()
    const starts = races.filter(({ series, season }) => series === 'nxs' && season === 2023)
    const top10 = starts.filter(({ finish }) => finish <= 10).length
    expect(screen.getByRole('dialog')).toHaveAccessibleName(`${top10} Top tens`)
    expect(dialog().getByRole('link', { name: /races in the table$/ })).toHaveAttribute(
      'href',
      '/?series=nxs&season=2023&result=top10#races',
    )
  })

  test('are explained by the starts there', async () => {
    const user = await openPage('/tracks/talladega/')
    await user.click(screen.getByRole('link', { name: 'wins' }))
    await shown()
    const wins = races.filter(({ trackId, finish }) => trackId === 'talladega' && finish === 1)
    expect(screen.getByRole('dialog')).toHaveAccessibleName(`${wins.length} Wins`)
  })

  test('name what was corrected of races run by the day, and no later one', async () => {
    const user = await openPage('/tracks/daytona/?asof=2025-12-31')
    await user.click(screen.getByRole('link', { name: 'starts' }))
    await shown()
    expect(part('Where sources differ')).toHaveTextContent('36th, disqualified.')
  })

  test('know no correction of a later day', async () => {
    const user = await openPage('/tracks/daytona/?asof=2016-12-31')
    await user.click(screen.getByRole('link', { name: 'starts' }))
    await shown()
    expect(part('Where sources differ')).not.toHaveTextContent('36th, disqualified.')
  })
})
