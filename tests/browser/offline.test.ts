import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { Agent, request as ask, createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { recordVersion } from '../../scripts/recordVersion'
import { serve } from '../../scripts/serve.mjs'
import { buildWorker } from '../../scripts/worker'
import { type OpenPage, openPage, ready } from '../support/browser'
import { races } from './recount'
import { raceIds } from './visit'

/** Longer than a page may take before the kept one is shown. */
const NEVER = 60_000

/** Light, and as good as any. */
const SOME_PAGE = '/tracks/'

const VISITED = '/races/truck-2022-15/'
/** Of the same season, whose full results lie in one file; and of another. */
const NOT_VISITED = '/races/truck-2022-05/'
const ELSEWHEN = '/races/truck-2012-15/'

/** What a copy of the built site holds here: these pages, and no compressed files beside them. */
const PAGES = ['/', SOME_PAGE, '/seasons/', '/data/', VISITED, NOT_VISITED]
const isCopied = (path: string) =>
  !/\.(?:br|gz|csv)$/.test(path) &&
  (!/^\/.+\/index\.html$/.test(path) || PAGES.includes(path.replace('index.html', '')))

let folder: string
/** The built site; the same with other names for its code, as a later build has; one without a worker. */
let first: string
let second: string
let without: string
let below: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'))
  first = edition('first')
  second = edition('second')
  without = edition('without', 'first')
  below = join(folder, 'below')
  await buildWorker({ dist: first, version: recordVersion() })
  await buildWorker({ dist: second, version: recordVersion() })
  await buildWorker({ dist: without, version: recordVersion(), offline: false })
  await buildBelow('/sub/', below)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a reader who has been here before, without a connection', () => {
  test('finds a page as it was built, with another query too', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, '/')
    host.state = 'down'
    await page.reload()
    await ready(page)
    expect(await isAsBuilt(page)).toBe(true)
    expect(await raceIds(page)).toHaveLength(races.length)
    await page.goto(`${host.url}?series=truck`)
    await ready(page)
    const trucks = races.filter(({ series }) => series === 'truck')
    expect(await raceIds(page)).toHaveLength(trucks.length)
    expect(await page.context().cookies()).toEqual([])
  })

  test('finds a page never opened, drawn by the app, even by an address without its last slash', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    host.state = 'down'
    await page.goto(`${host.url}races?series=cup`)
    await ready(page)
    expect(page.url()).toBe(`${host.url}races/?series=cup`)
    expect(await isAsBuilt(page)).toBe(false)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toMatch(/off the track/i)
    await page.goto(`${host.url}nowhere/`)
    await ready(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/off the track/i)
  })

  test('finds the full results of a season of which a race was opened, and is told where not', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, VISITED)
    await soon(() => kept(page, 'data')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('/fields/truck-2022'),
        expect.stringContaining('/grid-outcomes'),
      ]),
    )
    host.state = 'down'
    await page.goto(at(host, NOT_VISITED))
    await ready(page)
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(30)
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.goto(at(host, ELSEWHEN))
    await ready(page)
    expect(await page.getByRole('alert').first().innerText()).toContain('truck-2012.json')
  })

  test('does not wait for a host that does not answer', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    host.state = 'silent'
    await page.reload()
    await ready(page)
    expect(await isAsBuilt(page)).toBe(true)
  })
})

