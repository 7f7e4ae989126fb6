import { launch, onPhone, settle, slowProcessor, untilReady } from '../support/browser.mjs'
import { atMost, formatSpread } from '../support/report.mjs'
import { failuresOf, interleave } from '../support/rounds.mjs'
import { spreadOf } from '../support/statistics.mjs'

const TREND = 'figure[data-chart="trend"]'
const METRICS = ['start', 'gained', 'finish', 'start', 'finish']

/** One after the other on the same page. */
const CANDIDATES = [{ name: 'trend' }]

export async function measureCharts({ site, browserPath, runs = 7, say }) {
  const browser = await launch(browserPath)
  try {
    const results = await interleave(CANDIDATES, runs, () => mountAndUpdate(browser, site.url), {
      say,
    })
    return report(results)
  } finally {
    await browser.close()
  }
}

function mountAndUpdate(browser, url) {
  return onPhone(
    browser,
    async ({ page, tools }) => {
      await fillCache(page, url)
      await page.goto(`${url}/`)
      await untilReady(page)
      await settle(page)
      await slowProcessor(tools)
      const first = await mount(page)
      const updates = []
      for (const metric of METRICS) updates.push(await update(page, metric))
      await leaveAndReturn(page)
      const again = await mount(page).catch(() => null)
      return { first, again, updates }
    },
    { scripts: ['painted', 'questions'] },
  )
}

/** A first visit, so that the chart's script comes from the cache and no network is measured. */
async function fillCache(page, url) {
  await page.goto(`${url}/`)
  await untilReady(page)
  await scrollToTrend(page)
  await page.locator(`${TREND} .recharts-surface`).first().waitFor()
}

const scrollToTrend = (page) =>
  page.locator(TREND).evaluate((figure) => figure.scrollIntoView({ block: 'center' }))

/** From the scroll that brings the figure into view to the marks in Recharts' picture. */
async function mount(page) {
  await page.evaluate((spec) => window.painted.arm(spec), {
    event: 'scroll',
    looks: [{ name: 'chart', question: 'livelyTrend' }],
  })
  await scrollToTrend(page)
  return (await page.evaluate(() => window.painted.result())).chart
}

/** To another page of the app and back, so that the chart's script is there and run already. */
async function leaveAndReturn(page) {
  await page.evaluate(() => scrollTo(0, 0))
  await page
    .locator('tr[data-race] a')
    .first()
    .evaluate((link) => link.click())
  await page.waitForURL(/\/races\//)
  await untilReady(page)
  await page.evaluate(() => history.back())
  await page.locator(TREND).waitFor({ state: 'attached' })
  await untilReady(page)
  await page.evaluate(() => scrollTo(0, 0))
  await settle(page)
}

/** From the choice of a metric to other marks in the picture. */
async function update(page, metric) {
  await settle(page)
  await page.evaluate(
    (spec) => {
      window.painted.rememberTrend()
      window.painted.arm(spec)
    },
    { event: 'change', looks: [{ name: 'chart', question: 'otherTrend' }] },
  )
  await page.locator(`${TREND} select[aria-label="Metric"]`).selectOption(metric)
  return (await page.evaluate(() => window.painted.result())).chart
}

function report(results) {
  const [{ measured }] = results.values()
  const first = spreadOf(measured.map((one) => one.first))
  const again = spreadOf(measured.map((one) => one.again))
  const updates = spreadOf(measured.flatMap((one) => one.updates))
  const whole = (value) => `${value.toFixed(0)} ms`
  return {
    title: 'The trend chart (Recharts): mount and update',
    method: [
      'On the dashboard, 390×844, processor slowed down 4 times, all files from the cache.',
      'Mount: from the scroll that brings figure[data-chart=trend] into view to the frame with its marks in .recharts-surface; on a fresh page, running the chart’s script included; and again after a visit to another page, without.',
      'Update: from the change of the metric to the frame with other marks; the address and all else that hangs on it included.',
    ],
    tables: [
      {
        caption: 'Milliseconds: median (middle half)',
        head: ['what', 'ms', 'n'],
        rows: [
          ['mount, script run for the first time', first],
          ['mount, script run already', again],
          ['update: another metric', updates],
        ].map(([name, spread]) => [name, formatSpread(spread), String(spread?.n ?? 0)]),
      },
    ],
    goals: [
      atMost('mount of the trend chart', first?.median ?? null, 250, whole),
      atMost('update of the trend chart', updates?.median ?? null, 35, whole),
    ],
    remarks: failuresOf(results),
  }
}
