/** Writes dist/sw.js: the service worker, with the list of what it keeps at once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Build } from '~/worker/build'
import { bundle } from './bundle'
import { kB } from './output'

export interface WorkerOptions {
  /** The built folder, all pages written. */
  dist: string
  /** The record's version, as it stands in the `v=` of its addresses. */
  version: string
  /** `false`: a worker that takes away what earlier ones kept, and itself. */
  offline?: boolean
}

/** Code, styles, the font and the icon, and a page without content that the app draws any page in. */
const APP = /^assets\/[^/]+\.(?:js|css|woff2)$|^icon\.svg$|^shell\.html$/

/** Files of the record that only a few pages ask for; kept once they were asked for. */
const ON_DEMAND = ['datapackage', 'grid-outcomes', 'meetings', 'season-drivers', 'seats']
const CORE = new RegExp(`^data/(?!(?:${ON_DEMAND.join('|')})\\.)[^/]+\\.json$`)

/**
 * @returns what came of it, in words.
 * @throws when there is no shell, or the version needs escaping in an address.
 */
export async function buildWorker({
  dist,
  version,
  offline = true,
}: WorkerOptions): Promise<string> {
  const code = await bundle(`worker/${offline ? 'worker' : 'farewell'}.ts`)
  const kept = offline ? listOf(dist, version) : null
  const script = kept ? withBuild(code, kept.files, version) : code
  writeFileSync(join(dist, 'sw.js'), script)
  const size = `sw.js ${kB(gzipSync(script).length)}`
  return kept ? `${size}; keeps ${kept.size}` : `${size}; takes offline copies back`
}

type Listed = Build['files'][number]

/** What is kept at once, from what was built, with its content's hash; and how much it is. */
function listOf(dist: string, version: string): { files: Listed[]; size: string } {
  if (!/^[\w.-]+$/.test(version)) throw new Error(`"${version}" cannot stand in an address.`)
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => APP.test(name) || CORE.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(dist, name)) }))
  if (!files.some(({ name }) => name === 'shell.html'))
    throw new Error(`There is no shell.html in ${dist}.`)

  const bytes = files.reduce((sum, { content }) => sum + content.length, 0)
  const sent = files.reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  return {
    size: `${files.length} files, ${kB(bytes)}, gzipped ${kB(sent)}`,
    files: files.map(({ name, content }) => [
      CORE.test(name) ? `${name}?v=${version}` : name,
      `sha256-${createHash('sha256').update(content).digest('base64')}`,
    ]),
  }
}

function withBuild(code: string, files: Listed[], version: string): string {
  const fingerprint = createHash('sha256').update(JSON.stringify([code, version, files]))
  const known: Build = { id: fingerprint.digest('hex').slice(0, 12), version, files }
  return `const BUILD=${JSON.stringify(known)};\n${code}`
}