describe('a newer version', () => {
  test('waits until the reader wants it; then it is shown, and the old one is gone', async () => {
    const host = await aHost(first)
    const { page, errors } = await arrive(host, SOME_PAGE)
    const old = await cacheNames(page)
    host.dir = second
    await lookForUpdate(page)
    const notice = page.getByRole('status').filter({ hasText: 'A newer version is here' })
    await notice.waitFor()
    expect(await isUnderWay(page)).toBe(true)
    expect(await cacheNames(page)).toEqual(expect.arrayContaining(old))
    await notice.getByRole('button', { name: 'Show it' }).click()
    await soon(() => edit(page)).toBe('second')
    await ready(page)
    await soon(() => kept(page, 'pages')).toEqual([SOME_PAGE])
    const now = await cacheNames(page)
    expect(now.filter((name) => !name.includes(':data:') && old.includes(name))).toEqual([])
    expect(await notice.count()).toBe(0)
    expect(errors).toEqual([])
    host.state = 'down'
    await page.reload()
    await ready(page)
    expect(await edit(page)).toBe('second')
  })

  test('is not pressed on the reader: later is later, and the old page goes on', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    host.dir = second
    await lookForUpdate(page)
    const notice = page.getByRole('status').filter({ hasText: 'A newer version is here' })
    await notice.getByRole('button', { name: 'Later' }).click()
    expect(await notice.count()).toBe(0)
    await to(page, 'Seasons').click()
    await ready(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await edit(page)).toBe('first')
  })

  test('takes over unasked where its page is the only one open, and offers nothing', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    const [old] = await buildCaches(page)
    host.dir = second
    await page.reload()
    await ready(page)
    expect(await edit(page)).toBe('second')
    await lookForUpdate(page)
    await soon(() => buildCaches(page)).not.toContain(old)
    expect(await page.getByText('A newer version is here').count()).toBe(0)
  })

  test('half put up changes nothing: the old one goes on, also without a connection', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    const before = await cacheNames(page)
    host.dir = second
    host.broken = /\/data\/claims\.json/
    await lookForUpdate(page)
    await soon(() => isUnderWay(page)).toBe(false)
    expect(host.wasBroken).toBe(true)
    expect(await cacheNames(page)).toEqual(before)
    expect(await page.getByText('A newer version is here').count()).toBe(0)
    host.state = 'down'
    await page.reload()
    await ready(page)
    expect(await edit(page)).toBe('first')
  })

  test('whose page was seen is not mixed with the old copy', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    host.dir = second
    host.broken = /\/data\/claims\.json/
    await page.reload()
    await ready(page)
    expect(await edit(page)).toBe('second')
    host.state = 'down'
    await page.reload()
    await ready(page)
    expect(await edit(page)).toBe('first')
  })
})

describe('the way out', () => {
  test('a reader removes the copy, is left alone, and gets it back for the asking', async () => {
    const host = await aHost(first)
    const { page, errors } = await arrive(host, '/data/')
    await page.evaluate(() => caches.open('offline:/other-site/:build:1'))
    await page.getByText(/There is a copy on this device: \d\.\d MB/).waitFor()
    await page.getByRole('button', { name: 'Remove the offline copy' }).click()
    await page.getByText('none will be made until you ask').waitFor()
    const left = ['offline:/:declined', 'offline:/other-site/:build:1']
    expect((await cacheNames(page)).sort()).toEqual(left)

    await page.reload()
    await ready(page)
    await page.getByText('none will be made until you ask').waitFor()
    expect(await hasWorker(page)).toBe(false)

    await page.getByRole('button', { name: 'Keep an offline copy' }).click()
    await isKept(page)
    const again = await cacheNames(page)
    expect(again).not.toContain('offline:/:declined')
    expect(again).toContain('offline:/other-site/:build:1')
    expect(errors).toEqual([])
    host.state = 'down'
    await page.goto(host.url)
    await ready(page)
    expect(await raceIds(page)).toHaveLength(races.length)
  })

  test('a reader who changes the mind at once has a whole copy again', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, '/data/')
    await page.getByRole('button', { name: 'Remove the offline copy' }).click()
    await page.getByRole('button', { name: 'Keep an offline copy' }).click()
    await isKept(page)
    host.state = 'down'
    await page.goto(host.url)
    await ready(page)
    expect(await raceIds(page)).toHaveLength(races.length)
  })

  test('a build without an offline copy takes back the copies of earlier ones', async () => {
    const host = await aHost(first)
    const { page, errors } = await arrive(host, SOME_PAGE)
    host.dir = without
    await lookForUpdate(page)
    await soon(() => hasWorker(page)).toBe(false)
    await soon(() => cacheNames(page)).toEqual([])
    await to(page, 'Seasons').click()
    await ready(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(errors).toEqual([])
  })
})

