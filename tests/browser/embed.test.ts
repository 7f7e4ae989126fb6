import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { violations } from '../support/axe'
import { openPage, type Reader } from '../support/browser'
import { type Answer, aHost } from '../support/host'
import { htmlFaults } from '../support/htmlFaults'
import { races } from './recount'
import { addressOf, visit } from './visit'

const NAMES = [
  ...[
    'career-strip',
    'trend',
    'distribution',
    'season-averages',
    'tally',
    'compare',
    'table',
    'summary',
    'story',
    'timeline',
    'records',
    'on-this-day',
    'what-if',
    'splits',
    'grid',
    'context',
    ...['claims', 'seats', 'nth-starts'],
  ],
  ...['expectation', 'rivals', 'seat/nxs-48-big-machine-racing', 'seat/nxs-97-obaika-racing'],
  ...['season/2022', 'season/2013', 'track/talladega', 'race/truck-2022-15', 'race/nxs-2025-24'],
  ...['rival/kyle-busch'],
  ...['claim/c010', 'claim/c071', 'claim/c075'],
]

const LOADER = () => `<script async src="${addressOf('/embed/v1.js')}"></script>`
const FALLBACK = '<a href="https://example.org/">The fallback</a>'

/** A post of a blog with something pasted into it. */
const post = (body: string): Answer => ({
  html: `<!doctype html><html lang="en"><title>A blog</title><meta name="viewport" content="width=device-width"><main>${body}</main></html>`,
})

/** Opens a post on another origin than the embeds'. */
async function read(answer: Answer, reader: Reader = {}) {
  const host = await aHost({ '/': answer })
  return openPage(host, reader)
}

/** The frames of embeds on a page, in their order, once each has drawn itself. */
async function embedsOn(page: Page, count = 1): Promise<Frame[]> {
  await expect.poll(() => framesOf(page).length).toBe(count)
  const frames = framesOf(page)
  for (const frame of frames) await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
  return frames
}

const framesOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('/embed/'))

/** How high the frame is in the post, and how high what is in it. */
async function heights(frame: Frame): Promise<[frame: number, content: number]> {
  const element = await frame.frameElement()
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().height)
  return [(await element.boundingBox())?.height ?? 0, Math.ceil(content)]
}

const fits = (frame: Frame) =>
  expect
    .poll(async () => {
      const [outer, inner] = await heights(frame)
      return inner > 100 && Math.abs(outer - inner) <= 1
    })
    .toBe(true)

const stat = async (frame: Frame | Page, name: string) =>
  Number(await frame.locator(`data[data-stat="${name}"]`).first().getAttribute('value'))

