import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { pageAt } from '~/app/routes'
import { aRace, aRecord, aTrack, daysAfter } from '../builders/record'
import { addressBar, openPage, ready, serveRecord } from '../support/page'
import { tableText, textOf } from '../support/tableText'

/** What is loaded late may take a slow machine a while. */
const SOON = [{}, { timeout: 15_000 }] as const

const CAPTION = /^Races of the selection/

const record = aRecord({
  tracks: [aTrack({ id: 'springfield' }), aTrack({ id: 'shelbyville', type: 'road' })],
  races: [
    aRace({ date: '2022-05-07', raceName: 'Apple 250', start: 4, finish: 1, lapsLed: 20 }),
    aRace({ date: '2022-05-14', raceName: 'Berry 300', start: 6, finish: 9 }),
    aRace({
      ...{ date: '2023-03-11', series: 'truck', raceName: 'Cherry 200', trackId: 'shelbyville' },
      ...{ start: 1, finish: 3, team: 'away-racing' },
    }),
    aRace({ date: '2023-03-04', raceName: '=Date 1', start: 20, finish: 30, status: 'engine' }),
  ],
})

const open = (query = '') => {
  serveRecord(record)
  return openPage(`/${query}`)
}

const races = () =>
  [...document.querySelectorAll('tr[data-race] th')].map((cell) => textOf(cell).slice(0, 5))
const table = () => screen.getByRole('table', { name: CAPTION })
const opener = (name: string) =>
  [...document.querySelectorAll('#races summary')].find((summary) =>
    textOf(summary).startsWith(name),
  ) as HTMLElement

let copied: string[] = []
let saved: { name: string; text: string; type: string }[] = []

/** How long code is on its way is no matter here. */
beforeAll(() =>
  Promise.all([
    import('~/features/raceTable/ColumnChooser'),
    import('~/features/raceTable/ExportRaces'),
    import('~/features/raceTable/TickBar'),
  ]),
)