describe('the worker keeps out of', () => {
  test('embeds, share pages and downloads', async () => {
    const host = await aHost(first)
    const { page } = await arrive(host, SOME_PAGE)
    for (const path of ['embed/trend.html', 'embed/', 'share/trend/', 'data/races.json']) {
      const response = await page.goto(host.url + path)
      expect([path, response?.fromServiceWorker()]).toEqual([path, false])
    }
    const response = await page.goto(host.url)
    expect(response?.fromServiceWorker()).toBe(true)
  })

  test('frames: a page shown in one keeps no copy', async () => {
    const host = await aHost(first)
    const { page } = await openPage(`${host.url}embed/frame.html`, { serviceWorkers: 'allow' })
    const frame = page.frame({ url: host.url })
    await frame?.locator('html[data-ready]').waitFor({ state: 'attached' })
    await frame?.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
    expect(await hasWorker(page)).toBe(false)
  })

  test('all that is not below its own path', async () => {
    const host = await aHost(below, '/sub/')
    const { page, errors } = await arrive(host, SOME_PAGE)
    expect(errors).toEqual([])
    expect(await cacheNames(page)).toEqual(
      (await cacheNames(page)).filter((name) => name.startsWith('offline:/sub/:')),
    )
    host.state = 'down'
    await page.goto(at(host, '/seasons/'))
    await ready(page)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expect(page.goto(new URL('/', host.url).href)).rejects.toThrow(/ERR_/)
  })
})

describe('a tab left open over a new build, without a copy', () => {
  test('is loaded anew, once, when it asks for code that is gone', async () => {
    const host = await aHost(first)
    const { page } = await openPage(at(host, SOME_PAGE), { serviceWorkers: 'block' })
    await ready(page)
    host.dir = second
    await to(page, 'Seasons').click()
    await soon(() => edit(page)).toBe('second')
    await ready(page)
    expect(new URL(page.url()).pathname).toBe('/seasons/')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('is not loaded over and over when that does not help: the panel says so', async () => {
    const host = await aHost(first)
    const { page } = await openPage(at(host, SOME_PAGE), { serviceWorkers: 'block' })
    await ready(page)
    host.broken = /\/assets\/SeasonsPage-/
    host.served.length = 0
    await to(page, 'Seasons').click()
    await soon(() => host.served).toContain('GET /seasons/')
    await page.getByRole('alert').waitFor()
    await page.waitForTimeout(500)
    expect(host.served.filter((line) => line === 'GET /seasons/')).toHaveLength(1)
    await page.getByRole('alert').waitFor()
  })

  test('keeps what it shows when there is no connection', async () => {
    const host = await aHost(first)
    const { page } = await openPage(at(host, SOME_PAGE), { serviceWorkers: 'block' })
    await ready(page)
    host.state = 'down'
    await to(page, 'Seasons').click()
    await page.getByRole('alert').waitFor()
    await page.waitForTimeout(500)
    expect(await page.getByRole('navigation').count()).toBeGreaterThan(0)
  })
})

/** Where a path of the site stands on a host. */
const at = (host: Host, path: string) => host.url + path.slice(1)

/** Looks again until it is as expected, for as long as a slow machine may take. */
const soon = <T>(look: () => Promise<T> | T) => expect.poll(look, { timeout: 15_000 })

/** Opens a path as a reader who has never been here, and waits until the copy is made. */
async function arrive(host: Host, path: string): Promise<OpenPage> {
  const opened = await openPage(at(host, path), { serviceWorkers: 'allow' })
  await ready(opened.page)
  await soon(() => kept(opened.page, 'pages')).toEqual([new URL(at(host, path)).pathname])
  return opened
}

/** Waits until the whole site has been fetched once more, which takes as long as the machine is slow. */
const isKept = (page: Page) =>
  page.getByRole('button', { name: 'Remove the offline copy' }).waitFor({ timeout: 4 * 15_000 })

/** Has the browser ask for a newer worker, as it does now and then by itself. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => {})
  })

const to = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name })

const hasWorker = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)

/** Whether a newer worker is being made ready, or waits. */
const isUnderWay = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.installing !== null || registration.waiting !== null
  })

const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

const buildCaches = async (page: Page) =>
  (await cacheNames(page)).filter((name) => name.includes(':build:'))

/** The paths kept of a kind. */
const kept = (page: Page, kind: 'pages' | 'data') =>
  page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((name) => name.includes(part))
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname)
  }, `:${kind}:`)