describe('an embed in a post', () => {
  test('fits at 390 pixels, after a resize, and at 1280', async () => {
    const embed = `<fan-embed view="season" of="2022" theme="light">${FALLBACK}</fan-embed>${LOADER()}`
    const { page, errors } = await read(post(embed), { width: 390 })
    const [frame] = await embedsOn(page)
    if (!frame) throw new Error('no frame')
    await fits(frame)
    const narrow = await heights(frame)
    expect(await page.getByText('The fallback').isVisible()).toBe(false)
    await page.setViewportSize({ width: 1280, height: 900 })
    await expect.poll(async () => (await heights(frame))[0]).not.toBe(narrow[0])
    await fits(frame)
    expect(errors).toEqual([])
  })

  test('stands beside another, each with its own selection and height', async () => {
    const embeds = `<fan-embed view="summary" series="truck" type="road" asof="2022-07-09">${FALLBACK}</fan-embed>
      <fan-embed view="table" series="truck" sort="finish" heading="0">${FALLBACK}</fan-embed>${LOADER()}`
    const { page, errors } = await read(post(embeds))
    const frames = await embedsOn(page, 2)
    const summary = frames.find((frame) => frame.url().includes('/summary'))
    const table = frames.find((frame) => frame.url().includes('/table'))
    if (!summary || !table) throw new Error('a frame is missing')
    expect(await stat(summary, 'starts')).toBe(7)
    expect(await stat(summary, 'top10')).toBe(5)
    expect(await table.locator('tr[data-race]').first().getAttribute('data-race')).toBe(
      'truck-2022-15',
    )
    for (const frame of frames) await fits(frame)
    expect(errors).toEqual([])
  })

  test('is not loaded before it is scrolled near', async () => {
    const far = `<p style="height: 9000px">A long post.</p><fan-embed view="story">${FALLBACK}</fan-embed>${LOADER()}`
    const { page, requests } = await read(post(far))
    await page.locator('fan-embed').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    const story = () => requests.filter((address) => address.includes('/embed/story'))
    expect(story()).toEqual([])
    await page.locator('fan-embed').scrollIntoViewIfNeeded()
    await embedsOn(page)
    expect(story().length).toBeLessThanOrEqual(2)
  })

  test('shows the fallback while its host is slow, and where it never answers', async () => {
    let go = () => {}
    const isAsked = new Promise<void>((resolve) => {
      go = resolve
    })
    // The loader comes after all else: a page with a slow frame in it is long in loading.
    const late = `<script>addEventListener('load', () => {
        document.body.append(Object.assign(document.createElement('script'), { src: '${addressOf('/embed/v1.js')}' }))
      })</script>`
    const { page } = await read(post(`<fan-embed view="trend">${FALLBACK}</fan-embed>${late}`), {
      prepare: (context) =>
        context.route('**/embed/trend.html*', async (route) => {
          await isAsked
          await route.continue()
        }),
    })
    await page.locator('fan-embed iframe').waitFor({ state: 'attached' })
    expect(await page.getByText('The fallback').isVisible()).toBe(true)
    go()
    await embedsOn(page)
    await page.getByText('The fallback').waitFor({ state: 'hidden' })
  })

  test('leaves its fallback where scripts are off', async () => {
    const { page } = await read(
      post(`<fan-embed view="table">${FALLBACK}</fan-embed>${LOADER()}
        <iframe src="${addressOf('/embed/table.html?fit=fill')}" width="600" height="500" title="A table"></iframe>`),
      { javaScriptEnabled: false },
    )
    expect(await page.getByText('The fallback').isVisible()).toBe(true)
    const frame = page.frameLocator('iframe')
    expect(await frame.locator('tr[data-race]').count()).toBe(10)
    expect(await frame.locator('button.step').first().isVisible()).toBe(false)
    expect(await frame.getByText('Unofficial fan project').count()).toBe(1)
  })

  test('works under a strict policy that names where it is from', async () => {
    const { origin } = new URL(inject('siteUrl'))
    const strict = {
      'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    }
    const embed = post(`<fan-embed view="summary">${FALLBACK}</fan-embed>${LOADER()}`)
    const { page, errors } = await read({ ...embed, headers: strict })
    const [frame] = await embedsOn(page)
    if (!frame) throw new Error('no frame')
    await fits(frame)
    expect(errors).toEqual([])
  })

  test.each(['view="../data"', 'view="table" of="../x"', 'view=""', 'of="2024"'])(
    'asked for as %s leaves the fallback',
    async (attributes) => {
      const { page, errors } = await read(
        post(`<fan-embed ${attributes}>${FALLBACK}</fan-embed>${LOADER()}`),
      )
      await page.waitForFunction(() => customElements.get('fan-embed') !== undefined)
      expect(await page.getByText('The fallback').isVisible()).toBe(true)
      expect(page.frames()).toHaveLength(1)
      expect(errors).toEqual([])
    },
  )
})

describe('the loader', () => {
  test('lets nobody else set its height', async () => {
    const { page } = await read(
      post(`<fan-embed view="summary">${FALLBACK}</fan-embed>${LOADER()}
        <iframe id="stranger" srcdoc="<p>"></iframe>`),
    )
    const [frame] = await embedsOn(page)
    if (!frame) throw new Error('no frame')
    await fits(frame)
    const [height] = await heights(frame)
    const forged = { type: 'fan-embed', v: 1, event: 'height', height: 777 }
    await page.evaluate((message) => window.postMessage(message, '*'), forged)
    await page
      .frames()
      .find((one) => one.url() === 'about:srcdoc')
      ?.evaluate((message) => parent.postMessage(message, '*'), forged)
    for (const patch of [
      { height: 39 },
      { height: 5001 },
      { height: '500' },
      { height: Number.NaN },
      { height: null },
      { v: 2, height: 500 },
      { type: 'other', height: 500 },
      { event: 'resize', height: 500 },
    ])
      await frame.evaluate((message) => parent.postMessage(message, '*'), { ...forged, ...patch })
    for (const message of [null, 7, 'height', []])
      await frame.evaluate((odd) => parent.postMessage(odd, '*'), message)
    expect((await heights(frame))[0]).toBe(height)
    await frame.evaluate((message) => parent.postMessage(message, '*'), { ...forged, height: 500 })
    await expect.poll(async () => (await heights(frame))[0]).toBe(500)
  })

  test('has the guide for bloggers beside it', () => {
    const guide = readFileSync('dist/embed/embedding.txt', 'utf8')
    expect(guide).toContain('<fan-embed view="table"')
  })

  test('is small, and the same bytes under its pinned name', () => {
    const names = readdirSync('dist/embed').filter((name) => /^v1\.[0-9a-f]{8}\.js$/.test(name))
    expect(names).toHaveLength(1)
    const loader = readFileSync('dist/embed/v1.js')
    expect(loader.length).toBeLessThanOrEqual(2048)
    expect(readFileSync(`dist/embed/${names[0]}`).equals(loader)).toBe(true)
  })
})

describe('a frame', () => {
  /** Notes all that a frame says to the page around it. */
  const listening = (src: string, sandbox = 'allow-scripts') =>
    post(`<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
      <iframe sandbox="${sandbox}" src="${src}" width="600" height="300" title="An embed"></iframe>`)
  const heard = (page: Page) =>
    page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard)
  const ask = (page: Page, message: unknown) =>
    page.evaluate((asked) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(asked, '*')
    }, message)

  test('tells WordPress its height with the secret it was given, and where its link leads', async () => {
    const src = addressOf('/embed/race/truck-2022-15.html#?secret=AbCd123456')
    const { page, errors } = await read(listening(src))
    const [frame] = await embedsOn(page)
    if (!frame) throw new Error('no frame')
    const height = (await heights(frame))[1]
    expect(await heard(page)).toEqual([
      { type: 'fan-embed', v: 1, event: 'height', height },
      { message: 'height', value: height, secret: 'AbCd123456' },
    ])
    await frame.locator('a[data-full]').click()
    const value = addressOf('/races/truck-2022-15/')
    await expect
      .poll(async () => (await heard(page)).at(-1))
      .toEqual({ message: 'link', value, secret: 'AbCd123456' })
    expect(errors).toEqual([])
  })

  test('says its height again when it is asked, by the page around it alone', async () => {
    const { page } = await read(listening(addressOf('/embed/story.html')))
    const [frame] = await embedsOn(page)
    if (!frame) throw new Error('no frame')
    expect(await heard(page)).toHaveLength(1)
    await frame.evaluate(() => window.postMessage({ type: 'fan-embed', v: 1, event: 'hello' }, '*'))
    for (const odd of [null, 5, { type: 'fan-embed', v: 2, event: 'hello' }, { event: 'hello' }])
      await ask(page, odd)
    await ask(page, { message: 'ready', secret: '<script>' })
    await ask(page, { type: 'fan-embed', v: 1, event: 'hello' })
    await expect.poll(async () => (await heard(page)).length).toBe(2)
    await ask(page, { message: 'ready', secret: 'Ready12345' })
    await expect
      .poll(async () => (await heard(page)).at(-1))
      .toMatchObject({ secret: 'Ready12345' })
    const all = await heard(page)
    expect(new Set(all.map(({ height, value }) => height ?? value)).size).toBe(1)
    expect(all).toHaveLength(4)
  })

  test('says nothing while it is hidden, and nothing where there is no page around it', async () => {
    const { page } = await read(listening(addressOf('/embed/story.html')))
    const [frame] = await embedsOn(page)
    if (!frame) throw new Error('no frame')
    await page.locator('iframe').evaluate((element) => {
      element.style.width = '0'
    })
    await page.locator('iframe').evaluate((element) => {
      element.style.display = 'none'
    })
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
    expect(await heard(page)).toHaveLength(1)

    const alone = await visit('/embed/story.html', {
      prepare: (context) =>
        context.addInitScript(() => {
          Object.assign(window, { heard: [] })
          addEventListener('message', ({ data }) =>
            (window as unknown as { heard: unknown[] }).heard.push(data),
          )
        }),
    })
    expect(await heard(alone.page)).toEqual([])
  })

  test.each(NAMES)('%s touches no storage, asks nobody else, keeps its policy', async (name) => {
    const { page, errors, requests } = await read(
      listening(addressOf(`/embed/${name}.html?theme=dark`)),
      {
        width: 330,
        prepare: (context) =>
          context.addInitScript(() => {
            for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
              Object.defineProperty(window, key, {
                get: () => {
                  throw new Error(`${key} was touched`)
                },
              })
            Object.defineProperty(document, 'cookie', {
              get: () => {
                throw new Error('cookies were read')
              },
              set: () => {
                throw new Error('a cookie was set')
              },
            })
          }),
      },
    )
    await embedsOn(page)
    expect(errors).toEqual([])
    const asked = requests.filter((address) => address.includes('/embed/'))
    expect(asked.length).toBeLessThanOrEqual(3)
    const { origin } = new URL(inject('siteUrl'))
    expect(asked.every((address) => address.startsWith(origin))).toBe(true)
    const others = requests.filter((address) => !asked.includes(address))
    expect(others.every((address) => new URL(address).hostname === '127.0.0.1')).toBe(true)
  })

  test.each(NAMES)(
    '%s is at most 1000 pixels high on a phone, and nothing sticks out',
    async (name) => {
      const { page } = await visit(`/embed/${name}.html`, { width: 330 })
      const { height, width } = await page.evaluate(() => ({
        height: document.body.getBoundingClientRect().height,
        width: document.documentElement.scrollWidth,
      }))
      expect(height).toBeLessThanOrEqual(1000)
      expect(width).toBe(330)
    },
  )

  test.each(NAMES)('%s has nothing that axe finds, by day and by night', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(`/embed/${name}.html`, { width: 600, colorScheme })
      expect([colorScheme, await violations(page)]).toEqual([colorScheme, []])
    }
  })

  test('is as small as it was promised, all in', () => {
    for (const name of NAMES) {
      const html = readFileSync(`dist/embed/${name}.html`, 'utf8')
      const script = /<script src="([^"]+)"/.exec(html)?.[1] ?? ''
      const file = new URL(script, `file:///embed/${name}.html`).pathname
      const packed = gzipSync(html).length + gzipSync(readFileSync(`dist${file}`)).length
      expect([name, packed <= 30_000]).toEqual([name, true])
    }
    expect(statSync('dist/embed/table.html').size).toBeGreaterThan(10_000)
  })

  test.each(NAMES)('%s is valid HTML, and has one way to the full view', async (name) => {
    const html = readFileSync(`dist/embed/${name}.html`, 'utf8')
    expect(await htmlFaults(html)).toEqual([])
    expect(html.match(/<a /g)).toHaveLength(1)
  })
})

