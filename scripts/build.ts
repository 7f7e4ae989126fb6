/**
 * Builds the site into dist/: `npm run build`.
 *
 *   SITE_URL=https://example.org/kligerman/  the address it will have: canonical links, sitemap
 *   -- --base /kligerman/                    the path it will stand under; follows from SITE_URL
 *   -- --no-offline                          a worker that takes the offline copies back
 *   -- --out DIR                             another folder than dist/, emptied first
 *   -- --cards site,season/2024              only these pictures of links are drawn, or none;
 *                                            a page without one names that of the site
 */
import './support/production'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import type { Drawing } from '~/prerender'
import { compress } from './compress'
import { writeDownloads } from './downloads'
import { writeEmbeds } from './embeds'
import { writePages } from './pages'
import { recordVersion } from './recordVersion'
import { drawnBy, toldIn, unknownCard, writeShares } from './share'
import { buildWorker } from './worker'

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    'no-offline': { type: 'boolean', default: false },
    cards: { type: 'string' },
    out: { type: 'string', default: 'dist' },
  },
})
const root = join(import.meta.dirname, '..')
const dist = resolve(root, values.out)
// In the project, where the packages it needs are found; builds side by side do not meet.
const drawing = join(root, 'node_modules', `.prerender-${process.pid}`)

process.env.VITE_OFFLINE = values['no-offline'] ? 'no' : 'yes'

const siteUrl = siteUrlOf(process.env.SITE_URL)
// What readers are offered to paste has a picture only where all are drawn.
process.env.VITE_CARDS = siteUrl && values.cards === undefined ? 'yes' : 'no'
const base = baseOf(values.base ?? (siteUrl ? new URL(siteUrl).pathname : '/'))
if (siteUrl && new URL(siteUrl).pathname !== base)
  stop(`--base ${base} and SITE_URL ${siteUrl} do not agree`)

const began = performance.now()
rmSync(dist, { recursive: true, force: true })
await step('app', () =>
  build({ root, base, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } }),
)
const code = await step('drawing', async () => {
  await build({
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'src/prerender.tsx', outDir: drawing, emptyOutDir: true, manifest: false },
  })
  return (await import(pathToFileURL(join(drawing, 'prerender.js')).href)) as Drawing
})
const told = toldIn(join(dist, 'data'), siteUrl ? drawnBy(values.cards) : () => false)
const unknown = unknownCard(values.cards ?? 'none', told)
if (unknown !== undefined) stop(`--cards: there is no card "${unknown}"`)
const shares = told.map(({ share }) => share)
await step('pages', () => writePages({ dist, code, base, siteUrl, shares }))
await step('embeds', () =>
  writeEmbeds({ dist, base, siteUrl, draw: code.drawFrame, asking: code.askingPattern() }),
)
rmSync(drawing, { recursive: true, force: true })
await step('shared links', () => writeShares({ dist, base, siteUrl, told }))
await step('downloads', () => writeDownloads(join(dist, 'data')))
await step('worker', () =>
  buildWorker({ dist, version: recordVersion(), offline: !values['no-offline'] }),
)
await step('brotli and gzip', () => compress(dist))
if (!siteUrl)
  console.log(
    'No SITE_URL: left out are canonical links, og:url, sitemap.xml, the cards of links (card.png, og:image),\n' +
      'and what other sites show in place of a link (oembed.json).',
  )
console.log(
  `Built in ${((performance.now() - began) / 1000).toFixed(1)} s: ${values.out}/, for ${siteUrl ?? base}`,
)

/** Does a part, and says what came of it and how long it took. */
async function step<Result>(name: string, body: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await body()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${name.padEnd(16)}${seconds.padStart(5)} s${typeof result === 'string' ? `  ${result}` : ''}`,
  )
  return result
}

function siteUrlOf(text: string | undefined): string | null {
  if (!text) return null
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    stop(`SITE_URL "${text}" is not an address like https://example.org/kligerman/`)
  const { origin, pathname } = new URL(text)
  return origin + pathname.replace(/\/*$/, '/')
}

function baseOf(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(text))
    stop(`--base "${text}" is not a path like /kligerman/`)
  return text.replace(/\/*$/, '/')
}

function stop(reason: string): never {
  console.error(`build: ${reason}`)
  process.exit(1)
}
