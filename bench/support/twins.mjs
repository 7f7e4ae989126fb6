import { readFileSync } from 'node:fs'
import { onPhone, untilReady } from './browser.mjs'
import { fileOf } from './site.mjs'

/** What a prerendered page of the record has and an empty shell has not. */
const IS_PRERENDERED = /<main\b[^>]*>[\s\S]*<h1\b/

/**
 * The static twin of a page: the same HTML and CSS with every script taken out, nothing else.
 *
 * Where the build has only an empty shell, the page as its scripts draw it is taken instead, with
 * its CSS put inline: what one would have written by hand.
 *
 * @param {import('playwright-core').Browser} browser for the second way.
 * @param {{ url: string, dir: string }} site
 * @param {string} path "/races/truck-2022-15/".
 * @returns {Promise<{ html: string, isFromLive: boolean }>}
 */
export async function twinOf(browser, site, path) {
  const html = readFileSync(fileOf(site, path), 'utf8')
  if (IS_PRERENDERED.test(html)) return { html: withoutScripts(html), isFromLive: false }
  return { html: withoutScripts(await drawnPage(browser, site.url + path)), isFromLive: true }
}

/** Scripts of any kind, data in a script included, and what is fetched ahead for them. */
function withoutScripts(html) {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<noscript\b[\s\S]*?<\/noscript>/g, '')
    .replace(/<link\b[^>]*\brel="?(?:modulepreload|preload|prefetch)\b[^>]*>/g, (link) =>
      /\bas="?(?:font|style|image)\b/.test(link) ? link : '',
    )
}

function drawnPage(browser, url) {
  return onPhone(browser, async ({ page }) => {
    await page.goto(url)
    await untilReady(page)
    return page.evaluate(async () => {
      for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
        const style = document.createElement('style')
        style.textContent = await (await fetch(link.href)).text()
        link.replaceWith(style)
      }
      return `<!doctype html>${document.documentElement.outerHTML}`
    })
  })
}
