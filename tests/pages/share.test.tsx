import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { anEntry, aRace, aRecord, aTrack } from '../builders/record'
import { openPage, serveRecord } from '../support/page'

const record = aRecord({
  tracks: [aTrack({ id: 'springfield' }), aTrack({ id: 'shelbyville', type: 'road' })],
  races: [
    aRace({ date: '2022-05-07', finish: 8, raceName: 'Apple 250' }),
    aRace({ date: '2023-03-04', finish: 1, series: 'truck', trackId: 'shelbyville' }),
    aRace({ date: '2023-05-06', finish: 4, series: 'truck', trackId: 'shelbyville' }),
  ],
})
const [apple] = record.races
const { recordTo } = record.driver

const open = async (address: string, title: string): Promise<UserEvent> => {
  serveRecord(record)
  const user = await openPage(address)
  await press(user, title)
  return user
}

const opener = (title: string) => screen.getByRole('button', { name: `Share: ${title}` })
const press = async (user: UserEvent, title: string) => {
  await user.click(opener(title))
  await waitFor(() => expect(document.querySelector('dialog')).toBeVisible(), SOON)
  expect(screen.getByRole('dialog')).toHaveAccessibleName(`Share: ${title}`)
}
const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string) => dialog().getByRole<HTMLTextAreaElement>('textbox', { name })
const fields = () =>
  dialog()
    .getAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ labels }) => labels[0]?.textContent)
const pin = () => dialog().getByRole('checkbox', { name: 'Pin to this date' })
const here = (path: string) => location.origin + path

/** A clipboard that takes what it is given, or does not. */
const withClipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })

afterEach(() => vi.unstubAllEnvs())

/** The dialog's code is loaded late; on a slow machine, later. */
const SOON = { timeout: 15_000 }

