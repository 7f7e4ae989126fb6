import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { aMilestone, anArcaStart, anotherRace, aRole } from '../builders/life'
import { aRace, aRecord } from '../builders/record'
import { addressBar, openPage, serveRecord } from '../support/page'
import { textOf } from '../support/tableText'

const source = {
  id: 'gazette',
  kind: 'press',
  title: 'A young driver',
  publisher: 'Gazette',
  url: 'https://gazette.example/driver',
  covers: null,
  asOf: null,
}

beforeEach(() =>
  serveRecord(
    aRecord({ races: [aRace({ date: '2023-03-04', sources: ['results'] })] }),
    {
      milestones: [
        aMilestone({ id: 'm001', date: '2021', headline: 'Bought a kart', kind: 'personal' }),
        aMilestone({
          id: 'm002',
          date: '2022-08',
          headline: 'Joined a team',
          kind: 'team',
          note: 'Day unknown.',
        }),
        aMilestone({
          id: 'm003',
          headline: 'Led his first lap',
          detail: 'He led lap 12.',
          raceId: 'nxs-2023-09',
          sources: ['gazette', 'nobody'],
          confidence: 'conflicting',
          note: 'The Gazette has lap 13.',
        }),
      ],
      broadcasting: [aRole({ from: '2022', to: '2024' })],
      arca: [anArcaStart({ season: 2020, finish: 1, status: 'running' })],
      otherRacing: [anotherRace(), anotherRace({ id: 'undated', date: null })],
    },
    { 'sources.json': [source] },
  ),
)

const timeline = () => within(screen.getByRole('region', { name: /A life in racing/ }))
const lines = () => timeline().getAllByRole('listitem').map(summaryOf)
const summaryOf = (item: HTMLElement) => textOf(item.querySelector('summary') as Element)
/** Opens an entry and waits until it has told its story. */
async function told(user: UserEvent, text: string) {
  const item = entry(text)
  await user.click(item.querySelector('summary') as Element)
  await within(item).findByText(/^Sources?:/)
  return item
}
const kind = (name: RegExp) => timeline().getByRole('button', { name })
const entry = (text: string) =>
  timeline().getByText(text, { selector: 'span' }).closest('li') as HTMLElement

describe('the timeline', () => {
  test('tells his life in order, each entry as precisely as its day is known', async () => {
    await openPage()
    expect(lines()).toEqual([
      'in 2021 (day not known)Personal: Bought a kart',
      '2022–24TV and media roles: Pit reporter, NBC',
      'in Aug (day not known)Teams: Joined a team',
      '4 MarMilestones: Led his first lap (sources differ)',
      '2023Rides: No. 48, Home Racing',
    ])
    const years = timeline().getAllByRole('heading', { level: 3 })
    expect(years.map(textOf)).toEqual(['2021', '2022', '2023'])
  })

  test('gives each entry its story, its sources and a link to its race', async () => {
    const user = await openPage('/?theme=dark')
    const item = within(await told(user, 'Led his first lap'))
    expect(item.getByText('He led lap 12.')).toBeInTheDocument()
    expect(item.getByText(/^Sources:/)).toHaveTextContent(
      'Sources: Gazette: A young driver; nobody',
    )
    expect(item.getByRole('link', { name: 'Gazette: A young driver' })).toHaveAttribute(
      'href',
      'https://gazette.example/driver',
    )
    expect(item.getByRole('link', { name: 'The race' })).toHaveAttribute(
      'href',
      '/races/nxs-2023-09/?theme=dark',
    )
  })

  test('says where sources differ, and nowhere else', async () => {
    const user = await openPage()
    expect(await told(user, 'Led his first lap')).toHaveTextContent(
      'Sources differ. The Gazette has lap 13.',
    )
    expect(await told(user, 'Joined a team')).toHaveTextContent('Day unknown.')
    expect(timeline().getAllByText(/^Sources differ/)).toHaveLength(1)
    expect(timeline().getAllByText('(sources differ)')).toHaveLength(1)
  })
})

test('leads to the page of its year until it is opened, for readers without a script', async () => {
  await openPage('/?season=2023')
  expect(entry('Led his first lap').querySelector('a')).toHaveAttribute(
    'href',
    '/seasons/2023/?season=2023#m003',
  )
  expect(entry('Pit reporter, NBC').querySelector('a')).toHaveAttribute(
    'href',
    '/seasons/2022/?season=2023',
  )
})