describe('the reader of an embed', () => {
  test('sorts and pages the table by key, and keeps the focus', async () => {
    const { page } = await visit('/embed/table.html')
    const ids = () =>
      page
        .locator('tr[data-race]')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.race))
    const finish = page.locator('th[data-column="finish"] button')
    await finish.focus()
    await page.keyboard.press('Enter')
    expect((await ids()).slice(0, 3)).toEqual(['truck-2022-15', 'truck-2017-19', 'truck-2012-18'])
    expect(await page.locator('th[data-column="finish"]').getAttribute('aria-sort')).toBe(
      'ascending',
    )
    expect(await finish.evaluate((button) => button === document.activeElement)).toBe(true)
    const before = await ids()
    await page.getByRole('button', { name: 'Rows after' }).click()
    expect(await ids()).not.toEqual(before)
    expect(await page.getByRole('status').textContent()).toBe(`11–20 of ${races.length}`)
  })

  test('counts the rivals of any selection and day as the page does', async () => {
    const query = '?series=truck&asof=2022-12-31&min=20'
    const { page: full } = await visit(`/rivals/${query}`)
    const inRows = (page: Page, rows: string, cells: (string | null)[]) =>
      page.locator(rows).evaluateAll(
        (all, [met, ahead, behind]) =>
          all.slice(0, 20).map((row) => {
            const text = (selector: string | null | undefined) =>
              row.querySelector(selector ?? '')?.textContent
            return [text('th'), text(met), text(ahead), text(behind)]
          }),
        cells,
      )
    const { page, errors } = await visit(`/embed/rivals.html${query}`, { width: 700 })
    const listed = await inRows(
      page,
      'tbody tr',
      [1, 2, 4].map((i) => `td:nth-of-type(${i})`),
    )
    const wanted = ['meetings', 'ahead', 'behind'].map((stat) => `data[data-stat="${stat}"]`)
    expect(listed).toEqual(await inRows(full, 'tr[data-rival]', wanted))
    expect(listed.length).toBe(20)
    expect(await page.getByText('Counted here').count()).toBe(0)
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(`/rivals/${query}`)
    expect(errors).toEqual([])
  })

  test.each([
    ['', 'Counted here are the 3', 'all 5'],
    ['?track=talladega&set=most-met&asof=2013-01-01', 'to date', 'everyone is in the full view'],
  ])('is told of the drivers that a list of rivals leaves out: %s', async (query, who, rest) => {
    const { page } = await visit(`/embed/rivals.html${query}`)
    const note = await page.getByText('Counted here').textContent()
    expect(note).toContain(who)
    expect(note).toContain(rest)
  })

  test('lists the sentences of one verdict, and all again, as many as the page has', async () => {
    const { page: full } = await visit('/claims/?asof=2025-02-01')
    const verdicts = await full
      .locator('[data-verdict]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.verdict))
    const { page, errors } = await visit('/embed/claims.html?asof=2025-02-01', { width: 330 })
    const shown = () =>
      page
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.verdict))
    expect(await shown()).toEqual(verdicts.slice(0, 5))
    await page.getByRole('button', { name: 'Rows after' }).click()
    expect(await shown()).toEqual(verdicts.slice(5, 10))
    const button = page.getByRole('button', { name: /not checkable/ })
    await button.focus()
    await page.keyboard.press('Enter')
    const same = verdicts.filter((verdict) => verdict === 'not checkable')
    expect(await button.textContent()).toContain(String(same.length))
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    expect(await shown()).toEqual(same.slice(0, 5))
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('status').textContent()).toBe(`1–5 of ${verdicts.length}`)
    expect(errors).toEqual([])
  })

  test('sees the sentences of an article and of verdicts asked for', async () => {
    const query = '?verdict=contradicted,did-not&article=a002'
    const { page } = await visit(`/embed/claims.html${query}`)
    const { page: full } = await visit(`/claims/${query}`)
    const ids = (of: Page) =>
      of
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.claim))
    expect(await ids(page)).toEqual((await ids(full)).slice(0, 5))
    expect((await ids(page)).length).toBeGreaterThan(0)
    expect(await page.locator('main').textContent()).toContain('from The Checkered Flag')
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(`/claims/${query}`)
  })

  test('compares him and the others ride by ride as the page does, and sorts them', async () => {
    const { page: full } = await visit('/seats/?asof=2022-12-01', { width: 1280 })
    const means = await full
      .locator('table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('td.number')]
            .slice(0, 2)
            .map((cell) => (cell.firstChild as HTMLElement | null)?.textContent),
        ),
      )
    const { page, errors } = await visit('/embed/seats.html?asof=2022-12-01', { width: 700 })
    const shown = () =>
      page
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td.number')].map(
              (cell) => (cell.firstChild as HTMLElement | null)?.textContent,
            ),
          ),
        )
    expect(await shown()).toEqual(means.slice(0, 7))
    await page.getByRole('button', { name: 'Rows after' }).click()
    expect(await shown()).toEqual(means.slice(7, 14))
    await page.getByRole('button', { name: 'He beat' }).click()
    const best = (await shown()).map(([his]) => Number(his))
    expect(best).toEqual(best.toSorted((a, b) => b - a))
    expect(best[0]).toBe(Math.max(...means.map(([his]) => Number(his))))
    expect(await page.locator('[data-caveat]').textContent()).toMatch(
      /^Not a controlled experiment/,
    )
    expect(errors).toEqual([])
  })

  test('reads which race was the n-th of the selection by a day', async () => {
    const { page } = await visit('/embed/nth-starts.html?series=truck&asof=2022-07-09')
    const trucks = races
      .filter(({ series, date }) => series === 'truck' && date <= '2022-07-09')
      .map(({ id }) => id)
    const listed = await page.locator('[data-nth]').evaluateAll((all) =>
      all.map((one) => {
        const { nth, race } = (one as HTMLElement).dataset
        return [Number(nth), race]
      }),
    )
    expect(listed[0]).toEqual([1, trucks[0]])
    expect(listed.at(-1)).toEqual([trucks.length, 'truck-2022-15'])
    expect(listed).toContainEqual([25, trucks[24]])
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(
      '/records/?series=truck&asof=2022-07-09#nth',
    )
  })

  test('steps through the strip by arrow key, and points at it', async () => {
    const { page } = await visit('/embed/career-strip.html?result=win', {
      width: 600,
    })
    await page.getByRole('button', { name: 'Next start' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('status').textContent()).toContain('6 Oct 2012')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('status').textContent()).toContain('Mid-Ohio, Trucks')
  })

  test('sorts a split, and sees how many tracks there are more', async () => {
    const { page, errors } = await visit('/embed/splits.html?group=track&series=truck', {
      width: 330,
    })
    const names = () => page.locator('tbody th').allTextContents()
    expect(await page.getByRole('heading').textContent()).toBe('Splits by track')
    expect(await names()).toHaveLength(20)
    expect(await page.getByText(/^And \d+ more tracks in the full view\.$/).count()).toBe(1)
    await page.getByRole('button', { name: 'Avg' }).click()
    const averages = (await page.locator('tbody strong').allTextContents()).map(Number)
    expect(averages).toEqual(averages.toSorted((a, b) => a - b))
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(
      '/?series=truck&group=track#by-track',
    )
    const { height } = await page.evaluate(() => document.body.getBoundingClientRect())
    expect(height).toBeLessThanOrEqual(1000)
    expect(errors).toEqual([])
  })

  test('sees apart what rests on fewer starts than asked for', async () => {
    const { page } = await visit('/embed/splits.html?min=5')
    const few = page.locator('tbody.apart')
    expect(await few.locator('th[scope="rowgroup"]').textContent()).toBe('Fewer than 5 starts')
    expect(await few.locator('th[scope="row"]').allTextContents()).toEqual([
      'Dirt',
      'Street course',
    ])
  })

  test('steps through start against finish, and keeps open the table it has opened', async () => {
    const { page, errors } = await visit('/embed/grid.html?result=win', { width: 600 })
    await page.getByText('By place on the grid').click()
    expect(await page.locator('tbody tr').count()).toBe(5)
    await page.getByRole('button', { name: 'Next start' }).click()
    expect(await page.getByRole('status').textContent()).toContain('6 Oct 2012')
    expect(await page.locator('details').getAttribute('open')).not.toBeNull()
    expect(await page.locator('[data-chart]').getAttribute('data-points')).toBe('3')
    expect(errors).toEqual([])
  })

  test('reads the seasons in figures in place of the picture, with n and spread', async () => {
    const { page, errors } = await visit('/embed/season-averages.html?season=2012..2013', {
      width: 330,
    })
    expect(await page.locator('figure [aria-hidden] svg').first().isVisible()).toBe(true)
    await page.getByText('In figures').click()
    expect(await page.locator('figure [aria-hidden] svg').first().isVisible()).toBe(false)
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
      )
    const finishes = races
      .filter(({ season }) => season === 2012)
      .map(({ finish }) => finish)
      .toSorted((a, b) => a - b)
    expect(rows[0]?.slice(0, 2)).toEqual(['2012', String(finishes.length)])
    expect(rows[0]?.at(-1)).toBe(`${finishes[0]}–${finishes.at(-1)}`)
    const main = page.locator('main')
    expect(await main.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    expect(errors).toEqual([])
  })

  test('pages through the timeline, and finds what is pressed in the picture', async () => {
    const { page, errors } = await visit('/embed/timeline.html?kinds=win,arca', { width: 330 })
    const ids = () => page.locator('ol > li').evaluateAll((all) => all.map(({ id }) => id))
    const first = await ids()
    expect(first).toHaveLength(6)
    await page.locator('summary').first().click()
    expect(await page.locator('details[open]').count()).toBe(1)
    await page.getByRole('button', { name: 'Rows after' }).click()
    expect((await ids()).some((id) => first.includes(id))).toBe(false)
    expect(await page.locator('details[open]').count()).toBe(0)
    expect(await page.getByRole('status').textContent()).toMatch(/^7–12 of \d+$/)
    const picture = await page.locator('figure [aria-hidden] svg').first().boundingBox()
    if (!picture) throw new Error('no picture')
    await page.mouse.click(picture.x + picture.width * 0.84, picture.y + 30)
    const found = page.locator('li.bg-wash')
    expect(await found.count()).toBe(1)
    expect(await found.textContent()).toContain('2022')
    const kinds = await page
      .locator('ol > li')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.kind))
    expect(kinds.every((kind) => kind === 'win' || kind === 'arca')).toBe(true)
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(
      '/?kinds=win,arca#timeline',
    )
    expect(errors).toEqual([])
  })

  test.each([
    ['kinds=none', 'No kind of entry is asked for.'],
    ['kinds=win,tv&asof=1995-01-01', 'No entry of these kinds by this day.'],
  ])('of a timeline of %s is told that there is nothing', async (query, why) => {
    const { page, errors } = await visit(`/embed/timeline.html?${query}`)
    expect(await page.locator('main').textContent()).toBe(why)
    expect(errors).toEqual([])
  })

  test('reads of a life before his first start, without a picture of it', async () => {
    const { page, errors } = await visit('/embed/timeline.html?asof=2001-02-03&series=truck')
    const lines = await page.locator('ol > li').allTextContents()
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every((text) => /\b(?:19\d\d|2000|2001)\b/.test(text))).toBe(true)
    expect(await page.locator('[data-chart]').getAttribute('data-points')).toBe('0')
    expect(await page.locator('[data-narrowed]').textContent()).toBe('as of 3 February 2001')
    expect(errors).toEqual([])
  })

  test('reads his rank from the number of starts asked for, and what totals do not know', async () => {
    const { page, errors } = await visit(
      '/embed/context.html?series=truck&season=2022&track=mid-ohio&metric=led&min=10',
      { width: 330 },
    )
    const row = page.locator('tbody tr')
    expect(await row.count()).toBe(1)
    expect(await row.textContent()).toMatch(/^2022 Trucks[\d,]+ in 12T?\d+ of \d+ min 10[\d.]+$/)
    expect(await page.locator('figcaption').textContent()).toContain(
      'Season totals know nothing of track',
    )
    expect(await page.locator('[data-narrowed]').textContent()).toBe('Trucks · 2022 · 12 starts')
    expect(await page.getByText('Ranked is who made 10 starts or more.').count()).toBe(1)
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(
      '/?series=truck&season=2022&track=mid-ohio&metric=led&min=10#context',
    )
    expect(errors).toEqual([])
  })

  test('of ranks as of a day is told which season was not over then', async () => {
    const { page } = await visit('/embed/context.html?season=2012&asof=2012-07-01')
    expect(await page.locator('main').textContent()).toContain(
      'not over on the day asked for, and totals are of whole seasons',
    )
    expect(await page.locator('tbody tr').count()).toBe(0)
  })

  test.each([
    'splits.html?group=track&min=5',
    'splits.html?group=season',
    'timeline.html?kinds=win,near-miss,milestone,career,team,broadcast,business,personal,ride,tv,arca,other',
    'context.html?min=1',
    'context.html?metric=led',
    'context.html?metric=rating&min=3',
  ])('of %s has it all on a phone within 1000 pixels', async (asked) => {
    const { page, errors } = await visit(`/embed/${asked}`, { width: 330 })
    const { height, width } = await page.evaluate(() => ({
      height: document.body.getBoundingClientRect().height,
      width: document.documentElement.scrollWidth,
    }))
    expect(height).toBeLessThanOrEqual(1000)
    expect(width).toBe(330)
    expect(errors).toEqual([])
  })

  test('sees the accent, brought to where it can be read, and the theme asked for', async () => {
    const { page } = await visit('/embed/summary.html?accent=ffff00&theme=light', {
      colorScheme: 'dark',
    })
    expect(await violations(page)).toEqual([])
    const link = page.locator('a[data-full]')
    const color = await link.evaluate((element) => getComputedStyle(element).color)
    expect(color).not.toBe('rgb(179, 19, 29)')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(243, 239, 230)',
    )
  })

  test('of a pinned one is told, and led to today', async () => {
    const { page } = await visit(
      '/embed/summary.html?series=nxs&track=martinsville&asof=2024-11-01',
    )
    expect(await page.locator('[data-narrowed]').textContent()).toContain('as of 1 November 2024')
    expect(await stat(page, 'avg_finish')).toBe(13)
    expect(await page.getByRole('link', { name: 'How it stands today' }).getAttribute('href')).toBe(
      '/?series=nxs&track=martinsville',
    )
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(
      '/?series=nxs&track=martinsville&asof=2024-11-01',
    )
  })

  test.each([
    'career-strip',
    'trend',
    'distribution',
    'season-averages',
    'tally',
    'compare',
    'table',
    'summary',
    'story',
    'records',
    'on-this-day',
    'what-if',
    'splits',
    'grid',
    'context',
    'rivals',
    ...['claims', 'seats', 'nth-starts'],
    'race/truck-2022-15',
    'claim/c010',
  ])('of %s on a day before all of it is told that there is nothing', async (name) => {
    const { page, errors } = await visit(`/embed/${name}.html?asof=2001-02-03`)
    expect(await page.locator('main').textContent()).toMatch(
      /^(No start in this selection\.|By that day this race had not been run\.|By this day the sentence had not been said\.|By that day none of these articles had appeared\.|By that day he had not started in a national series\.)$/,
    )
    expect(await page.getByRole('heading').textContent()).not.toMatch(/Infinity|NaN|undefined/)
    expect(errors).toEqual([])
  })

  test.each([
    ['nonsense', 'series=%3Cscript%3Ealert(1)%3C/script%3E&track=__proto__&sort=constructor'],
    ['half an escape', 'q=%E0%A4%A&series=truck'],
    ['a query without an end', `q=${'x'.repeat(12_000)}`],
    ['a hostile look', 'accent=red;}</style><script>&fit=%22&heading=%3C&theme=javascript:'],
    ['nothing left', 'series=cup&result=win'],
  ])('of one asked for %s still sees a view, and nothing runs', async (_, query) => {
    const { page, errors } = await visit(`/embed/table.html?${query}`)
    expect(await page.getByText('Unofficial fan project').isVisible()).toBe(true)
    expect(await page.locator('#root').isVisible()).toBe(true)
    expect(await page.locator('#root script').count()).toBe(0)
    expect(errors).toEqual([])
  })
})
