import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, TestRunner } from 'vitest'
import { findBrowser } from '../../scripts/support/browser.mjs'

/** Keep the browser to itself: no sandbox in containers, and not a word to anyone outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Milliseconds within which what a test waits for is there, or will never be. */
const PATIENCE = 15_000

export interface Reader {
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark' | 'no-preference'
  javaScriptEnabled?: boolean
  reducedMotion?: 'reduce' | 'no-preference'
  forcedColors?: 'active' | 'none'
  hasTouch?: boolean
  isMobile?: boolean
  locale?: string
  timezoneId?: string
  /** Blocked unless a test is about the offline copy, which would come between it and the server. */
  serviceWorkers?: 'allow' | 'block'
  /** Done before the page opens: files served otherwise, scripts of our own put in. */
  prepare?: (context: BrowserContext) => Promise<unknown>
}

export interface OpenPage {
  page: Page
  /** Console errors, uncaught exceptions and failed requests so far, with where they came from. */
  errors: string[]
  /** The address of every request so far. */
  requests: string[]
}

let browser: Promise<Browser> | undefined
const openedInTest: BrowserContext[] = []

afterEach(async () => {
  await Promise.all(openedInTest.splice(0).map((context) => context.close()))
})

afterAll(async () => {
  await (await browser)?.close()
})

/** The browser of this test file, started with the first call and closed after its last test. */
export function launch(): Promise<Browser> {
  browser ??= findBrowser().then((executablePath) => {
    if (executablePath === null)
      throw new Error('No Chromium or Chrome found; set CHROMIUM to one.')
    return chromium.launch({ executablePath, args: FLAGS })
  })
  return browser
}

/**
 * Opens an address for a reader who has never been here (a context of its own).
 *
 * Opened in a test, it is closed at the test's end; opened in a hook, at the file's end.
 */
export async function openPage(
  url: string,
  { width = 1440, height = 900, serviceWorkers = 'block', prepare, ...reader }: Reader = {},
): Promise<OpenPage> {
  const context = await (await launch()).newContext({
    viewport: { width, height },
    serviceWorkers,
    ...reader,
  })
  if (TestRunner.getCurrentTest() !== undefined) openedInTest.push(context)
  context.setDefaultTimeout(PATIENCE)

  const errors: string[] = []
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => errors.push(String(error.error())))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // A page left behind takes its unfinished requests with it.
    if (reason !== 'net::ERR_ABORTED') errors.push(`${reason} (${request.url()})`)
  })

  await prepare?.(context)
  const page = await context.newPage()
  await page.goto(url)
  return { page, errors, requests }
}

/** Waits until the page is interactive and shows its address's state. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}
