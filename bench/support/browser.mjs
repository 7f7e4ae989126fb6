import { readFileSync } from 'node:fs'
import { closeAtEnd } from './ending.mjs'

/** Keep the browser to itself: no sandbox in containers, and not a word to anyone outside. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The phone of all sections (DESIGN, section 8). */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

/** How many times slower the phone's processor is. */
export const CPU_SLOWDOWN = 4

/** 1.6 Mbit/s down, 0.75 up, 150 ms from request to answer: a phone with a poor signal. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Milliseconds within which what is waited for is there, or will never be. */
const PATIENCE = 60_000

/**
 * Starts Chromium with an empty profile.
 *
 * @param {string} executablePath
 */
export async function launch(executablePath) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    // Playwright would close the browser and let the measuring go on.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  browser.on(
    'disconnected',
    closeAtEnd(() => browser.close()),
  )
  return browser
}

/** A script that runs in every page before its own ones; see support/inPage. */
export const inPage = (name) =>
  readFileSync(new URL(`./inPage/${name}.js`, import.meta.url), 'utf8')

/**
 * Opens a phone that has never been here: empty cache, no service worker, and calls back with its
 * page and a line to Chromium's own tools. Closed afterwards, come what may.
 *
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {(phone: { page: import('playwright-core').Page, tools: import('playwright-core').CDPSession }) => Promise<T>} use
 * @param {{ scripts?: readonly string[] }} options names of scripts in support/inPage.
 * @returns {Promise<T>}
 */
export async function onPhone(browser, use, { scripts = [] } = {}) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  context.setDefaultTimeout(PATIENCE)
  try {
    for (const name of scripts) await context.addInitScript(inPage(name))
    const page = await context.newPage()
    return await use({ page, tools: await context.newCDPSession(page) })
  } finally {
    await context.close()
  }
}

export const slowProcessor = (tools, rate = CPU_SLOWDOWN) =>
  tools.send('Emulation.setCPUThrottlingRate', { rate })

export async function slowNetwork(tools) {
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', SLOW_NETWORK)
}

/** Waits for `data-ready`: the page is interactive and shows its address's state. */
export const untilReady = (page) =>
  page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: PATIENCE })

/**
 * Lets a page come to rest, so that what it does when idle does not run into a measurement: a
 * while, and until no table of the site's is still drawing rows.
 */
export const settle = (page, ms = 300) =>
  page.evaluate(async (wait) => {
    const rest = (time) => new Promise((rested) => setTimeout(rested, time))
    const limit = performance.now() + 10_000
    await rest(wait)
    while (document.querySelector('[data-waiting]') && performance.now() < limit) await rest(50)
  }, ms)

/**
 * Clicks the middle of an element as a mouse does. The way there (scrolling, waiting for it to
 * stand still) is done before, so that nothing of it is measured.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').ElementHandle} element
 */
export async function clickOn(page, element) {
  const box = await element.boundingBox()
  if (!box) throw new Error('What was to be clicked has no place on the page.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}