describe('the kinds of entries', () => {
  test('say how many there are and are switched off and on', async () => {
    const user = await openPage()
    expect(kind(/^Personal 1/)).toHaveAttribute('aria-pressed', 'true')
    expect(kind(/^ARCA starts 1/)).toHaveAttribute('aria-pressed', 'false')

    await user.click(kind(/^Personal/))
    expect(timeline().queryByText('Bought a kart')).toBeNull()
    expect(addressBar()).toBe(
      '/?kinds=win,near-miss,milestone,career,team,broadcast,business,ride,tv',
    )

    await user.click(kind(/^Personal/))
    expect(entry('Bought a kart')).toBeInTheDocument()
    expect(addressBar()).toBe('/')
  })

  test('bring ARCA and other racing when asked; what has no date stays away', async () => {
    await openPage('/?kinds=arca,other')
    expect(lines()).toEqual([
      'in 2020 (day not known)ARCA starts: ARCA, Daytona: won',
      '28 JanOther racing: IMSA: 24 hours',
    ])
  })

  test('can all be off, and the page says so', async () => {
    const user = await openPage('/?kinds=team')
    await user.click(kind(/^Teams/))
    expect(addressBar()).toBe('/?kinds=none')
    expect(timeline().getByText('No kind of entry is switched on.')).toBeVisible()
  })

  test('leave the selection and the figures alone', async () => {
    const user = await openPage('/?series=nxs')
    await user.click(kind(/^Rides/))
    expect(addressBar()).toMatch(/^\/\?series=nxs&kinds=/)
    expect(document.querySelector('[data-stat=starts]')).toHaveTextContent('1')
  })
})

describe('the folded timeline', () => {
  test('unfolds to all its entries and back', async () => {
    const user = await openPage()
    await user.click(timeline().getByRole('button', { name: 'Unfold all 5 entries' }))
    await user.click(timeline().getByRole('button', { name: 'Fold the timeline' }))
    expect(timeline().getByRole('button', { name: 'Unfold all 5 entries' })).toBeVisible()
  })
})

describe('the picture of the timeline', () => {
  const picture = () =>
    timeline().getByRole('slider', { name: 'Entries of the timeline, oldest to newest' })
  const words = () => picture().getAttribute('aria-valuetext')

  test('is stepped through in words that say what is not known', async () => {
    const user = await openPage()
    picture().focus()
    await user.keyboard('{End}')
    expect(words()).toBe('2023, Rides: No. 48, Home Racing.')
    await user.keyboard('{ArrowLeft}')
    expect(words()).toBe('4 Mar 2023, Milestones: Led his first lap. Sources differ.')
    await user.keyboard('{ArrowLeft}')
    expect(words()).toBe('2022–24, TV and media roles: Pit reporter, NBC.')
    expect(timeline().getByText('2 more from before 2023 are in the list alone.')).toBeVisible()
  })

  test('leads to the entry in the list by Enter, opens it and gives it the focus', async () => {
    const user = await openPage()
    picture().focus()
    await user.keyboard('{End}{ArrowLeft}')
    const tip = await timeline().findByRole('group', { name: 'Step through the timeline' })
    expect(within(tip).getByText('Sources differ: see the entry.')).toBeVisible()
    await user.keyboard('{Enter}')
    const details = entry('Led his first lap').querySelector('details')
    expect(details).toHaveAttribute('open')
    expect(details?.querySelector('summary')).toHaveFocus()
    expect(timeline().getByRole('button', { name: 'Fold the timeline' })).toBeVisible()
  })

  test('rings what is focused in the list', async () => {
    await openPage()
    entry('Led his first lap').querySelector<HTMLElement>('summary')?.focus()
    expect(await timeline().findByRole('slider', { name: /^Entries/ })).toHaveAttribute(
      'aria-valuetext',
      '4 Mar 2023, Milestones: Led his first lap. Sources differ.',
    )
    expect(timeline().queryByRole('group', { name: 'Step through the timeline' })).toBeNull()
  })
})

describe('all kinds of entries', () => {
  test('are shown or hidden at once', async () => {
    const user = await openPage()
    await user.click(timeline().getByRole('button', { name: 'Show none' }))
    expect(addressBar()).toBe('/?kinds=none')
    expect(timeline().getByText('No kind of entry is switched on.')).toBeVisible()
    await user.click(timeline().getByRole('button', { name: 'Show all' }))
    expect(lines()).toHaveLength(7)
    expect(timeline().getByRole('button', { name: 'Show all' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  })
})