/** Which of the editions a page came with. */
const edit = (page: Page) =>
  page
    .locator('meta[name=edition]')
    .getAttribute('content')
    .catch(() => null)

/** Whether the page came as HTML, and not as the shell. */
const isAsBuilt = async (page: Page) =>
  (await edit(page)) !== null && (await page.locator('meta[name=shell]').count()) === 0

type Host = {
  url: string
  dir: string
  state: 'up' | 'down' | 'silent'
  /** Answers 500 for these. */
  broken: RegExp | null
  wasBroken: boolean
  /** "GET /races/", in order. */
  served: string[]
}

/** A host whose folder and health can change while it stands; it ends with the test. */
async function aHost(dir: string, base = '/'): Promise<Host> {
  const served = new Map<string, Awaited<ReturnType<typeof serve>>>()
  const from = async (folder: string) => {
    const found = served.get(folder) ?? (await serve({ dir: folder, base, host: '127.0.0.1' }))
    served.set(folder, found)
    return found
  }
  const agent = new Agent({ keepAlive: true })
  const host: Host = { url: '', dir, state: 'up', broken: null, wasBroken: false, served: [] }
  const front = createServer(async (request, response) => {
    const { url = '/', method, headers } = request
    if (host.state === 'down') return request.socket.destroy()
    if (host.state === 'silent') return void setTimeout(() => fail(response), NEVER).unref()
    host.served.push(`${method} ${url}`)
    if (host.broken?.test(url)) {
      host.wasBroken = true
      return fail(response)
    }
    const { port } = await from(host.dir)
    const onward = ask({ port, path: url, method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => fail(response))
    request.pipe(onward)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  host.url = `http://localhost:${(front.address() as AddressInfo).port}${base}`
  onTestFinished(async () => {
    front.closeAllConnections()
    front.close()
    agent.destroy()
    for (const { close } of served.values()) await close()
  })
  return host
}

function fail(response: ServerResponse) {
  response.writeHead(500)
  response.end()
}

/**
 * A copy of the built site whose pages tell its name and whose code has names of its own, as after
 * a change to all of it; with something under embed/ and share/.
 */
function edition(name: string, code = name): string {
  const dir = join(folder, name)
  cpSync('dist', dir, {
    recursive: true,
    filter: (path) => isCopied(path.replaceAll('\\', '/').replace(/^dist/, '')),
  })
  const scripts = readdirSync(join(dir, 'assets')).filter((file) => file.endsWith('.js'))
  const renamed = new Map(scripts.map((file) => [file, file.replace(/\.js$/, `-${code}.js`)]))
  const anyOf = new RegExp(scripts.map((file) => file.replaceAll('.', '\\.')).join('|'), 'g')
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(file)) continue
    const path = join(dir, file)
    const text = readFileSync(path, 'utf8').replace(anyOf, (old) => renamed.get(old) ?? old)
    const marks = `<meta name="edition" content="${name}">${file === 'shell.html' ? '<meta name="shell">' : ''}`
    writeFileSync(
      path,
      file.endsWith('.html') ? text.replace('</title>', `</title>${marks}`) : text,
    )
  }
  for (const [old, now] of renamed) renameSync(join(dir, 'assets', old), join(dir, 'assets', now))
  for (const path of ['embed/index.html', 'embed/trend.html', 'share/trend/index.html'])
    write(join(dir, path), '<!doctype html><title>Trend</title><h1>Trend</h1>')
  write(join(dir, 'embed/frame.html'), '<!doctype html><title>Frame</title><iframe src="../">')
  return dir
}

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The app built to stand below another path; its pages are drawn in the browser alone. */
async function buildBelow(base: string, dir: string) {
  vi.stubEnv('NODE_ENV', 'production')
  await build({ base, logLevel: 'error', build: { outDir: dir, emptyOutDir: true } })
  vi.unstubAllEnvs()
  for (const copy of ['shell.html', `${SOME_PAGE.slice(1)}index.html`])
    write(join(dir, copy), readFileSync(join(dir, 'index.html'), 'utf8'))
  await buildWorker({ dist: dir, version: recordVersion() })
}
