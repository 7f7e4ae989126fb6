import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  answering,
  brokenOff,
  offline,
  openPage,
  published,
  publishedPart,
  serveData,
} from '../support/page'
import { textOf } from '../support/tableText'

/** The parts that could not be shown, by name, and what they say of it. */
const failures = () =>
  Object.fromEntries(
    screen.queryAllByRole('alert').map((alert) => {
      const [title, reason] = [...alert.querySelectorAll('p')].map(textOf)
      return [title?.replace(/^The (.*) could not be shown\.$/, '$1'), reason]
    }),
  )

/** A file of the record with one field of one row changed. */
const withField = (file: Parameters<typeof published>[0], row: number, change: object) => {
  const rows = published(file) as object[]
  return { [file]: rows.with(row, { ...rows[row], ...change }) }
}

const address = '/?season=2022&series=truck'
const rows = () => document.querySelectorAll('tr[data-race]').length

/** Presses a part's button and waits until that part has its answer. */
async function tryAgain(user: UserEvent, name: string) {
  const part = screen.getByText(`The ${name} could not be shown.`).parentElement as HTMLElement
  await user.click(within(part).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByText(/^Loading the/)).toBeNull(), { timeout: 5000 })
}

/** Opens the first entry of the timeline, which then asks for its sources. */
async function openEntry(user: UserEvent) {
  await user.click(document.querySelector('#timeline summary') as Element)
  await waitFor(() => expect(document.querySelector('#timeline [data-waiting]')).toBeNull())
  await waitFor(() =>
    expect(document.querySelector('#timeline details[open] :is(p, [role=alert])')).not.toBeNull(),
  )
}

describe('the notice at the foot', () => {
  test('stands also where nothing could be loaded', async () => {
    serveData({ 'driver.json': answering(500) })
    await openPage(address)
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      /Unofficial fan project\. Not affiliated with or endorsed by the driver, NASCAR/,
    )
  })
})

describe('a file that is not what we know', () => {
  test('costs only the parts that need it, which name the file, the row and the field', async () => {
    serveData(withField('milestones.json', 2, { kind: 'gossip' }))
    await openPage(address)
    const reason = expect.stringMatching(/^milestones\.json: m003: kind: .*gossip/)
    expect(failures()).toEqual({
      'ARCA line': reason,
      'television years': reason,
      timeline: reason,
    })
    expect(rows()).toBe(12)
    expect(document.querySelectorAll('[data-start]')).toHaveLength(12)
    expect(document.querySelectorAll('figure[data-chart]')).toHaveLength(5)
    expect(screen.getByRole('heading', { name: /in the book/ })).toBeVisible()
  })

  test.each([
    ['the server has lost it', answering(404), 'sources.json: the server answered 404'],
    ['the server is in trouble', answering(503), 'sources.json: the server answered 503'],
    ['it breaks off', brokenOff, 'sources.json: is not JSON'],
    ['nothing answers', offline, 'sources.json: could not be fetched; is the connection there?'],
  ])('or did not arrive because %s, is said in a sentence', async (_, answer, reason) => {
    serveData({ 'sources.json': answer })
    const user = await openPage(address)
    await openEntry(user)
    expect(failures()).toEqual({ entry: reason })
  })

  test('is asked for again when the reader wants, and shown once it is mended', async () => {
    serveData({ 'sources.json': answering(500) })
    const user = await openPage(address)
    await openEntry(user)
    await tryAgain(user, 'entry')
    expect(failures()).toEqual({ entry: 'sources.json: the server answered 500' })

    serveData()
    await tryAgain(user, 'entry')
    expect(failures()).toEqual({})
    expect(screen.getByText(/^Sources?:/)).toBeInTheDocument()
  })

  test('is mended by one press for all the parts that missed it', async () => {
    serveData({ 'milestones.json': answering(500) })
    const user = await openPage(address)
    expect(Object.keys(failures())).toEqual(['ARCA line', 'television years', 'timeline'])
    serveData()
    await tryAgain(user, 'television years')
    expect(failures()).toEqual({})
    expect(screen.getByText(/Ten ARCA wins/)).toBeVisible()
    expect(screen.getByRole('img', { name: /^On television/ })).toBeVisible()
  })
})

describe('the races themselves', () => {
  const all = [
    ...['career strip', 'comparison', 'context', 'distribution', 'figures', 'race table'],
    ...['runs and best days', 'season averages', 'selection', 'splits'],
    ...['start against finish', 'story', 'tally', 'timeline', 'trend'],
  ]

  test('when broken, are missed by every part that shows them, each by itself', async () => {
    serveData(withField('races.json', 0, { finish: 0 }))
    await openPage()
    expect(Object.keys(failures()).sort()).toEqual(all)
    expect(new Set(Object.values(failures()))).toEqual(
      new Set([expect.stringMatching(/^races\.json: nxs-2009-29: finish: /)]),
    )
    expect(screen.getByRole('link', { name: 'Skip to the page' })).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Theme' })).toBeVisible()
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Unofficial fan project.')
  })

  test('that point to a track nobody knows are named', async () => {
    serveData(withField('races.json', 0, { trackId: 'nowhere' }))
    await openPage()
    expect(failures()['race table']).toBe("races.json: nxs-2009-29: trackId: no track 'nowhere'")
    expect(Object.keys(failures()).sort()).toEqual(all)
  })

  test('come back when they are mended', async () => {
    serveData({ 'races.json': answering(500) })
    const user = await openPage(address)
    serveData()
    await tryAgain(user, 'race table')
    expect(failures()).toEqual({})
    expect(rows()).toBe(12)
  })
})

describe('the page of a race', () => {
  const race = '/races/truck-2022-15/'

  test('misses only his points place without the standings', async () => {
    serveData({ 'standings.json': answering(404) })
    await openPage(race)
    expect(new Set(Object.values(failures()))).toEqual(
      new Set(['standings.json: the server answered 404']),
    )
    expect(screen.getByRole('table', { name: /Full results/ })).toBeVisible()
  })

  test('misses only the field and the way through it without that season’s fields', async () => {
    const { columns, rows: lines } = publishedPart('truck-2022')
    const broken = lines.with(3, lines[3]?.with(columns.indexOf('start'), null) ?? [])
    serveData({ 'fields/truck-2022.json': { columns, rows: broken } })
    await openPage(race)
    const reason = expect.stringMatching(/^fields\/truck-2022\.json: .+: start: /)
    expect(failures()).toEqual({ slope: reason, 'full field': reason })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Mid-Ohio')
    expect(screen.getByRole('region', { name: 'The story' })).toBeVisible()
  })
})
