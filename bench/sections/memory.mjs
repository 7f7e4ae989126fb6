import { launch, onPhone, settle, untilReady } from '../support/browser.mjs'
import { formatCount } from '../support/report.mjs'
import { firstLine } from '../support/rounds.mjs'

/** From the dashboard to a race, three starts on, and back: five changes, ending where they began. */
const ROUND = ['race', 'onward', 'onward', 'onward', 'home']
const CHANGES = 200
const LOOK_EVERY = 50

export async function measureMemory({ site, browserPath, say }) {
  const browser = await launch(browserPath)
  try {
    const { looks, error } = await walk(browser, site.url, say)
    return report(looks, error)
  } finally {
    await browser.close()
  }
}

function walk(browser, url, say) {
  return onPhone(browser, async ({ page, tools }) => {
    const looks = []
    try {
      await tools.send('Performance.enable')
      await page.goto(`${url}/`)
      await untilReady(page)
      await page.evaluate(() => {
        window.isSamePage = true
      })
      looks.push({ changes: 0, ...(await weigh(page, tools)) })
      for (let changes = 1; changes <= CHANGES; changes++) {
        await change(page, ROUND[(changes - 1) % ROUND.length], changes)
        if (changes % LOOK_EVERY !== 0) continue
        say(`${changes} page changes`)
        looks.push({ changes, ...(await weigh(page, tools)) })
      }
      if (!(await page.evaluate(() => window.isSamePage === true)))
        throw new Error('A link loaded the page anew: these were no changes within the app.')
      return { looks, error: null }
    } catch (error) {
      return { looks, error: firstLine(error) }
    }
  })
}

/** Follows a link as a reader does: by its click, which the app keeps within the page. */
async function change(page, step, number) {
  const before = new URL(page.url()).pathname
  await page.evaluate(
    ({ step, number }) => {
      const links = (selector) => [...document.querySelectorAll(selector)]
      const isRaceElsewhere = ({ pathname }) =>
        pathname !== location.pathname && /\/races\/[^/]+\/?$/.test(pathname)
      const oneOf = (list) => list[number % list.length]
      const find = {
        race: () => oneOf(links('tr[data-race] a').filter(isRaceElsewhere)),
        onward: () => links('main nav a').find(isRaceElsewhere),
        home: () => links('header a[href]').find(({ pathname }) => pathname === '/'),
      }
      const link = find[step]()
      if (!link) throw new Error(`There is no way ${step} on ${location.pathname}.`)
      link.click()
    },
    { step, number },
  )
  await page.waitForFunction((path) => location.pathname !== path, before)
  await untilReady(page)
}

/** What is left after the garbage is collected, twice: what the first frees, the second can. */
async function weigh(page, tools) {
  await settle(page, 1000)
  await tools.send('HeapProfiler.collectGarbage')
  await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? null
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  }
}

function report(looks, error) {
  const first = looks[0]
  const last = looks.at(-1)
  const hasAll = last?.changes === CHANGES
  return {
    title: `Memory over ${CHANGES} page changes`,
    method: [
      'Links clicked within one page of the app: dashboard, a race, three starts on, dashboard; looked at on the dashboard after two forced collections.',
      'Nodes and listeners are all that live, those of elements no longer in the page among them.',
    ],
    tables: [
      {
        caption: 'On the dashboard',
        head: ['page changes', 'JS heap, MB', 'DOM nodes', 'listeners', 'elements in the page'],
        rows: looks.map(({ changes, heap, nodes, listeners, elements }) => [
          String(changes),
          (heap / 1e6).toFixed(1),
          formatCount(nodes),
          formatCount(listeners),
          formatCount(elements),
        ]),
      },
    ],
    goals: [],
    remarks: [
      ...(error ? [`Stopped after ${last?.changes ?? 0} page changes: ${error}`] : []),
      ...(hasAll
        ? [
            `From 50 to ${CHANGES} page changes the heap grew by ${((last.heap - looks[1].heap) / 1e6).toFixed(1)} MB, nodes by ${formatCount(last.nodes - looks[1].nodes)}; from 0 by ${((last.heap - first.heap) / 1e6).toFixed(1)} MB.`,
          ]
        : []),
    ],
  }
}
