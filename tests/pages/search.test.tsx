import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { pageAt } from '~/app/routes'
import { aDriver, aRace, aRecord, aTeam, aTrack } from '../builders/record'
import { addressBar, aFieldPart, answering, openPage, ready, serveRecord } from '../support/page'

const record = aRecord({
  driver: aDriver(),
  tracks: [
    aTrack({ id: 'springfield' }),
    aTrack({ id: 'shelbyville', type: 'road', city: 'Shelbyville' }),
  ],
  teams: [aTeam()],
  races: [
    aRace({ date: '2022-05-07', finish: 8, raceName: 'Apple 250' }),
    aRace({ date: '2023-03-04', finish: 1, series: 'truck', trackId: 'shelbyville' }),
    aRace({ date: '2023-05-06', finish: 4, series: 'truck', trackId: 'shelbyville' }),
  ],
})

/** Code that is loaded late is later on a slow machine. */
const SOON = { timeout: 15_000 }

const opener = () => screen.getByRole('button', { name: 'Search' })
const dialog = () => within(screen.getByRole('dialog', { name: 'Search' }))
const field = () => dialog().getByRole<HTMLInputElement>('combobox')
const options = () =>
  dialog()
    .queryAllByRole('option')
    .map(({ textContent }) => textContent)
const chips = () =>
  within(dialog().getByRole('list', { name: 'Understood' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent)

async function search(address: string, text = ''): Promise<UserEvent> {
  serveRecord(record, {}, { 'fields/nxs-2022.json': aFieldPart([]) })
  const user = await openPage(address)
  await user.click(opener())
  await waitFor(() => expect(dialog().getByRole('combobox')).toBeVisible(), SOON)
  if (text !== '') await user.type(field(), text)
  return user
}

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

describe('the search', () => {
  test('is opened by a button that tells its keys', async () => {
    await search('/')
    expect(opener()).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K')
    expect(field()).toHaveFocus()
    expect(dialog().queryByRole('searchbox')).toBeNull()
  })

  test('shows how the words are understood and how many starts that leaves', async () => {
    await search('/', 'shelbyville trucks top 5')
    expect(chips()).toEqual([
      ' Shelbyville ×(remove)',
      ' Trucks ×(remove)',
      'top 5 →is Top five ×(remove)',
    ])
    expect(dialog().getByRole('status')).toHaveTextContent('2 of 3 starts')
    expect(options()[0]).toBe('Show 2 of 3 starts Trucks at Shelbyville, top five')
  })

  test('goes with Enter to the selection asked for, in place of the one before', async () => {
    const user = await search('/?season=2022&theme=dark&sort=finish', 'trucks won{Enter}')
    await closed()
    await ready()
    expect(addressBar()).toBe('/?series=truck&result=win&theme=dark')
    await waitFor(() => expect(document.querySelector('#selected')).toHaveFocus())
    expect(document.querySelector('#selected')).toHaveTextContent('1 of 3 starts')
    await user.click(opener())
    await waitFor(() => expect(field()).toHaveValue(''), SOON)
  })

  test('keeps the day looked back from, unless another is asked for', async () => {
    const user = await search('/?asof=2023-04-01', 'trucks')
    expect(dialog().getByRole('status')).toHaveTextContent('1 of 2 starts')
    await user.type(field(), ' as of 2023-01-01')
    expect(dialog().getByRole('status')).toHaveTextContent('0 of 1 start')
    await user.clear(field())
    await user.type(field(), 'nxs{Enter}')
    await closed()
    expect(addressBar()).toBe('/?series=nxs&asof=2023-04-01')
  })

  test('leads from any page to the dashboard', async () => {
    await search('/tracks/shelbyville/', 'last 2{Enter}')
    await closed()
    await ready()
    expect(addressBar()).toBe('/?last=2')
    await waitFor(() => expect(document.querySelector('#selected')).toHaveFocus())
  })

  test('finds pages by name, each a link that keeps the selection', async () => {
    await pageAt('/races/any/').page.preload()
    const user = await search('/?series=truck', 'apple')
    const [race] = dialog().getAllByRole('option')
    expect(race).toHaveAttribute('href', `/races/${record.races[0]?.id}/?series=truck`)
    await user.keyboard('{ArrowDown}')
    expect(field()).toHaveAttribute('aria-activedescendant', race?.id)
    expect(race).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Enter}')
    await closed()
    await ready()
    expect(addressBar()).toBe(`/races/${record.races[0]?.id}/?series=truck`)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  test('walks up and down what was found, and back to the text', async () => {
    const user = await search('/', 'shelbyville')
    const count = options().length
    expect(count).toBeGreaterThan(2)
    const active = () => field().getAttribute('aria-activedescendant')?.split('-').at(-1) ?? null
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(String(count - 1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBeNull()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('1')
    await user.keyboard('s')
    expect(active()).toBeNull()
  })

  test('says what it did not understand, with a word to put in its place', async () => {
    const user = await search('/', 'trucks shelbyvile')
    const out = within(dialog().getByRole('list', { name: 'Left out' }))
    expect(out.getByText('“shelbyvile”: not understood')).toBeVisible()
    await user.click(out.getByRole('button', { name: 'Did you mean “shelbyville”?' }))
    expect(field()).toHaveValue('trucks shelbyville')
    expect(field()).toHaveFocus()
    expect(dialog().queryByRole('list', { name: 'Left out' })).toBeNull()
  })

  test('looks for a word as text when told to', async () => {
    const user = await search('/', 'crisp')
    expect(dialog().getByRole('status')).toHaveTextContent('Nothing is asked for yet')
    await user.keyboard('{Enter}')
    expect(addressBar()).toBe('/')
    await user.click(dialog().getByRole('button', { name: 'Look for “crisp” as text' }))
    expect(field()).toHaveValue('"crisp"')
    expect(chips()).toEqual(['"crisp" →is Text “crisp” ×(remove)'])
  })

  test('takes the words of a chip out of the text', async () => {
    const user = await search('/', 'trucks since 2022 won')
    await user.click(dialog().getByRole('button', { name: /2022–2023/ }))
    expect(field()).toHaveValue('trucks won')
    expect(field()).toHaveFocus()
  })

  test('says when no start is left, and what to drop', async () => {
    const user = await search('/', 'trucks springfield')
    expect(dialog().getByRole('status')).toHaveTextContent('0 of 3 starts')
    await user.click(dialog().getByRole('button', { name: 'Drop “Springfield”: 2 starts' }))
    expect(field()).toHaveValue('trucks')
    expect(dialog().getByRole('status')).toHaveTextContent('2 of 3 starts')
  })

  test('begins with what can be asked, and examples to press', async () => {
    const user = await search('/')
    const examples = within(dialog().getByRole('list', { name: 'Examples' })).getAllByRole('button')
    expect(examples.map(({ textContent }) => textContent)).toEqual([
      ...['shelbyville trucks top 10 since 2023', 'the 48', 'last 10', 'as of 2023-03-04'],
    ])
    await user.click(examples[1] as HTMLElement)
    expect(field()).toHaveValue('the 48')
    expect(chips()).toEqual(['the 48 →is Car 48 ×(remove)'])
  })

  test('shows markup that is typed as text', async () => {
    await search('/', '"<img src=x>"')
    expect(chips()[0]).toContain('Text “<img src=x>”')
    expect(document.querySelector('dialog img')).toBeNull()
  })

  test('tells of a record that did not come, and tries again', async () => {
    serveRecord(record, {}, { 'races.json': answering(500) })
    const user = await openPage('/')
    await user.click(opener())
    await waitFor(() => expect(dialog().getByRole('alert')).toBeVisible(), SOON)
    expect(dialog().getByRole('alert')).toHaveTextContent(
      'The record to search in could not be shown',
    )
    serveRecord(record)
    await user.click(dialog().getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(field()).toBeVisible(), SOON)
  })
})

describe('the keys of the search', () => {
  const opens = () => waitFor(() => expect(field()).toHaveFocus(), SOON)

  test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    '%s opens it, and Escape gives the focus back to where it was',
    async (key) => {
      serveRecord(record)
      const user = await openPage('/')
      const link = screen.getByRole('link', { name: 'Apple 250' })
      link.focus()
      await user.keyboard(key)
      await opens()
      expect(field()).toHaveValue('')
      await user.keyboard('{Escape}')
      await closed()
      expect(link).toHaveFocus()
    },
  )

  test('leave "/" to fields that are typed in', async () => {
    serveRecord(record)
    const user = await openPage('/')
    await user.type(screen.getByRole('searchbox'), '1/2')
    expect(screen.getByRole('searchbox')).toHaveValue('1/2')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('can do without "/"', async () => {
    const user = await search('/')
    const slash = () => dialog().getByRole('checkbox', { name: '/ opens it' })
    await user.click(slash())
    await user.keyboard('{Escape}')
    await closed()
    await user.keyboard('/')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    await opens()
    await user.click(slash())
    expect(slash()).toBeChecked()
  })
})
