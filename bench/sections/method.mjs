import { randomBytes } from 'node:crypto'
import { CPU_SLOWDOWN, launch, onPhone, slowNetwork, slowProcessor } from '../support/browser.mjs'
import { formatSpread } from '../support/report.mjs'
import { serveFolder } from '../support/server.mjs'
import { spreadOf } from '../support/statistics.mjs'

/** Milliseconds a loop is to take on the machine as it is. */
const WORK_MS = 100
const REPEATS = 5

/** How late the page of the test changes its row; nothing may claim to have seen it before. */
const LATE_MS = 200

/** Bytes that no encoding makes smaller: a second on the slow line. */
const BLOB = randomBytes(200_000).toString('hex').slice(0, 200_000)

/**
 * Checks the instruments before they are used: that the phone is as slow as it is said to be, and
 * that a row cannot be called painted before the page shows it.
 */
export async function checkMethod({ site, browserPath }) {
  const browser = await launch(browserPath)
  const pages = await serveFolder({
    dir: site.dir,
    replaced: new Map([
      ['/method/', PAGE],
      ['/method/blob', BLOB],
    ]),
  })
  try {
    const rows = [
      await checkProcessor(browser, pages.url),
      await checkNetwork(browser, pages.url),
      ...(await checkPainted(browser, pages.url)),
    ]
    return {
      title: 'The instruments',
      method: [
        'What is measured here is known beforehand; a row that is off makes all that follows doubtful.',
      ],
      tables: [
        {
          caption: 'Median (middle half) in milliseconds',
          head: ['check', 'expected', 'measured', ''],
          rows: rows.map(({ name, expected, text, isRight }) => [
            name,
            expected,
            text,
            isRight ? 'right' : 'OFF',
          ]),
        },
      ],
      goals: [],
      remarks: rows
        .filter(({ isRight }) => !isRight)
        .map(({ name }) => `Off: ${name}. Is the machine busy?`),
    }
  } finally {
    await pages.close()
    await browser.close()
  }
}

/**
 * The same amount of work, counted in rounds of a loop, with and without the slowdown. The least of
 * both: what else the machine does can only add to a time.
 */
function checkProcessor(browser, url) {
  return onPhone(browser, async ({ page, tools }) => {
    await page.goto(`${url}/method/`)
    const rounds = await page.evaluate((ms) => window.roundsIn(ms), WORK_MS)
    const [plain, slow] = [[], []]
    for (let i = 0; i < REPEATS; i++) {
      await slowProcessor(tools, 1)
      plain.push(await page.evaluate((n) => window.work(n), rounds))
      await slowProcessor(tools)
      slow.push(await page.evaluate((n) => window.work(n), rounds))
    }
    const measured = (Math.min(...slow) / Math.min(...plain)) * WORK_MS
    const expected = WORK_MS * CPU_SLOWDOWN
    return {
      name: `${WORK_MS} ms of work on a processor ${CPU_SLOWDOWN} times slower`,
      expected: String(expected),
      text: measured.toFixed(0),
      isRight: Math.abs(measured - expected) < expected * 0.2,
    }
  })
}

function checkNetwork(browser, url) {
  return onPhone(browser, async ({ page, tools }) => {
    await page.goto(`${url}/method/`)
    await slowNetwork(tools)
    const times = []
    for (let i = 0; i < REPEATS; i++)
      times.push(await page.evaluate((n) => window.fetchOnce(n), `blob?${i}`))
    const spread = spreadOf(times)
    // Hexadecimal digits of random bytes pack into half of theirs: 100 kB, half a second.
    return {
      name: '200,000 hexadecimal digits (100 kB packed) over the slow line',
      expected: '650–750',
      text: formatSpread(spread),
      isRight: spread.median > 600 && spread.median < 900,
    }
  })
}

/** What the clock says of a page whose delays are known. */
async function checkPainted(browser, url) {
  const cases = [
    {
      name: `row changed ${LATE_MS} ms after the click`,
      button: 'late',
      from: LATE_MS,
      to: LATE_MS + 50,
    },
    {
      name: `row there at once, shown after ${LATE_MS} ms`,
      button: 'hidden',
      from: LATE_MS,
      to: LATE_MS + 50,
    },
    {
      name: `row changed after ${LATE_MS} ms of work in the click`,
      button: 'busy',
      from: LATE_MS,
      to: LATE_MS + 50,
    },
    { name: 'row changed in the click itself: a frame', button: 'now', from: 0, to: 34 },
  ]
  const rows = []
  for (const { name, button, from, to } of cases) {
    const times = []
    for (let i = 0; i < REPEATS; i++) times.push(await clickTo(browser, `${url}/method/`, button))
    const spread = spreadOf(times)
    rows.push({
      name,
      expected: `${from}–${to}`,
      text: formatSpread(spread),
      isRight: Math.min(...times) >= from && spread.median <= to,
    })
  }
  return rows
}

function clickTo(browser, url, button) {
  return onPhone(
    browser,
    async ({ page }) => {
      await page.goto(url)
      const look = { name: 'row', question: 'rowsInSight', about: [{ key: 'new', texts: ['new'] }] }
      await page.evaluate((spec) => window.painted.arm(spec), { event: 'click', looks: [look] })
      await page.locator(`#${button}`).click()
      return (await page.evaluate(() => window.painted.result())).row
    },
    { scripts: ['painted', 'questions'] },
  )
}

const PAGE = `<!doctype html>
<meta name="viewport" content="width=device-width">
<title>The instruments</title>
<button id="late">late</button> <button id="hidden">hidden</button>
<button id="busy">busy</button> <button id="now">now</button>
<table style="margin-top: 40px"><tr data-key="old"><td>An old row</td></tr></table>
<script>
  const LATE_MS = ${LATE_MS}
  window.bench = { rows: 'tr', keyOf: (row) => row.dataset.key }
  window.work = (rounds) => {
    const began = performance.now()
    let sum = 0
    for (let i = 0; i < rounds; i++) sum += Math.sqrt(i) * (i % 7)
    window.sum = sum
    return performance.now() - began
  }
  window.roundsIn = (ms) => {
    work(1e6)
    const rounds = 2e7
    return Math.round((rounds * ms) / work(rounds))
  }
  window.fetchOnce = async (name) => {
    const began = performance.now()
    await (await fetch(name)).text()
    return performance.now() - began
  }
  const row = document.querySelector('tr')
  const change = () => {
    row.dataset.key = 'new'
    row.firstChild.textContent = 'A new row'
  }
  late.onclick = () => setTimeout(change, LATE_MS)
  hidden.onclick = () => {
    row.style.visibility = 'hidden'
    change()
    setTimeout(() => { row.style.visibility = '' }, LATE_MS)
  }
  busy.onclick = () => {
    const until = performance.now() + LATE_MS
    while (performance.now() < until);
    change()
  }
  now.onclick = change
</script>`
