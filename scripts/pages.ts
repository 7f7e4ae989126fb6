import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { headOf } from '~/app/head'
import { NOT_FOUND_PAGE, type Page, pagesOf } from '~/app/pages'
import { type Share, unfoldingOf } from '~/app/shares'
import { robotsOf, sitemapOf } from '~/app/sitemap'
import type { Drawing } from '~/prerender'
import { sha256, squeezed } from './html'
import { writerInto } from './output'
import { readRecord } from './record'

type Options = {
  dist: string
  code: Drawing
  /** "/" or "/sub/". */
  base: string
  siteUrl: string | null
  /** What pages have for those who link to them. */
  shares: readonly Share[]
}

/**
 * Writes every page as HTML: the app drawn with its data, its style inside, its
 * head, its content security policy; besides 404.html, and shell.html, into
 * which the app draws whatever page it is asked for.
 *
 * @returns how many, in words.
 * @throws when a page cannot be drawn: a site with a hole is not to be published.
 */
export async function writePages({ dist, code, base, siteUrl, shares }: Options): Promise<string> {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8')
  serveFiles(dist, base)
  const draw = code.createPrerenderer()
  const template = templateOf(read('index.html'), {
    style: read(styleSheet(dist)),
    asking: code.askingPattern(),
  })
  const chunks = JSON.parse(read('.vite/manifest.json')) as Manifest
  const write = writerInto(dist)
  const fill = (page: Page, root: string) =>
    template({
      head: headOf(page, { siteUrl, base }, unfoldingOf(page, shares)),
      preloads: preloadsFor(page, chunks, base),
      root,
    })

  const pages = pagesOf(readRecord(join(dist, 'data')))
  for (const page of pages) {
    const { html, files } = await draw(page.path)
    const root = `<div id="root" data-path="${page.path}" data-files="${files.join(' ')}">${html}</div>`
    write(`${page.path}index.html`, fill(page, root))
  }
  const nowhere = await draw('/404')
  const nowhereRoot = `<div id="root" data-path="404" data-files="${nowhere.files.join(' ')}">${nowhere.html}</div>`
  write('404.html', fill(NOT_FOUND_PAGE, nowhereRoot))
  write('shell.html', fill(NOT_FOUND_PAGE, '<div id="root"></div>'))
  write('robots.txt', robotsOf(siteUrl))
  if (siteUrl) write('sitemap.xml', sitemapOf(pages, siteUrl))
  rmSync(join(dist, '.vite'), { recursive: true })
  rmSync(join(dist, styleSheet(dist)))
  return `${pages.length} pages, 404.html, shell.html`
}

/** What the app fetches in a browser it reads from the folder here, each file once. */
function serveFiles(dist: string, base: string) {
  globalThis.fetch = async (input) => {
    const path = String(input).slice(base.length).replace(/\?.*/, '')
    return new Response(readFileSync(join(dist, path)))
  }
}

const styleSheet = (dist: string): string => {
  const sheet = readdirSync(join(dist, 'assets')).find((file) => file.endsWith('.css'))
  if (!sheet) throw new Error('the build made no style sheet')
  return `assets/${sheet}`
}

type Parts = { head: string; preloads: string; root: string }

/** The built index.html as a function of what differs from page to page. */
function templateOf(
  index: string,
  { style, asking }: { style: string; asking: string },
): (parts: Parts) => string {
  const first = /<script>([\s\S]*?)<\/script>/
  const script = squeezed(first.exec(index)?.[1] ?? '').replace('%ASKING%', () => asking)
  const policy = policyOf(script, style)
  const shell = index
    .replace(/<title>[^<]*<\/title>\s*/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace(first, () => `<script>${script}</script>`)
    .replace(/\n\s*/g, '\n')
  return ({ head, preloads, root }) =>
    shell
      .replace(
        '<meta charset="utf-8" />',
        (charset) =>
          `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      )
      .replace('</head>', () => `${head}\n${preloads}<style>${style.trim()}</style>\n</head>`)
      .replace('<div id="root"></div>', () => root)
}

/**
 * What a page may do: run and load what is its own, and nothing else. A page's
 * own script and style are named by their hashes.
 */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${sha256(script)}`,
    `style-src 'self' ${sha256(style.trim())}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types service-worker',
  ].join('; ')

type Manifest = Record<string, { file: string; src?: string; imports?: string[] }>

/** The source of each kind of page; what it needs is fetched beside the page, not after it. */
const SOURCES: Record<Page['kind'], string> = {
  dashboard: 'src/app/Dashboard.tsx',
  races: 'src/features/races/RacesPage.tsx',
  race: 'src/features/race/RacePage.tsx',
  seasons: 'src/features/season/SeasonsPage.tsx',
  season: 'src/features/season/SeasonPage.tsx',
  tracks: 'src/features/track/TracksPage.tsx',
  track: 'src/features/track/TrackPage.tsx',
  records: 'src/features/records/RecordsPage.tsx',
  rivals: 'src/features/rivals/RivalsPage.tsx',
  rival: 'src/features/rivals/RivalPage.tsx',
  expectation: 'src/features/expectation/ExpectationPage.tsx',
  seats: 'src/features/seats/SeatsPage.tsx',
  seat: 'src/features/seats/SeatPage.tsx',
  claims: 'src/features/claims/ClaimsPage.tsx',
  'what-if': 'src/features/whatIf/WhatIfPage.tsx',
  data: 'src/app/RecordPage.tsx',
  'not-found': 'src/app/NotFound.tsx',
}

/** Links that fetch the code of a page early, after the page itself and before it is asked for. */
function preloadsFor({ kind }: Page, chunks: Manifest, base: string): string {
  const files = new Set<string>()
  const add = (key: string) => {
    const chunk = chunks[key]
    if (!chunk) throw new Error(`the build has no chunk of ${key}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const other of chunk.imports ?? []) add(other)
  }
  add('src/app/start.tsx')
  add(SOURCES[kind])
  return [...files]
    .map((file) => `<link rel="modulepreload" fetchpriority="low" href="${base}${file}" />\n`)
    .join('')
}
