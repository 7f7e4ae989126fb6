import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** As the `.gz` beside the files are made. */
const BEST = { level: 9 }

/**
 * What each kind of frame weighs as it is sent, packed with gzip: the page with its style and data,
 * and its one script. Of the frames of a subject the heaviest stands for all.
 *
 * @returns {{ view: string, frames: number, html: number, script: number }[]}
 */
export function weighEmbeds(dist) {
  const folder = join(dist, 'embed')
  if (!existsSync(folder)) return []
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
  const views = [...new Set(pages.map(viewOf))]
  return views.map((view) => {
    const names = pages.filter((page) => viewOf(page) === view)
    const sizes = names.map((name) => sizeOf(folder, name))
    const heaviest = sizes.reduce((a, b) => (b.html + b.script > a.html + a.script ? b : a))
    return { view, frames: names.length, ...heaviest }
  })
}

/** Bytes of the loader, not packed: what its goal counts. */
export const loaderBytes = (dist) => {
  const file = join(dist, 'embed', 'v1.js')
  return existsSync(file) ? readFileSync(file).length : null
}

const viewOf = (name) => name.replace(/\/.*|\.html$/g, '')

function sizeOf(folder, name) {
  const html = readFileSync(join(folder, name), 'utf8')
  const script = /<script src="(?:\.\.\/)?([^"]+)"/.exec(html)?.[1]
  return {
    html: gzipSync(html, BEST).length,
    script: script ? gzipSync(readFileSync(join(folder, script)), BEST).length : 0,
  }
}
