import { readFileSync } from 'node:fs'
import { launch, onPhone, slowNetwork, slowProcessor } from '../support/browser.mjs'
import { atMost, formatKilobytes, formatRatio, formatSpread } from '../support/report.mjs'
import { failuresOf, interleave } from '../support/rounds.mjs'
import { serveFolder } from '../support/server.mjs'
import { fileOf } from '../support/site.mjs'
import { ratioOf, spreadOf } from '../support/statistics.mjs'
import { twinOf } from '../support/twins.mjs'

/** One page of each kind that a reader lands on, and the dashboard with a choice in its address. */
const PAGES = [
  '/',
  '/?series=truck',
  '/races/truck-2022-15/',
  '/seasons/2022/',
  '/tracks/talladega/',
]

/** A task may take this long before it counts as blocking (web.dev, Total Blocking Time). */
const TASK_MS = 50

export async function measureLoad({ site, browserPath, runs = 7, say }) {
  const browser = await launch(browserPath)
  try {
    const there = PAGES.filter((path) => fileOf(site, path) !== null)
    const missing = PAGES.filter((path) => !there.includes(path))
    const twins = await serveTwins(browser, site, there)
    const candidates = there.flatMap((path) => [
      { name: path, path, url: site.url + path, hasScript: true },
      { name: `${path} static`, path, url: twins.url + pathOf(path), hasScript: false },
    ])
    const drawn = await serveDrawn(site)
    if (drawn)
      candidates.push({
        name: '/ client-rendered',
        path: '/',
        url: `${drawn.url}/`,
        hasScript: true,
      })
    const results = await interleave(candidates, runs, (page) => visit(browser, page), { say })
    await twins.close()
    await drawn?.close()
    return report(candidates, results, { missing, twins })
  } finally {
    await browser.close()
  }
}

const pathOf = (path) => path.split('?')[0]

/** A page with a query has the twin of the page without: a file knows no query. */
async function serveTwins(browser, site, pages) {
  const replaced = new Map()
  let fromLive = 0
  for (const path of new Set(pages.map(pathOf))) {
    const { html, isFromLive } = await twinOf(browser, site, path)
    replaced.set(path, html)
    if (isFromLive) fromLive++
  }
  return { ...(await serveFolder({ dir: site.dir, replaced })), fromLive }
}

/** For context: the dashboard as its script alone draws it, from the shell kept for offline use. */
async function serveDrawn(site) {
  const shell = fileOf(site, '/shell.html')
  if (shell === null) return null
  return serveFolder({ dir: site.dir, replaced: new Map([['/', readFileSync(shell, 'utf8')]]) })
}

/** Opens a page for the first time on the slow phone and watches it come to rest. */
function visit(browser, { url, hasScript }) {
  return onPhone(
    browser,
    async ({ page, tools }) => {
      const traffic = countTraffic(tools)
      await slowNetwork(tools)
      await slowProcessor(tools)
      await page.goto(url, { waitUntil: 'commit' })
      const seen = await page.evaluate((waits) => window.watchedLoad(waits), hasScript)
      return { ...figuresOf(seen), ...traffic }
    },
    { scripts: ['load'] },
  )
}

function countTraffic(tools) {
  const traffic = { bytes: 0, requests: 0 }
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength
    traffic.requests++
  })
  return traffic
}

function figuresOf({ paints, largest, shifts, tasks, frames, events, end }) {
  const painted = paints['first-contentful-paint'] ?? null
  const final = frames.at(-1)
  const firstWith = (isSo) => frames.find(isSo)?.at ?? null
  return {
    fcp: painted,
    lcp: largest?.at ?? null,
    largest: largest?.what ?? null,
    row: firstWith(({ row }) => row !== ''),
    // From here on it is what it will be: with a query, the selection asked for.
    state: final ? firstWith(isLike(final)) : null,
    ready: events.ready ?? null,
    blocking: painted === null ? null : blockingTime(tasks, painted, end),
    shift: layoutShift(shifts),
  }
}

const isLike = (final) => (frame) => frame.row === final.row && frame.starts === final.starts

/** What long tasks take beyond their 50 ms, from the first paint on. */
const blockingTime = (tasks, from, to) =>
  tasks
    .filter(({ at }) => at < to)
    .map(({ at, duration }) => at + duration - Math.max(at, from) - TASK_MS)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0)

