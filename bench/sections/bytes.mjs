import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { launch, onPhone, untilReady } from '../support/browser.mjs'
import { loaderBytes, weighEmbeds } from '../support/embeds.mjs'
import { KINDS_OF_PAGE } from '../support/pages.mjs'
import { atMost, formatKilobytes } from '../support/report.mjs'
import { firstLine } from '../support/rounds.mjs'
import { brotliSize } from '../support/server.mjs'
import { fileOf } from '../support/site.mjs'

/** How long the network has to be quiet before what is fetched without a touch is all there. */
const QUIET_MS = 1500

export async function measureBytes({ site, browserPath, say }) {
  const browser = await launch(browserPath)
  try {
    const pages = []
    for (const path of KINDS_OF_PAGE) {
      say(path)
      pages.push({ path, ...(await weigh(browser, site, path)) })
    }
    return report(pages, weighEmbeds(site.dir), loaderBytes(site.dir))
  } finally {
    await browser.close()
  }
}

async function weigh(browser, site, path) {
  const file = fileOf(site, path)
  if (file === null) return { error: 'not in this build' }
  const html = { raw: statSync(file).size, packed: brotliSize(file), inline: inlineScript(file) }
  try {
    return { html, ...(await fetched(browser, site, path)) }
  } catch (error) {
    return { error: firstLine(error) }
  }
}

/** Bytes of script within the HTML, not packed; they count as HTML. */
const inlineScript = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, script]) => Buffer.byteLength(script))
    .reduce((sum, bytes) => sum + bytes, 0)

/** What is fetched until the page is ready, until it rests untouched, and once it is scrolled through. */
function fetched(browser, site, path) {
  return onPhone(browser, async ({ page }) => {
    const all = []
    page.on('request', (request) => all.push(request))
    await page.goto(site.url + (path === '/404.html' ? '/no-such-page/' : path))
    await untilReady(page)
    const byReady = [...all]
    await quiet(page, all)
    const untouched = [...all]
    await scrollThrough(page)
    await quiet(page, all)
    const size = (requests, isCounted) =>
      requests.filter(isCounted).reduce((sum, request) => sum + sizeOf(site, request), 0)
    return {
      scripts: {
        ready: size(byReady, isScript),
        untouched: size(untouched, isScript),
        scrolled: size(all, isScript),
      },
      data: { untouched: size(untouched, isData), scrolled: size(all, isData) },
      requests: { untouched: untouched.length, scrolled: all.length },
    }
  })
}

const isScript = (request) => /\.m?js$/.test(new URL(request.url()).pathname)
const isData = (request) => /\.json$/.test(new URL(request.url()).pathname)

async function quiet(page, all) {
  let seen = -1
  while (seen !== all.length) {
    seen = all.length
    await page.waitForTimeout(QUIET_MS)
  }
}

async function scrollThrough(page) {
  await page.evaluate(async () => {
    const step = innerHeight / 2
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo(0, top)
      await new Promise((rested) => setTimeout(rested, 60))
    }
  })
}

/** Packed, by the file it is: what came over the line for the script alone, without headers. */
function sizeOf(site, request) {
  const file = join(site.dir, decodeURI(new URL(request.url()).pathname))
  return existsSync(file) && statSync(file).isFile() ? brotliSize(file) : 0
}

function report(pages, embeds, loader) {
  const there = pages.filter(({ error }) => error === undefined)
  const worst = (pick) => (there.length === 0 ? null : Math.max(...there.map(pick)))
  const kilobytes = (bytes) => `${formatKilobytes(bytes)} kB`
  return {
    title: 'Bytes by page',
    method: [
      'Packed with brotli, file by file, as served; kB of 1,000 bytes. Nothing cached, no service worker.',
      'Script: fetched until data-ready; until the page rests untouched; and once it is scrolled through to its end. Script inside the HTML counts as HTML (given raw).',
    ],
    tables: [
      {
        caption: 'kB',
        head: [
          'page',
          'HTML raw',
          'HTML packed',
          'script in it, raw',
          'script till ready',
          'untouched',
          'scrolled through',
          'data untouched',
          'data scrolled',
          'requests',
        ],
        rows: there.map(({ path, html, scripts, data, requests }) => [
          path,
          ...[html.raw, html.packed, html.inline].map(formatKilobytes),
          ...[scripts.ready, scripts.untouched, scripts.scrolled].map(formatKilobytes),
          ...[data.untouched, data.scrolled].map(formatKilobytes),
          `${requests.untouched}, then ${requests.scrolled}`,
        ]),
      },
      {
        caption: 'Frames for other sites, kB packed with gzip; of each kind the heaviest',
        head: ['view', 'frames', 'page', 'script', 'all'],
        rows: embeds.map(({ view, frames, html, script }) => [
          view,
          String(frames),
          ...[html, script, html + script].map(formatKilobytes),
        ]),
      },
    ],
    goals: [
      atMost(
        'HTML of the dashboard, packed',
        there.find(({ path }) => path === '/')?.html.packed ?? null,
        20_000,
        kilobytes,
      ),
      atMost(
        'HTML of the largest of these pages, packed',
        worst(({ html }) => html.packed),
        20_000,
        kilobytes,
      ),
      atMost(
        'script before interaction, the page with most, packed',
        worst(({ scripts }) => scripts.untouched),
        90_000,
        kilobytes,
      ),
      atMost(
        'the heaviest frame for other sites, all in, packed with gzip',
        embeds.length === 0 ? null : Math.max(...embeds.map(({ html, script }) => html + script)),
        30_000,
        kilobytes,
      ),
      atMost('the loader of frames, bytes', loader, 2048),
    ],
    remarks: pages.filter(({ error }) => error).map(({ path, error }) => `${path}: ${error}.`),
  }
}
