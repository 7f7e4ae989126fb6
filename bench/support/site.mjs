import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, run, Stop } from '../../scripts/support/run.mjs'
import { serveFolder } from './server.mjs'

export const bench = fileURLToPath(new URL('..', import.meta.url))

/** What the benchmark makes for itself; nothing of it is kept. */
export const work = join(bench, '.work')

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'bench', 'reports'])

/**
 * Serves the site to be measured, built for the address it is served at.
 *
 * It is built in a copy, so that a build of one's own in dist/ stays as it is.
 *
 * @param {object} options
 * @param {string} [options.dist] a build to be measured as it is.
 * @param {string} [options.sources] the project's folder; this repository without it.
 * @param {number} options.port
 * @returns {Promise<{ url: string, dir: string, sources: string, close: () => Promise<void> }>}
 */
export async function openSite({ dist, sources = root, port }) {
  const dir = dist ? resolve(dist) : join(work, 'site', 'dist')
  if (!dist) await build(resolve(sources), `http://localhost:${port}/`)
  if (!existsSync(join(dir, 'index.html')))
    throw new Stop(`There is no index.html in ${basename(dir)}/: nothing to measure.`)
  const served = await serveFolder({ dir, port }).catch((error) => {
    throw new Stop(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken; choose another with --port.`
        : `Cannot serve the site: ${error.message}.`,
    )
  })
  return { ...served, dir, sources: resolve(sources) }
}

async function build(sources, url) {
  const copy = join(work, 'site')
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of readdirSync(sources).filter((name) => !LEFT_OUT.has(name)))
    cpSync(join(sources, name), join(copy, name), { recursive: true })
  symlinkSync(join(sources, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const isBuilt = await run(
    'Build the site',
    'npm',
    ['run', '--silent', '--prefix', copy, 'build'],
    {
      SITE_URL: url,
    },
  )
  if (!isBuilt) throw new Stop('The site cannot be measured: its build failed, as said above.')
}

/** A page of the build by its path, "/races/truck-2022-15/"; `null` where there is none. */
export function fileOf({ dir }, path) {
  const { pathname } = new URL(path, 'http://localhost')
  const file = join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  return existsSync(file) ? file : null
}

/** One file of the record. */
export const readRecord = ({ dir }, file) =>
  JSON.parse(readFileSync(join(dir, 'data', file), 'utf8'))