/** Cumulative layout shift: the worst window of shifts, up to 5 s long, less than 1 s apart. */
function layoutShift(shifts) {
  let worst = 0
  let window = { from: 0, last: Number.NEGATIVE_INFINITY, sum: 0 }
  for (const { at, value } of shifts) {
    const belongs = at - window.last < 1000 && at - window.from < 5000
    window = belongs
      ? { ...window, last: at, sum: window.sum + value }
      : { from: at, last: at, sum: value }
    worst = Math.max(worst, window.sum)
  }
  return worst
}

const FIGURES = ['fcp', 'lcp', 'row', 'state', 'ready', 'blocking', 'shift', 'bytes', 'requests']

function report(candidates, results, { missing, twins }) {
  const spreads = new Map(
    [...results].map(([page, { measured }]) => [
      page,
      Object.fromEntries(FIGURES.map((name) => [name, spreadOf(measured.map((one) => one[name]))])),
    ]),
  )
  const twinOfPage = (page) =>
    spreads.get(candidates.find(({ path, hasScript }) => path === page.path && !hasScript))
  const ratio = (page, name) => ratioOf(spreads.get(page)[name], twinOfPage(page)[name])
  const dashboard = candidates.find(({ name }) => name === '/')
  const selected = candidates.find(({ name }) => name === '/?series=truck')
  const medianOf = (page, name) => (page && spreads.get(page)[name]?.median) ?? null
  return {
    title: 'First load on the throttled phone',
    method: METHOD,
    tables: [paintTable(candidates, spreads, ratio), costTable(candidates, spreads, results)],
    goals: [
      atMost(
        'largest paint of /, against its static twin',
        dashboard && ratio(dashboard, 'lcp'),
        1.1,
        formatRatio,
      ),
      atMost(
        'first race row of /, against its static twin',
        dashboard && ratio(dashboard, 'row'),
        1.1,
        formatRatio,
      ),
      atMost('blocking time of /, ms', medianOf(dashboard, 'blocking'), 100, whole),
      atMost('layout shift of /', medianOf(dashboard, 'shift'), 0.01, thousandths),
      atMost('layout shift of /?series=truck', medianOf(selected, 'shift'), 0.01, thousandths),
    ],
    remarks: [
      ...missing.map((path) => `${path} is not in this build; left out.`),
      ...(twins.fromLive > 0
        ? [
            'This build has no prerendered pages; the static twins are the pages as their scripts draw them, with the CSS inline.',
          ]
        : []),
      ...failuresOf(results),
    ],
  }
}

const whole = (value) => value.toFixed(0)
const thousandths = (value) => value.toFixed(3)

const METHOD = [
  'Phone: 390×844, processor slowed down 4 times, 1.6 Mbit/s down, 150 ms from request to answer; nothing cached, no service worker.',
  'Static twin: the same page with every script taken out, from the same server. With a query: the twin of the page without.',
  'Client-rendered, for context: the dashboard as its script alone draws it, from the shell that stands in for pages not visited yet when offline.',
  'First row: the first painted frame with a tr[data-race] in a visible table. State: the frame from which on the first row and the number of starts are what they stay.',
  'Blocking: what tasks take beyond 50 ms, from the first paint to a second after data-ready (the twin: after load). Shift: worst session window.',
]

const paintTable = (pages, spreads, ratio) => ({
  caption: 'Milliseconds: median (middle half), and the ratio to the static twin',
  head: ['page', 'first paint', '', 'largest paint', '', 'first row', '', 'state', 'ready'],
  rows: pages.map((page) => {
    const { fcp, lcp, row, state, ready } = spreads.get(page)
    const against = (name) => (page.hasScript ? formatRatio(ratio(page, name)) : '')
    return [
      page.name,
      formatSpread(fcp),
      against('fcp'),
      formatSpread(lcp),
      against('lcp'),
      formatSpread(row),
      against('row'),
      formatSpread(state),
      formatSpread(ready),
    ]
  }),
})

const costTable = (pages, spreads, results) => ({
  caption: 'What it costs',
  head: ['page', 'blocking, ms', 'layout shift', 'kB over the line', 'requests', 'largest element'],
  rows: pages.map((page) => {
    const { blocking, shift, bytes, requests } = spreads.get(page)
    return [
      page.name,
      formatSpread(blocking),
      formatSpread(shift, 3),
      formatKilobytes(bytes?.median),
      formatSpread(requests && { ...requests, n: 1 }),
      [...new Set(results.get(page).measured.map(({ largest }) => largest))].join(', '),
    ]
  }),
})
