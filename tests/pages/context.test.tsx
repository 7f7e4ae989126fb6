import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type SeasonDriver, seasonDriverColumns } from '~/data/schema/context'
import type { SeasonLine } from '~/data/schema/season'
import { aRace, aRecord } from '../builders/record'
import { addressBar, answering, openPage, ready, serveRecord } from '../support/page'
import { tableText } from '../support/tableText'

const record = aRecord({
  races: [
    aRace({ date: '2022-05-07', series: 'truck', finish: 9 }),
    aRace({ date: '2022-06-04', finish: 20, trackId: 'shelbyville' }),
    aRace({ date: '2023-05-06', finish: 12 }),
  ],
})

const aSeasonLine = (season: number, series: SeasonLine['series']): SeasonLine =>
  ({
    ...{ season, series, starts: 1, scheduleLength: 24, wins: 0, top5: 0, top10: 0, poles: 0 },
    ...{ lapsLed: 0, averageStart: 20, averageFinish: 20, pointsRank: null },
    ...{ pointsRankSource: 'not eligible here', sources: ['a-source'] },
  }) as SeasonLine

const aLine = (given: Partial<SeasonDriver>): SeasonDriver => ({
  ...{ season: 2022, series: 'truck', driver: 'Sam Driver', starts: 12, wins: 0, top5: 1 },
  ...{ top10: 3, lapsLed: 40, averageStart: 11, averageFinish: 9, running: 12, averageRating: 80 },
  ...given,
})

const others = (given: Partial<SeasonDriver>) => [
  aLine({ driver: 'Alex Ahead', averageFinish: 6.5, lapsLed: 3, ...given }),
  aLine({ driver: 'Lee Level', averageFinish: 9, ...given }),
  aLine({ driver: 'Bo Behind', averageFinish: 22.25, ...given }),
  aLine({ driver: 'Gus Guest', ...given, averageFinish: 1, starts: 2 }),
]

const drivers = [
  aLine({}),
  ...others({}),
  aLine({ season: 2022, series: 'nxs', starts: 3, averageFinish: 20 }),
  ...others({ season: 2022, series: 'nxs' }),
  aLine({ season: 2023, series: 'nxs', starts: 20, averageFinish: 12 }),
  ...others({ season: 2023, series: 'nxs' }),
]

const columns = Object.keys(seasonDriverColumns) as (keyof SeasonDriver)[]
const FILES = {
  'seasons.json': [aSeasonLine(2022, 'truck'), aSeasonLine(2022, 'nxs'), aSeasonLine(2023, 'nxs')],
  'season-drivers.json': {
    columns,
    rows: drivers.map((line) => columns.map((column) => line[column])),
  },
}

const figure = () => document.querySelector('figure[data-chart=context]') as HTMLElement
const sentence = () => figure()?.querySelector('[data-sentence]')?.textContent

/** Opens a page and presses what shows the ranks. */
async function open(address: string) {
  serveRecord(record, {}, FILES)
  const user = await openPage(address)
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Show the ranks' }))
  await shown()
  return user
}

/** Resolves once the panel stands: its code and its files come one after the other. */
async function shown() {
  await waitFor(() => expect(figure()).not.toBeNull(), { timeout: 15_000 })
  await ready()
}

describe('his seasons in context', () => {
  test('wait until they come near: a way to ask, and one to the seasons', async () => {
    serveRecord(record)
    await openPage('/?season=2022')
    const panel = within(screen.getByRole('region', { name: 'In context' }))
    expect(panel.getByRole('link')).toHaveAttribute('href', '/seasons/?season=2022')
    expect(figure()).toBeNull()
  })

  test('rank him among the drivers with a stated minimum of starts', async () => {
    await open('/?series=truck&season=2022')
    expect(sentence()).toBe(
      'Average finish: tied for 2nd of 4 in the 2022 Trucks, 9.0 over 12 starts (minimum 6).',
    )
    expect(figure()).toHaveAttribute('data-points', '4')
    const [header, row] = tableText('In context')
    expect(header).toBe(
      'Season | Series | Starts | Avg finish | Rank | Percentile | Wins | Top 5 | Top 10 | Laps led | Avg start | Avg rating',
    )
    expect(row).toMatch(/^2022 \| Trucks \| 12 \(min 6\) \| 9\.0 \| T2 of 4 \| 50\.0 \| /)
    expect(within(figure()).getByRole('link', { name: '2022', hidden: true })).toHaveAttribute(
      'href',
      '/seasons/2022/?series=truck&season=2022',
    )
  })

  test('say why there is no rank, and take another minimum', async () => {
    const user = await open('/?series=nxs&season=2022')
    expect(sentence()).toBe('Average finish: no rank, too few starts in one season.')
    expect(tableText('In context')[1]).toContain('| –3 starts, 6 needed | – |')
    await user.type(screen.getByRole('spinbutton', { name: /starts in a season/ }), '3')
    expect(addressBar()).toBe('/?series=nxs&season=2022&min=3')
    expect(sentence()).toBe(
      'Average finish: 3rd of 4 in the 2022 Xfinity, 20.0 over 3 starts (minimum 3).',
    )
  })

  test('are ranked by the metric of the charts, where season totals have it', async () => {
    const user = await open('/?series=truck&season=2022&metric=gained')
    expect(sentence()).toMatch(/^Average finish:/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rank by' }), 'Laps led')
    expect(addressBar()).toBe('/?series=truck&season=2022&metric=led')
    expect(sentence()).toMatch(/^Laps led: tied for 1st of 4 in the 2022 Trucks, 40 over 12/)
  })

  test('say what season totals cannot be asked', async () => {
    await open('/?season=2022&track=shelbyville')
    expect(sentence()).toContain('tied for 2nd of 4 in the 2022 Trucks')
    expect(sentence()).toContain('Season totals know nothing of track:')
  })

  test('leave out a season that was not over on the day asked for, and say so', async () => {
    await open('/?asof=2023-06-01')
    expect(sentence()).toContain('Left out: 2023 Xfinity (not over on the day asked for')
    expect(
      tableText('In context')
        .slice(1)
        .map((row) => row.slice(0, 13)),
    ).toEqual(['2022 | Xfinit', '2022 | Trucks'])
  })

  test('that could not be loaded cost no more than their panel, and are asked for again', async () => {
    serveRecord(record, {}, { ...FILES, 'season-drivers.json': answering(404) })
    const user = await openPage('/')
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Show the ranks' }))
    expect(await screen.findByRole('alert', {}, { timeout: 15_000 })).toHaveTextContent(
      'season-drivers.json: the server answered 404',
    )
    expect(document.querySelectorAll('tr[data-race]')).toHaveLength(3)
    serveRecord(record, {}, FILES)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await shown()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
