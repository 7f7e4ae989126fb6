import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { openPage, ready } from '../support/browser'
import { htmlFaults } from '../support/htmlFaults'
import { PAGES } from './htmlPages'
import { races } from './recount'
import { headerButton, press, raceIds } from './visit'

const htmlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))

/** Pages to paste the links of: without a script, each standing for a page of the site. */
const isShare = ({ file }: { file: string }) => file.startsWith('share/')

/** The links of a site that lead to nothing in its folder, or to no place on their page. */
function brokenLinks(folder: string, base: string): string[] {
  const pages = htmlIn(folder)
  const ids = new Map(
    pages.map(({ file, html }) => [
      file,
      new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  )
  return pages.flatMap(({ file, html }) =>
    [...new Set([...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link))]
      .map((link) => link.replaceAll('&amp;', '&'))
      .filter((link) => !/^(?:https?:|mailto:|data:)/.test(link))
      .filter((link) => {
        // Frames name their script from where they stand; pages from the root of the site.
        const { pathname, hash } = new URL(link, `http://site${base}${file}`)
        if (!pathname.startsWith(base)) return true
        const below = pathname.slice(base.length)
        const target = below === '' || below.endsWith('/') ? `${below}index.html` : below
        if (!existsSync(join(folder, target))) return true
        return hash !== '' && target.endsWith('.html') && !ids.get(target)?.has(hash.slice(1))
      })
      .map((link) => `${file}: ${link}`),
  )
}

describe('the built site', () => {
  test('has a page of its own for every start, season and track', () => {
    const files = htmlIn('dist').map(({ file }) => file)
    const pagesIn = (room: string) => files.filter((file) => file.startsWith(`${room}/`))
    expect(pagesIn('races')).toHaveLength(282)
    expect(pagesIn('tracks')).toHaveLength(43)
    expect(pagesIn('seasons').length).toBeGreaterThan(18)
    expect(files).toEqual(expect.arrayContaining(['index.html', '404.html', 'shell.html']))
  })

  test('has no link that leads nowhere', () => {
    expect(brokenLinks('dist', '/')).toEqual([])
  })

  test.each([
    ...PAGES.map((path) => `${path.slice(1)}index.html`),
    ...['404.html', 'share/index.html', 'share/race/truck-2022-15/index.html'],
  ])('is valid HTML: %s', async (file) => {
    expect(await htmlFaults(readFileSync(join('dist', file), 'utf8'))).toEqual([])
  })

  test('has no style attribute, and no script in a page but the first one', () => {
    for (const { file, html } of htmlIn('dist')) {
      expect(html.match(/<[^>]+ style="[^>]*>/g), file).toBeNull()
      const scripts = html.match(/<script(?![^>]*(?:src=|application\/(?:ld\+)?json))[^>]*>/g)
      if (isShare({ file })) expect(scripts, file).toBeNull()
      else expect(scripts, file).toHaveLength(1)
    }
  })

  test('names each page once, in a title of its own', () => {
    const heads = htmlIn('dist')
      .filter(({ file }) => file.endsWith('index.html') && !isShare({ file }))
      .map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1])
    expect(new Set(heads).size).toBe(heads.length)
  })

  test('lies there packed as well', () => {
    for (const file of ['index.html', 'races/truck-2022-15/index.html', 'data/races.json'])
      for (const end of ['br', 'gz']) expect(existsSync(join('dist', `${file}.${end}`))).toBe(true)
  })
})

describe('the site below a path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'below-a-path-'))
  const base = '/blog/kligerman/'
  let site: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    const build = ['scripts/build.ts', '--out', folder, '--cards', 'site,race/truck-2022-15']
    const env = { ...process.env, SITE_URL: `https://example.org${base}` }
    await promisify(execFile)('node_modules/.bin/tsx', build, { env })
    site = await serve({ dir: folder, base })
  }, 180_000)

  afterAll(async () => {
    await site?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('has no link that leads nowhere, or out of it', () => {
    expect(brokenLinks(folder, base)).toEqual([])
  })

  test('says where it stands: canonical links and a map of all pages', () => {
    const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    const pages = htmlIn(folder).filter(
      (page) => page.file.endsWith('index.html') && !isShare(page),
    )
    for (const { file, html } of pages) {
      const address = `https://example.org${base}${file.replace(/index\.html$/, '')}`
      expect(html).toContain(`<link rel="canonical" href="${address}"`)
      expect(map).toContain(`<loc>${address}</loc>`)
    }
    expect(map.match(/<loc>/g)).toHaveLength(pages.length)
  })

  test('has all that a pasted link unfolds to: cards and answers that are there', () => {
    for (const { file, html } of htmlIn(folder).filter(({ file }) => file.endsWith('index.html'))) {
      const asked = html.slice(0, html.indexOf('</head>'))
      const card = /"og:image" content="https:\/\/example\.org([^"]*)"/.exec(asked)?.[1] ?? ''
      const answer = /json\+oembed" href="https:\/\/example\.org([^"]*)"/.exec(asked)
      expect(existsSync(join(folder, card.slice(base.length))), file).toBe(true)
      if (!answer) continue
      expect(answer.index, file).toBeLessThan(150_000)
      const { html: shown } = JSON.parse(
        readFileSync(join(folder, (answer[1] ?? '').slice(base.length)), 'utf8'),
      )
      for (const [, address = ''] of shown.matchAll(/ (?:href|src)="([^"#]*)/g)) {
        const target = address.slice(`https://example.org${base}`.length)
        const path = target === '' || target.endsWith('/') ? `${target}index.html` : target
        expect(existsSync(join(folder, path)), address).toBe(true)
      }
    }
  })

  test('comes alive, sorts, and leads from page to page and back', async () => {
    const { page, errors } = await openPage(site.url)
    await ready(page)
    await press(headerButton(page, 'finish'))
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${base}?sort=finish`)
    expect(await raceIds(page)).toHaveLength(races.length)
    await page.locator('tr[data-race] a').first().click()
    await page.waitForURL(`**${base}races/**`)
    await ready(page)
    await page.getByRole('navigation', { name: 'Site' }).getByText('Seasons').click()
    await page.waitForURL(`**${base}seasons/`)
    await ready(page)
    await page.goBack()
    await ready(page)
    expect(await page.locator('#field tbody tr').count()).toBeGreaterThan(20)
    expect(errors).toEqual([])
  })
})