beforeEach(() => {
  copied = []
  saved = []
  const blobs = new Map<string, { text: string; type: string }>()
  vi.stubGlobal(
    'Blob',
    class {
      text: string
      type: string
      constructor([text = '']: string[], { type = '' }: BlobPropertyBag = {}) {
        this.text = text
        this.type = type
      }
    },
  )
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`
    blobs.set(address, blob as unknown as { text: string; type: string })
    return address
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href)
    if (blob) saved.push({ name: this.download, ...blob })
  })
})

/** The reader's clipboard; the testing library puts its own there when a reader is made. */
const watchClipboard = (write = (text: string) => Promise.resolve(void copied.push(text))) =>
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write)

describe('groups', () => {
  test('have heads with their own figures, and the sort inside each', async () => {
    await open('?group=season&sort=finish&cols=race,finish')
    expect(tableText(CAPTION)).toEqual([
      'Race | Fin (Finish)',
      '2023 | 2 starts · 0 wins · 1 top five · 1 top ten · average finish 16.5 (n=2) · best 3rd Only 2023',
      'Cherry 200 | 3',
      '=Date 1 | 30 engine',
      '2022 | 2 starts · 1 win · 1 top five · 2 top tens · average finish 5.0 (n=2) · best 1st Only 2022',
      'Apple 250 | 1',
      'Berry 300 | 9',
    ])
    expect(document.querySelectorAll('tr[data-race]')).toHaveLength(4)
  })

  test('head bodies of their own, each with the rows below it', async () => {
    await open('?group=series')
    const bodies = [...table().querySelectorAll('tbody')].map(({ rows }) => rows.length)
    expect(bodies).toEqual([1 + 3, 1 + 1])
    expect(table().querySelectorAll('tbody > tr:first-child > th[scope=rowgroup]')).toHaveLength(2)
  })

  test.each([
    ['Track type', 'type', ['Intermediate', 'Road course'], 'most starts first'],
    ['Team', 'team', ['Home', 'Away'], 'most starts first'],
    ['Season', 'season', ['2023', '2022'], 'newest first'],
  ])(
    'by %s are chosen beside the sort, and their order is said',
    async (name, id, heads, order) => {
      const user = await open()
      const select = screen.getByRole('combobox', { name: 'Group by' })
      await user.selectOptions(select, `By ${name.toLowerCase()}`)
      expect(addressBar()).toBe(`/?group=${id}`)
      const shown = within(table()).getAllByRole('button', { expanded: true })
      expect(shown.map(textOf)).toEqual(heads)
      expect(
        screen.getByText(new RegExp(`In groups by ${name.toLowerCase()}, ${order}`)),
      ).toBeVisible()
      await user.selectOptions(select, 'No groups')
      expect(addressBar()).toBe('/')
    },
  )

  test('close and open, for as long as the page is there', async () => {
    const user = await open('?group=season')
    await user.click(within(table()).getByRole('button', { name: '2023' }))
    expect(races()).toEqual(['Berry', 'Apple'])
    expect(within(table()).getByRole('button', { name: '2023', expanded: false })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /^Fin/ }))
    expect(races()).toEqual(['Apple', 'Berry'])
    await user.click(within(table()).getByRole('button', { name: '2023' }))
    expect(races()).toEqual(['Cherr', '=Date', 'Apple', 'Berry'])
    expect(addressBar()).toBe('/?sort=finish&group=season')
  })

  test('lead to their starts alone', async () => {
    const user = await open('?group=track&asof=2024-01-01')
    await user.click(screen.getByRole('link', { name: 'Only Shelbyville' }))
    await ready()
    expect(addressBar()).toBe('/?track=shelbyville&asof=2024-01-01&group=track')
    expect(races()).toEqual(['Cherr'])
  })

  test('fit a table of one column', async () => {
    await open('?group=series&cols=race')
    expect(tableText(CAPTION).slice(0, 3)).toEqual([
      'Race',
      'Xfinity3 starts · 1 win · 1 top five · 2 top tens · average finish 13.3 (n=3) · best 1st Only Xfinity',
      '=Date 1',
    ])
  })
})

describe('the columns', () => {
  const chooser = () => within(screen.getByRole('group', { name: /^Columns, in the order/ }))
  const openChooser = async (user: UserEvent) => {
    await user.click(opener('Columns'))
    await screen.findByText('Usual columns', ...SOON)
  }
  const shown = () =>
    within(table())
      .getAllByRole('columnheader')
      .map((th) => th.dataset.column)

  test('are chosen from all there are, each with what it means', async () => {
    const user = await open('?cols=race,finish')
    await openChooser(user)
    expect(chooser().getAllByRole('checkbox')).toHaveLength(20)
    expect(chooser().getByRole('checkbox', { name: 'Winner' })).toHaveAccessibleDescription(
      'Official winner',
    )
    await user.click(chooser().getByRole('checkbox', { name: 'Start' }))
    expect(addressBar()).toBe('/?cols=race,start,finish')
    expect(shown()).toEqual(['race', 'start', 'finish'])
    expect(chooser().getByRole('checkbox', { name: 'Start' })).toHaveFocus()
    await user.click(chooser().getByRole('checkbox', { name: 'Race' }))
    expect(shown()).toEqual(['start', 'finish'])
  })

  test('move by buttons, which keep the focus', async () => {
    const user = await open('?cols=race,start,finish')
    await openChooser(user)
    const up = () => chooser().getByRole('button', { name: 'Move Finish up' })
    up().focus()
    await user.keyboard('{Enter}')
    expect(shown()).toEqual(['race', 'finish', 'start'])
    expect(up()).toHaveFocus()
    await user.keyboard(' ')
    expect(addressBar()).toBe('/?cols=finish,race,start')
    expect(up()).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard(' ')
    expect(addressBar()).toBe('/?cols=finish,race,start')
    await user.click(chooser().getByRole('button', { name: 'Move Finish down' }))
    expect(shown()).toEqual(['race', 'finish', 'start'])
  })

  test('are never none, and the usual ones come back by a press', async () => {
    const user = await open('?cols=race')
    await openChooser(user)
    expect(chooser().getByRole('checkbox', { name: 'Race' })).toBeDisabled()
    expect(chooser().getByText(/at least one stays/)).toBeVisible()
    await user.click(chooser().getByRole('button', { name: 'Usual columns' }))
    expect(addressBar()).toBe('/')
    expect(shown()).toHaveLength(11)
  })
})

describe('ticked rows', () => {
  const bar = () => screen.getByRole('region', { name: 'Ticked races' })
  const sum = () => [...bar().querySelectorAll('p')].slice(0, 2).map(textOf)
  const tick = (race: string) => screen.getByRole('checkbox', { name: new RegExp(`^Tick ${race}`) })
  const start = async (query = '') => {
    const user = await open(query)
    await user.click(screen.getByRole('button', { name: 'Tick rows' }))
    await screen.findByText('No race ticked', ...SOON)
    return user
  }

  test('are no part of the table until they are asked for', async () => {
    await open()
    expect(within(table()).queryByRole('checkbox')).toBeNull()
  })

  test('are summed up by the one engine', async () => {
    const user = await start()
    expect(sum()[0]).toBe('No race ticked')
    await user.click(tick('Apple'))
    await user.click(tick('Cherry'))
    expect(sum()).toEqual([
      '2 races ticked',
      'avg finish 2.0 (n=2)1 win2 top tens20 laps ledavg start 2.5 (n=2)',
    ])
    await user.click(tick('Apple'))
    expect(sum()[0]).toBe('1 race ticked')
  })

  test('may be all between two, by Shift, and all that are shown', async () => {
    const user = await start()
    await user.click(tick('Cherry'))
    await user.keyboard('{Shift>}')
    await user.click(tick('Berry'))
    await user.keyboard('{/Shift}')
    expect(sum()[0]).toBe('3 races ticked')
    expect(tick('=Date')).toBeChecked()
    const all = screen.getByRole('checkbox', { name: 'Tick all 4 starts shown' })
    expect(all).toBePartiallyChecked()
    await user.click(all)
    expect(sum()[0]).toBe('4 races ticked')
    await user.click(all)
    expect(sum()[0]).toBe('No race ticked')
  })

  test('are ticked by the space bar', async () => {
    const user = await start()
    tick('Berry').focus()
    await user.keyboard(' ')
    expect(tick('Berry')).toBeChecked()
    expect(tick('Berry')).toHaveFocus()
  })

  test('stay through a sort, a filter and groups, and what is out of view is said', async () => {
    const user = await start()
    await user.click(tick('Apple'))
    await user.click(tick('Cherry'))
    await user.click(screen.getByRole('button', { name: /^Fin/ }))
    expect(tick('Apple')).toBeChecked()
    expect(tick('Berry')).not.toBeChecked()
    await user.type(screen.getByRole('searchbox'), 'berry')
    expect(sum()[0]).toBe('2 races ticked · 2 of them not in view')
    await user.clear(screen.getByRole('searchbox'))
    expect(sum()[0]).toBe('2 races ticked')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'By season')
    expect(tick('Cherry')).toBeChecked()
  })

  test('are shown alone at an address of their own, with the day and the theme', async () => {
    const user = await start('?series=nxs&asof=2024-01-01&sort=finish&theme=dark')
    await user.click(tick('Apple'))
    await user.click(tick('=Date'))
    await user.click(within(bar()).getByRole('link', { name: 'Show only these' }))
    await ready()
    expect(addressBar()).toBe('/?asof=2024-01-01&rows=nxs-2022-19,nxs-2023-09&theme=dark')
    expect(races()).toEqual(['=Date', 'Apple'])
  })

  test('are copied as a sentence and a link, and saved as CSV', async () => {
    const user = await start('?cols=race,finish&sort=finish')
    watchClipboard()
    await user.click(tick('=Date'))
    await user.click(tick('Apple'))
    await user.click(within(bar()).getByRole('button', { name: 'Copy sentence' }))
    await user.click(within(bar()).getByRole('button', { name: 'Copy link' }))
    expect(copied).toEqual([
      expect.stringMatching(
        /^Sam Driver, 2 ticked races: 2 starts, 1 win, average finish 15\.5 \(as of .*rows=nxs-2022-19,nxs-2023-09#races\)$/,
      ),
      `${location.origin}/?rows=nxs-2022-19,nxs-2023-09#races`,
    ])
    expect(within(bar()).getByText('Link copied.')).toBeVisible()
    await user.click(within(bar()).getByRole('button', { name: 'CSV' }))
    expect(saved).toEqual([
      {
        name: 'driver-races_2-ticked.csv',
        type: 'text/csv',
        text: "race,finish\r\nApple 250,1\r\n'=Date 1,30\r\n",
      },
    ])
    await user.click(within(bar()).getByRole('button', { name: 'Clear' }))
    expect(sum()[0]).toBe('No race ticked')
  })

  test('that make a link too long for some apps are told so', async () => {
    const many = Array.from({ length: 170 }, (_, week) =>
      aRace({ date: daysAfter('2015-01-03', 7 * week) }),
    )
    serveRecord(aRecord({ races: many }))
    const user = await openPage()
    await user.click(screen.getByRole('button', { name: 'Tick rows' }))
    await screen.findByText('No race ticked', ...SOON)
    watchClipboard()
    await user.click(screen.getByRole('checkbox', { name: 'Tick all 170 starts shown' }))
    await user.click(within(bar()).getByRole('button', { name: 'Copy link' }))
    expect(copied[0]?.length).toBeGreaterThan(2000)
    expect(await within(bar()).findByText(/^A link of 2,\d{3} characters/)).toBeVisible()
  })

  test('are forgotten on leaving the page', async () => {
    const user = await start()
    await user.click(tick('Apple'))
    await pageAt('/data/').page.preload()
    await user.click(screen.getByRole('link', { name: 'Data' }))
    await ready()
    expect(screen.queryByRole('region', { name: 'Ticked races' })).toBeNull()
  })
})

