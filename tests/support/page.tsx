import { existsSync, readFileSync } from 'node:fs'
import { fireEvent, render, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'
import { App } from '~/app/App'
import { pageAt } from '~/app/routes'
import { DataError } from '~/data/check'
import { createQueryClient, prefetch } from '~/data/queries'
import { type FieldRow, fieldColumns } from '~/data/schema/field'
import type { DataFile, FileContents } from '~/data/schema/files'
import type { CareerRecord, Life } from '~/data/schema/record'
import { LinkError } from '~/stats/starts'
import { aLife } from '../builders/life'

/** Files under data/ by name: what they hold, or the answer of a server in trouble. */
type Files = Record<string, unknown>

/** The server answers with a status and no file. */
export const answering = (status: number) => () => new Response(null, { status })

/** The file breaks off. */
export const brokenOff = () => new Response('[{"id":"m001","date":"19')

/** Nothing answers at all. */
export const offline = () => {
  throw new TypeError('Failed to fetch')
}

/** Serve the record of public/data with some files replaced, until the test ends or serves anew. */
export function serveData(replaced: Files = {}) {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/^\/data\//, '').replace(/\?v=\w+$/, '')
    if (!Object.hasOwn(replaced, file)) return fromDisk(file)
    const contents = replaced[file]
    return typeof contents === 'function' ? contents() : Response.json(contents)
  })
}

/** Serve a made-up record and life in place of his; nothing is known beside them unless given. */
export function serveRecord(record: CareerRecord, life: Partial<Life> = {}, others: Files = {}) {
  const { milestones, broadcasting, arca, otherRacing } = aLife(life)
  serveData({
    'driver.json': record.driver,
    'races.json': record.races,
    'tracks.json': record.tracks,
    'teams.json': record.teams,
    'entries.json': record.entries,
    'stints.json': record.stints,
    'milestones.json': milestones,
    'broadcasting.json': broadcasting,
    'arca.json': arca,
    'other-racing.json': otherRacing,
    'sources.json': [],
    'articles.json': [],
    'standings.json': [],
    ...others,
  })
}

/** Full results as a file under fields/ has them: the columns, then a row a car. */
export const aFieldPart = (rows: readonly FieldRow[]) => {
  const columns = Object.keys(fieldColumns) as (keyof FieldRow)[]
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) }
}

/** Open the site at an address as a reader who has never been here; resolves once it is ready. */
export async function openPage(address = '/'): Promise<UserEvent> {
  document.documentElement.removeAttribute('data-ready')
  history.pushState(null, '', address)
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  const client = createQueryClient()
  // What a page is drawn by is here before it is asked for, as in a page that was built.
  await pageAt(location.pathname).page.preload()
  for (const part of ['core', 'life', 'sources']) void prefetch(client, part)
  // With its files there a page is drawn at once; React makes one that had to wait wait longer.
  await waitFor(() => expect(client.isFetching()).toBe(0), SOON)
  render(<App client={client} />)
  await ready()
  return patient(user)
}

/** A reader who waits, after each thing done, until the page shows what came of it. */
const patient = (user: UserEvent): UserEvent =>
  new Proxy(user, {
    get: (target, name) => {
      const done = Reflect.get(target, name)
      if (typeof done !== 'function') return done
      return async (...args: unknown[]) => {
        const result = await done.apply(target, args)
        await ready()
        return result
      }
    },
  })

/**
 * Opens every part that is drawn only when it is opened: menus, tables of charts. The menu to save
 * a chart as a picture stays shut: its code is fetched first, which takes a moment.
 */
export function unfold() {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(
    'details:not([data-late] *)',
  )) {
    details.open = true
    fireEvent(details, new Event('toggle'))
  }
  for (const tab of document.querySelectorAll('[role=tab]'))
    if (tab.textContent === 'Table') fireEvent.click(tab)
}

/** Resolves once the page shows what its address asks for. */
export const ready = () =>
  waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready'), SOON)

/** Looks again every few milliseconds, for as long as a slow machine may take. */
const SOON = { interval: 4, timeout: 15_000 }

/** The address in the reader's address bar, as it is written. */
export const addressBar = () => location.pathname + location.search

/** A file of the record as it is published, to compare a page with. */
export const published = <F extends DataFile>(file: F): FileContents<F> =>
  JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))

/** Full results of a series' season as they are published: the columns, then a row a car. */
export const publishedPart = (part: string): { columns: string[]; rows: unknown[][] } =>
  JSON.parse(readFileSync(`public/data/fields/${part}.json`, 'utf8'))

function fromDisk(file: string): Response {
  const path = `public/data/${file}`
  return existsSync(path) ? new Response(readFileSync(path)) : new Response(null, { status: 404 })
}

/** Without a layout nothing comes near: what is loaded late stays away. */
class FarAway {
  observe() {}
  disconnect() {}
}

let complaints: MockInstance<typeof console.error>

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('IntersectionObserver', FarAway)
})

afterEach(() => {
  const unexpected = complaints.mock.calls.filter((call) => !call.some(isFailedFile))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  document.documentElement.removeAttribute('data-theme')
  expect(unexpected, 'the console stays silent').toEqual([])
})

/** React logs what a boundary has caught; the tests that break a file mean it. */
const isFailedFile = (what: unknown) => what instanceof DataError || what instanceof LinkError
