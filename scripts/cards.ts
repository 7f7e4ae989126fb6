/** Draws cards as PNG, by satori and resvg, and keeps them by what they say. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import type { Card } from '~/cards/card'
import { CARD, drawCard, FACES } from '~/cards/drawing'
import { inksOf } from '~/cards/inks'

const root = join(import.meta.dirname, '..')
const KEPT = join(root, 'node_modules/.cache/cards')
const require = createRequire(import.meta.url)

const fontFile = (path: string) => readFileSync(require.resolve(`@fontsource/${path}.woff`))

const FONTS: Font[] = [
  {
    name: FACES.text,
    weight: 400,
    data: fontFile('barlow/files/barlow-latin-400-normal'),
  },
  {
    name: FACES.text,
    weight: 600,
    data: fontFile('barlow/files/barlow-latin-600-normal'),
  },
  {
    name: FACES.display,
    weight: 600,
    data: fontFile('barlow-condensed/files/barlow-condensed-latin-600-normal'),
  },
]

const theme = readFileSync(join(root, 'src/ui/theme.css'), 'utf8')
const INKS = inksOf(theme)

/** What decides how a card looks beside what it says: the code that draws, its colors, its fonts. */
const VERSION = hashOf(
  readFileSync(join(root, 'src/cards/drawing.ts')),
  readFileSync(join(root, 'src/charts/bandPath.ts')),
  theme,
  ...FONTS.map(({ data }) => Buffer.from(data as Buffer)),
  ...['satori', '@resvg/resvg-js'].map((name) => readFileSync(versionFile(name))),
)

/** @returns the card as a PNG of 1200 by 630 pixels. */
export async function pngOf(card: Card): Promise<Buffer> {
  const svg = await satori(drawCard(card, INKS) as Parameters<typeof satori>[0], {
    ...CARD,
    fonts: FONTS,
  })
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return image.asPng()
}

/** The same, from an earlier build where that drew a card that said and looked the same. */
export async function keptPngOf(card: Card): Promise<{ png: Buffer; isNew: boolean }> {
  const file = join(KEPT, `${hashOf(JSON.stringify(card), VERSION)}.png`)
  if (existsSync(file)) return { png: readFileSync(file), isNew: false }
  const png = await pngOf(card)
  mkdirSync(KEPT, { recursive: true })
  // Builds side by side never read half a file.
  writeFileSync(`${file}.${process.pid}`, png)
  renameSync(`${file}.${process.pid}`, file)
  return { png, isNew: true }
}

function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function versionFile(name: string): string {
  return join(root, 'node_modules', name, 'package.json')
}
