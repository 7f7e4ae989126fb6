/** Writes dist/embed/: the frames for other sites, their script, and the loader. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { PLAIN } from '~/address/address'
import { ASKS_LEAST, embedPath, type Standalone } from '~/address/embeds'
import { fullPath } from '~/address/fullPlace'
import { whole } from '~/app/head'
import { embedsOf } from '~/embed/pages'
import { saidIn } from '~/embed/said'
import type { EmbedData } from '~/embed/view'
import { escapeHtml } from '~/format/html'
import { bundle, styleFor } from './bundle'
import { jsonInPage, sha256, squeezed } from './html'
import { kB, writerInto } from './output'
import { besideIn, fieldsIn, readPress, readRecord } from './record'

export type EmbedOptions = {
  dist: string
  /** "/" or "/sub/". */
  base: string
  siteUrl: string | null
  draw: (data: EmbedData) => { html: string; title: string }
  /** Parameters that change what is shown, as a pattern. */
  asking: string
}

/** Bytes: the loader stands in every post. */
const MOST_LOADER = 2048
/** Bytes of a frame packed by gzip, its script included. */
const MOST_FRAME = 30_000

const BEST = { level: 9 }

const root = join(import.meta.dirname, '..')

/**
 * @returns how many and how large, in words.
 * @throws when the loader or a frame is larger than the design allows.
 */
export async function writeEmbeds({ dist, base, siteUrl, draw, asking }: EmbedOptions) {
  const write = writerInto(dist)
  const loader = await bundle('loader/v1.ts')
  if (Buffer.byteLength(loader) > MOST_LOADER)
    throw new Error(`embed/v1.js is ${Buffer.byteLength(loader)} bytes; ${MOST_LOADER} at most`)
  write('embed/v1.js', loader)
  write('embed/embedding.txt', guide(siteUrl))
  write(`embed/v1.${fingerprint(loader)}.js`, loader)

  const first = squeezed(readFileSync(join(root, 'src/embed/first.js'), 'utf8')).replace(
    '%ASKING%',
    () => asking,
  )
  const views = new Map<string, Promise<Frame>>()
  const sizes: number[] = []
  const folder = join(dist, 'data')
  const record = readRecord(folder)
  const said = saidIn(readPress(folder), record)
  const embeds = embedsOf(record, fieldsIn(folder), said, besideIn(folder))
  for (const data of embeds) {
    const { view } = data.shown
    const { file, script, style } = await (views.get(view) ?? frameOf(view))
    const page = pageOf({
      ...draw(data),
      first,
      style,
      data,
      script: (data.shown.of === null ? '' : '../') + file,
      canonical: siteUrl && whole(fullPath(data.shown, PLAIN), siteUrl),
    })
    const size = gzipSync(page, BEST).length + gzipSync(script, BEST).length
    if (size > MOST_FRAME)
      throw new Error(`${embedPath(data.shown)} is ${size} bytes packed; ${MOST_FRAME} at most`)
    sizes.push(size)
    write(embedPath(data.shown), page)
  }
  return `${embeds.length} frames, ${kB(Math.min(...sizes))} to ${kB(Math.max(...sizes))} packed with all; v1.js ${Buffer.byteLength(loader)} bytes`

  /** The code and the style of a view, made and written once. */
  function frameOf(view: Standalone['view']): Promise<Frame> {
    const frame = frameScript(view, base).then(async (script) => {
      const file = `${view}.${fingerprint(script)}.js`
      write(`embed/${file}`, script)
      return { file, script, style: await styleFor(sheetsFor(script), script) }
    })
    views.set(view, frame)
    return frame
  }
}

const sheetsFor = (script: string) => [
  'embed/embed.css',
  ...(/\b(?:mark|bar|stem)-|\bline-\$\{/.test(script) ? ['charts/marks.css'] : []),
  ...(script.includes('duel') ? ['charts/duel.css'] : []),
  ...(script.includes('plain-table') ? ['ui/tables.css'] : []),
  ...(script.includes('aria-sort') ? ['ui/pressedTables.css'] : []),
]

type Frame = { file: string; script: string; style: string }

/** What bloggers are told, with the address of this site where it is known. */
function guide(siteUrl: string | null): string {
  const text = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
  return siteUrl ? text.replaceAll('https://example.org/kligerman/', siteUrl) : text
}

/** What stands for the parameters that pages read. */
const ofPagesIn = (view: Standalone['view']) =>
  OF_PAGES_IN[view] ?? (ASKS_LEAST.has(view) ? 'leastOfPages' : 'noOfPages')

const OF_PAGES_IN: Partial<Record<Standalone['view'], string>> = {
  rivals: 'ofRivalsAlone',
  claims: 'claimsOfPages',
}

/** The code of one view. Its JSX makes elements at once: React has no part in a frame. */
const frameScript = (view: Standalone['view'], base: string) =>
  bundle(`embed/entries/${view}.ts`, {
    base,
    plugins: [react()],
    resolve: {
      alias: [
        // No selection narrows a timeline: it reads none, and names none.
        ...(view === 'timeline'
          ? [
              {
                find: '~/format/selectionWords',
                replacement: join(root, 'src/embed/noSelectionWords.ts'),
              },
              { find: './params', replacement: join(root, 'src/embed/paramsOfTimeline.ts') },
            ]
          : [{ find: './ofTimeline', replacement: join(root, 'src/embed/noTimeline.ts') }]),
        { find: '~', replacement: join(root, 'src') },
        {
          find: './ofPages',
          replacement: join(root, `src/embed/${ofPagesIn(view)}.ts`),
        },
        ...(view === 'rivals'
          ? [{ find: './how', replacement: join(root, 'src/embed/noHow.ts') }]
          : []),
        { find: './suggest', replacement: join(root, 'src/embed/noSuggestion.ts') },
        ...(view === 'compare'
          ? []
          : [{ find: './second', replacement: join(root, 'src/embed/noSecond.ts') }]),
        ...(view === 'what-if'
          ? []
          : [{ find: './whatIf', replacement: join(root, 'src/embed/noWhatIf.ts') }]),
        { find: 'react/jsx-runtime', replacement: join(root, 'src/embed/dom/jsx-runtime.ts') },
      ],
    },
  })

type Page = {
  html: string
  title: string
  first: string
  style: string
  data: EmbedData
  script: string
  canonical: string | null
}

const pageOf = ({ html, title, first, style, data, script, canonical }: Page): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(first, style)}">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
${canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">\n` : ''}<script>${first}</script>
<style>${style}</style>
</head>
<body>
<div id="root">${html}</div>
<script type="application/json" id="data">${jsonInPage(data)}</script>
<script src="${script}"></script>
</body>
</html>
`

/** Nothing is fetched but the one script, and nothing is made into code. */
const policyOf = (first: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${sha256(first)}`,
    `style-src ${sha256(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
