import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { FIGURE_IDS } from '~/format/terms'
import { addressBar, openPage, published, serveData } from '../support/page'
import { textOf } from '../support/tableText'

beforeEach(() => serveData())

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
    await openPage('/?asof=2024-11-01')
    expect(figures().getByRole('link', { name: 'wins' })).toHaveAttribute(
      'href',
      '/data/?asof=2024-11-01#wins',
    )
    expect(figures().getAllByRole('link')).toHaveLength(FIGURE_IDS.length)
  })

  test('is one press away from its rule, its races and their sources', async () => {
    const user = await openPage('/')
    await ask(user, 'wins')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('3 Wins')
    expect(part('The rule')).toHaveTextContent('First in the official results.')
    expect(part('Of which starts')).toHaveTextContent(
      'All: 280 starts, as of 21 June 2026, where the record ends.It rests on 3 of them; unknown in none.',
    )
    const won = races.filter(({ finish }) => finish === 1)
    const links = within(part('The races it rests on')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...won.map(({ id }) => `/races/${id}/`).reverse(),
      '/?result=win#races',
    ])
    const sources = within(part('Where these races are from')).getAllByRole('listitem')
    const credited = won.filter(({ sources: ids }) => ids.includes('driveraverages')).length
    expect(textOf(sources[0] as HTMLElement)).toContain(`${credited} starts`)
  })

  test('is so by the figure itself as well', async () => {
    const user = await openPage('/')
    await user.click(document.querySelector('data[data-stat=poles]') as Element)
    await shown()
    expect(screen.getByRole('dialog')).toHaveAccessibleName('3 Poles')
    expect(
      within(part('The races it rests on')).getByRole('link', { name: 'All 3 races in the table' }),
    ).toHaveAttribute('href', '/?rows=nxs-2009-29,truck-2012-15,truck-2012-22#races')
  })

  test('says how many it is a mean of, and how many are unknown', async () => {
    const user = await openPage('/?series=cup&asof=2018-12-31')
    await ask(user, 'avg rating')
    const cup = races.filter(({ series, date }) => series === 'cup' && date <= '2018-12-31')
    const known = cup.filter(({ driverRating }) => driverRating !== null).length
    expect(part('Of which starts')).toHaveTextContent(
      `Cup: ${cup.length} starts, as of 31 December 2018, as the address asks; what came later is left out.`,
    )
    expect(part('Of which starts')).toHaveTextContent(`A mean over n = ${known}`)
  })

  test('names the corrections that touch its races', async () => {
    const user = await openPage('/?track=daytona&series=truck')
    await ask(user, 'starts')
    expect(part('Where sources differ')).toHaveTextContent('36th, disqualified.')
  })

  test('keeps the figures of an earlier day from what was decided of later races', async () => {
    const user = await openPage('/?track=daytona&series=truck&asof=2016-12-31')
    await ask(user, 'starts')
    expect(part('Where sources differ')).not.toHaveTextContent('36th, disqualified.')
  })

  test('of nothing rests on nothing', async () => {
    const user = await openPage('/?series=cup')
    await ask(user, 'wins')
    expect(part('The races it rests on')).toHaveTextContent('None of these starts.')
  })

  test('is closed again, and the focus is where it was', async () => {
    const user = await openPage('/')
    await ask(user, 'laps led')
    await user.click(dialog().getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(figures().getByRole('link', { name: 'laps led' })).toHaveFocus()
  })

  test('leads on to its races, and is left behind', async () => {
    const user = await openPage('/')
    await ask(user, 'top fives')
    await user.click(dialog().getByRole('link', { name: /races in the table$/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(addressBar()).toBe('/?result=top5')
  })
})

describe('the figures of a season and of a track', () => {
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
})
