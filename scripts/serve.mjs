import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, STATUS_CODES } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { requireNode } from './support/node.mjs'
import { command, isCommand, root, Stop } from './support/run.mjs'

/** How many ports after the one asked for are tried before any free one is taken. */
const NEXT_PORTS = 20

/**
 * Serves a built folder as a plain static host does: the file a path names, `index.html` for a
 * folder (whose address ends in a slash), `404.html` with status 404 for all else.
 *
 * Files are looked up anew at each request, and browsers told to ask (`no-cache` and an ETag), so
 * a new build shows without a restart.
 *
 * @param {object} [options]
 * @param {string} [options.dir] the folder.
 * @param {number} [options.port] 0 for any; where it is taken, the next free one.
 * @param {string} [options.base] the path the site stands under, "/sub/".
 * @param {string} [options.host] the address to listen on; without it, all of this machine's.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', port = 0, base = '/', host } = {}) {
  const { default: sirv } = await import('sirv')
  const folder = resolve(dir)
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] })

  const server = createServer((request, response) => {
    const [address, ...query] = request.url.split('?')
    const search = ['', ...query].join('?')
    const path = address.slice(base.length - 1)
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405)
    if (`${address}/` === base || (address.startsWith(base) && isFolder(folder, path))) {
      const name = address.slice(address.lastIndexOf('/') + 1)
      response.setHeader('Location', `./${name}/${search}`)
      return answer(response, 301)
    }
    if (!address.startsWith(base)) return answer(response, 404)
    request.url = path.endsWith('/') ? `${path}index.html${search}` : path + search
    files(request, response, () => answer(response, 404, join(folder, '404.html')))
  })

  const taken = await listen(server, port, host)
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * Serves the built site at PORT (4173 without it), says where, and ends with Ctrl-C.
 *
 * @throws {Stop} when nothing is built or PORT is no port.
 */
export async function serveSite() {
  const dir = join(root, 'dist')
  if (!existsSync(join(dir, 'index.html')))
    throw new Stop('There is no dist/index.html to serve. Build it first: npm run build.')
  const wanted = Number(process.env.PORT || 4173)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new Stop(`PORT is "${process.env.PORT}"; it has to be a number from 0 to 65535.`)

  const { url, port, close } = await serve({ dir, port: wanted })
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => close().then(() => process.exit(0)))
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`)
  console.log(`\nReady: ${url}`)
}

/** @returns {Promise<number>} the port it listens on in the end. */
async function listen(server, port, host) {
  const nextOnes = Array.from({ length: NEXT_PORTS + 1 }, (_, step) => port + step)
  const ports = port === 0 ? [] : nextOnes.filter((next) => next <= 65_535)
  for (const candidate of [...ports, 0]) if (await opens(server, candidate, host)) break
  return server.address().port
}

/** Listens on a port unless it is taken. */
function opens(server, port, host) {
  return new Promise((done, fail) => {
    const refused = (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) done(false)
      else fail(new Stop(`Cannot listen on port ${port}: ${error.message}.`))
    }
    server.once('error', refused)
    server.listen({ port, host }, () => {
      server.off('error', refused)
      done(true)
    })
  })
}

function isFolder(folder, path) {
  if (path.endsWith('/')) return false
  try {
    const file = join(folder, decodeURI(path))
    return file.startsWith(folder + sep) && statSync(file).isDirectory()
  } catch {
    return false
  }
}

/** Answers with a page of the site's, or in two words without one. */
function answer(response, status, page) {
  const hasPage = page !== undefined && existsSync(page)
  response.writeHead(status, { 'Content-Type': `text/${hasPage ? 'html' : 'plain'};charset=utf-8` })
  response.end(hasPage ? readFileSync(page) : STATUS_CODES[status])
}

if (isCommand(import.meta.url)) {
  requireNode()
  command(async () => {
    const { ensureInstalled } = await import('./support/install.mjs')
    await ensureInstalled()
    await serveSite()
  })
}