describe('the exports', () => {
  const openMenu = async (query: string) => {
    const user = await open(query)
    await user.click(opener('Export'))
    await screen.findByText('Download', ...SOON)
    watchClipboard()
    return user
  }
  const take = (name: string) => screen.getByRole('button', { name })

  test('as CSV have the selection, the order, the groups and the columns of the page', async () => {
    const user = await openMenu('?season=2022..2023&group=series&sort=-finish&cols=race,finish')
    await user.click(take('CSV'))
    expect(saved).toEqual([
      {
        name: 'driver-races_2022-2023.csv',
        type: 'text/csv',
        text: "series,race,finish\r\nnxs,'=Date 1,30\r\nnxs,Berry 300,9\r\nnxs,Apple 250,1\r\ntruck,Cherry 200,3\r\n",
      },
    ])
    expect(races()).toEqual(['=Date', 'Berry', 'Apple', 'Cherr'])
    expect(screen.getByText('driver-races_2022-2023.csv is downloaded.')).toBeVisible()
  })

  test('as JSON say as of when and from where they are', async () => {
    const user = await openMenu('?series=truck&asof=2023-12-31&cols=finish')
    await user.click(take('JSON'))
    await screen.findByText(/\.json is downloaded\.$/, ...SOON)
    expect(saved[0]?.name).toBe('driver-races_trucks_as-of-2023-12-31.json')
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({
      title: 'Sam Driver: Races',
      selection: 'Trucks',
      asof: '2023-12-31',
      address: `${location.origin}/?series=truck&asof=2023-12-31&cols=finish#races`,
      rows: [{ id: 'truck-2023-10', finish: 3 }],
    })
  })

  test('as texts are copied, and each says so', async () => {
    const user = await openMenu('?series=truck&cols=race,finish')
    for (const name of ['Markdown table', 'HTML table', 'Sentence', 'Link']) {
      await user.click(take(name))
      expect(screen.getByText(`${name} copied.`)).toBeVisible()
    }
    expect(copied.map((text) => text.slice(0, 24))).toEqual([
      '| Race | Finish |\n| --- ',
      '<table>\n<caption><a href',
      'Sam Driver, Trucks: 1 st',
      `${location.origin}/?serie`.slice(0, 24),
    ])
  })

  test('that the browser does not let be copied stand there to be taken by hand', async () => {
    const user = await openMenu('?series=truck')
    watchClipboard(() => Promise.reject(new Error('denied')))
    await user.click(take('Sentence'))
    const field = screen.getByRole('textbox', { name: 'Sentence' }) as HTMLTextAreaElement
    expect(field.value).toMatch(/^Sam Driver, Trucks: 1 start/)
  })
})