describe('the share dialog of the race table', () => {
  test('offers the address, and every form of what it shows', async () => {
    await open('/?series=truck&sort=finish', 'Races')
    expect(fields()).toEqual([
      ...['Link', 'Sentence', 'Markdown', 'BBCode'],
      ...['Embed: script line', 'Embed: plain iframe'],
    ])
    const link = here('/?series=truck&sort=finish#races')
    expect(field('Link')).toHaveValue(link)
    expect(field('Markdown')).toHaveValue(`[Sam Driver: Races, Trucks](${link})`)
    expect(field('BBCode')).toHaveValue(`[url=${link}]Sam Driver: Races, Trucks[/url]`)
    expect(field('Embed: script line').value).toContain(
      '<fan-embed view="table" series="truck" sort="finish">',
    )
    expect(field('Embed: plain iframe').value).toContain(
      here('/embed/table.html?series=truck&amp;sort=finish&amp;fit=fill'),
    )
    expect(field('Sentence').value).toMatch(
      /^Sam Driver, Trucks: 2 starts, 1 win, average finish 2\.5 \(as of /,
    )
  })

  test('pins all of it to the last day of the record', async () => {
    const user = await open('/?series=truck', 'Races')
    expect(pin()).not.toBeChecked()
    await user.click(pin())
    expect(field('Link')).toHaveValue(here(`/?series=truck&asof=${recordTo}#races`))
    for (const name of fields()) expect(field(name ?? '').value).toMatch(/asof=/)
  })

  test('is pinned to the day that the address asks for, until that is taken away', async () => {
    const user = await open('/?asof=2023-04-01', 'Races')
    expect(pin()).toBeChecked()
    expect(field('Link')).toHaveValue(here('/?asof=2023-04-01#races'))
    expect(field('Sentence').value).toContain('2 starts, 1 win')
    await user.click(pin())
    expect(field('Link')).toHaveValue(here('/#races'))
  })

  test('leads to the guide for bloggers', async () => {
    await open('/', 'Races')
    const guide = dialog().getByRole('link', { name: /^What WordPress, Ghost/ })
    expect(guide).toHaveAttribute('href', here('/embed/embedding.txt'))
  })

  test('changes the look of the embed alone', async () => {
    const user = await open('/', 'Races')
    const look = within(dialog().getByRole('group', { name: 'Look of the embed' }))
    await user.selectOptions(look.getByRole('combobox', { name: 'Theme' }), 'Dark')
    await user.click(look.getByRole('checkbox', { name: 'Heading' }))
    await user.click(look.getByRole('checkbox', { name: 'Own accent' }))
    fireEvent.input(look.getByLabelText('Accent color'), { target: { value: '#12ab34' } })
    expect(field('Embed: script line').value).toContain(
      '<fan-embed view="table" theme="dark" accent="12ab34" heading="0">',
    )
    expect(field('Embed: plain iframe').value).toContain(
      'table.html?theme=dark&amp;accent=12ab34&amp;fit=fill&amp;heading=0',
    )
    expect(field('Link')).toHaveValue(here('/#races'))
  })

  test('shows markup in the address as text', async () => {
    await open(`/?q=${encodeURIComponent('"><script>')}`, 'Races')
    expect(field('Embed: script line').value).toContain('q="&quot;&gt;&lt;script&gt;"')
  })

  test('offers a linked picture where the build has drawn them', async () => {
    vi.stubEnv('VITE_CARDS', 'yes')
    await open('/', 'Races')
    expect(field('Linked picture')).toHaveValue(
      `<a href="${here('/#races')}"><img src="${here('/share/table/card.png')}" alt="Sam Driver: Races" width="600" height="315"></a>`,
    )
  })
})

describe('a copy button', () => {
  test('says for a moment that it has copied', async () => {
    const user = await open('/', 'Races')
    const writeText = vi.fn(async () => {})
    withClipboard(writeText)
    await user.click(dialog().getByRole('button', { name: 'Copy: Link' }))
    expect(writeText).toHaveBeenCalledWith(here('/#races'))
    expect(dialog().getByText('Copied')).toHaveAttribute('role', 'status')
    await waitFor(() => expect(dialog().queryByText('Copied')).toBeNull(), { timeout: 4000 })
  })

  test('marks the text where the browser refuses', async () => {
    const user = await open('/', 'Races')
    withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await user.click(dialog().getByRole('button', { name: 'Copy: Link' }))
    const link = field('Link')
    expect(link).toHaveFocus()
    expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(link.value)
    expect(dialog().getByText(/^Marked/)).toHaveAttribute('role', 'status')
  })
})

describe('the dialog', () => {
  test.each([
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['Close', (user: UserEvent) => user.click(dialog().getByRole('button', { name: 'Close' }))],
    ['a press beside it', (user: UserEvent) => user.click(screen.getByRole('dialog'))],
  ])('is closed by %s, and the focus is where it was', async (_, close) => {
    const user = await open('/', 'Races')
    await close(user)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(opener('Races')).toHaveFocus()
  })

  test('stays while text in it is marked beyond its edge', async () => {
    const user = await open('/', 'Races')
    await user.pointer([
      { keys: '[MouseLeft>]', target: field('Link') },
      { target: screen.getByRole('dialog') },
      { keys: '[/MouseLeft]' },
    ])
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  test('sends the link by the device’s own ways, where it has any', async () => {
    const share = vi.fn(async () => {})
    Object.defineProperty(navigator, 'share', { configurable: true, value: share })
    const user = await open('/?series=truck', 'Races')
    await user.click(dialog().getByRole('button', { name: 'Share…' }))
    expect(share).toHaveBeenCalledWith({
      title: 'Sam Driver: Races',
      url: here('/?series=truck#races'),
    })
    Reflect.deleteProperty(navigator, 'share')
  })
})

describe('what is shared', () => {
  test.each([
    ['/', 'Every start', 'career-strip', '/#strip'],
    ['/', 'Finish, start by start', 'trend', '/#trend'],
    ['/', 'Headline figures', 'summary', '/'],
    ['/', 'Where he finished', 'distribution', '/#distribution'],
    ['/', 'Season by season', 'season-averages', '/#seasons'],
    ['/', 'Timeline', 'timeline', '/#timeline'],
    ['/', 'Splits', 'splits', '/#splits'],
    ['/', 'From where to where', 'grid', '/#grid'],
    ['/', 'One win in the book.', 'story', '/'],
    ['/claims/', 'What the press said', 'claims', '/claims/'],
    ['/seats/', 'Same seat', 'seats', '/seats/'],
    ['/records/', 'The n-th start', 'nth-starts', '/records/#nth'],
    ['/seasons/2023/', 'Season 2023', 'season" of="2023', '/seasons/2023/'],
    [
      '/tracks/springfield/',
      'Springfield Speedway',
      'track" of="springfield',
      '/tracks/springfield/',
    ],
    [`/races/${apple?.id}/`, 'Apple 250, 2022', `race" of="${apple?.id}`, `/races/${apple?.id}/`],
  ])('on %s is by the name of %s an embed', async (address, title, view, link) => {
    await open(address, title)
    expect(field('Embed: script line').value).toContain(`<fan-embed view="${view}`)
    expect(field('Link')).toHaveValue(here(link))
  })

  test('of the splits is what its reader chooses to divide by', async () => {
    const user = await open('/?series=truck', 'Splits')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Divided' }), 'By track')
    expect(field('Embed: script line').value).toContain(
      '<fan-embed view="splits" series="truck" group="track">',
    )
    expect(field('Link')).toHaveValue(here('/?series=truck&group=track#by-track'))
    expect(field('Sentence').value).toMatch(/^Sam Driver, Trucks: no track has 5 starts or more \(/)
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Divided' }), '')
    expect(field('Link')).toHaveValue(here('/?series=truck#splits'))
    expect(location.search).toBe('?series=truck')
  })

  test.each([
    ['/claims/?series=truck', 'What the press said', 'No sentence of the press about Sam Driver'],
    [
      '/seats/?series=truck',
      'Same seat',
      'Sam Driver drove 2 rides, most often the No. 48 truck, Home Racing (2 starts)',
    ],
    [
      '/records/?series=truck',
      'The n-th start',
      'Sam Driver, Trucks: 1st start at Shelbyville, 4 Mar 2023; 2nd at Shelbyville, 6 May 2023',
    ],
  ])('on %s by the name of %s is a sentence of its own', async (address, title, sentence) => {
    await open(address, title)
    expect(field('Sentence').value).toContain(`${sentence} (as of `)
  })

  test('of what was said, and of the rides, is shown whole, and leads to the page as it is', async () => {
    await open('/seats/?series=truck', 'Same seat')
    expect(field('Embed: script line').value).toContain('<fan-embed view="seats">')
    expect(field('Link')).toHaveValue(here('/seats/?series=truck'))
  })

  test('of the timeline are the kinds shown, whatever is selected', async () => {
    await open('/?series=truck&kinds=win,ride', 'Timeline')
    expect(field('Embed: script line').value).toContain(
      '<fan-embed view="timeline" kinds="win,ride">',
    )
    expect(field('Link')).toHaveValue(here('/?series=truck&kinds=win,ride#timeline'))
    expect(field('Sentence').value).toMatch(
      /^Sam Driver, a life in racing, and on television: \d+ entr(?:y|ies), /,
    )
  })

  test('of a race pins what is quoted of it, and not the link of its page', async () => {
    const user = await open(`/races/${apple?.id}/`, 'Apple 250, 2022')
    expect(pin()).toBeChecked()
    expect(field('Embed: script line').value).toContain(`asof="${recordTo}"`)
    expect(field('Markdown').value).toContain(`asof=${recordTo}`)
    expect(field('Link')).toHaveValue(here(`/races/${apple?.id}/`))
    await user.click(pin())
    expect(field('Embed: script line').value).not.toContain('asof')
    await user.click(pin())
    expect(field('Link')).toHaveValue(here(`/races/${apple?.id}/?asof=${recordTo}`))
  })

  test.each([
    ['/races/', 'Every race', '/races/'],
    ['/seasons/', 'Season by season', '/seasons/'],
    ['/tracks/', 'Every track', '/tracks/'],
    ['/data/', 'The record', '/data/'],
  ])('on %s is by the name of %s a link alone', async (address, title, link) => {
    await open(address, title)
    expect(fields()).toEqual(['Link'])
    expect(field('Link')).toHaveValue(here(link))
  })

  test('is a relief drive as well', async () => {
    const relief = anEntry({ entry: 'relief', date: '2023-06-03', raceId: 'nxs-2023-22' })
    serveRecord(aRecord({ ...record, entries: [relief] }))
    const user = await openPage('/races/nxs-2023-22/')
    await press(user, `${relief.raceName}, 2023`)
    expect(field('Sentence').value).toMatch(/^Sam Driver: relief drive at .*, in no total \(as of /)
  })
})
