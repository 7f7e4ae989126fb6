import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}
const COMPRESSED_ALREADY = new Set(['.ico', '.png', '.woff2'])

/** A file whose name changes with its contents: Vite's "index-C7UsVXv6.css". */
const IS_HASHED = /\/assets\/.*-[\w-]{8}\.\w+$/

/**
 * Serves a built folder as a good static host does: brotli or gzip, hashed assets for ever, an
 * ETag for all else, `index.html` for a folder, `404.html` with status 404.
 *
 * A file's `.br` or `.gz` beside it is sent as it is; without one the file is compressed once, as
 * a build would, and kept, so that site and references are served alike.
 *
 * @param {object} options
 * @param {string} options.dir
 * @param {number} [options.port] 0 for any.
 * @param {ReadonlyMap<string, string>} [options.replaced] pages served instead of the files', by
 *   path: "/races/truck-2022-15/".
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url without a
 *   slash at its end.
 */
export async function serveFolder({ dir, port = 0, replaced = new Map() }) {
  const kept = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const found = find(dir, decodeURI(pathname), replaced)
    if (found.redirect) {
      response.writeHead(301, { Location: found.redirect }).end()
      return
    }
    const encoding = wanted(request.headers['accept-encoding'])
    const key = `${found.name} ${encoding}`
    if (!kept.has(key)) kept.set(key, encode(found, encoding))
    send(request, response, found, kept.get(key), pathname)
  })
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, done)
  })
  return {
    url: `http://localhost:${server.address().port}`,
    port: server.address().port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function find(dir, path, replaced) {
  const page = replaced.get(path)
  if (page !== undefined)
    return { status: 200, name: `${path} (replaced)`, type: '.html', body: Buffer.from(page) }
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path)
  if (file.startsWith(dir + sep) && existsSync(file)) {
    if (statSync(file).isDirectory()) return { redirect: `${path}/` }
    return { status: 200, name: file, type: extname(file), file }
  }
  const notFound = join(dir, '404.html')
  if (existsSync(notFound)) return { status: 404, name: notFound, type: '.html', file: notFound }
  return { status: 404, name: '404', type: '.txt', body: Buffer.from('Not found') }
}

function wanted(header = '') {
  if (/\bbr\b/.test(header)) return 'br'
  return /\bgzip\b/.test(header) ? 'gzip' : 'identity'
}

const BESIDE = { br: '.br', gzip: '.gz' }

function encode({ type, file, body }, encoding) {
  const plain = body ?? readFileSync(file)
  if (encoding === 'identity' || COMPRESSED_ALREADY.has(type))
    return { body: plain, encoding: 'identity' }
  const beside = file && file + BESIDE[encoding]
  if (beside && existsSync(beside)) return { body: readFileSync(beside), encoding }
  return { body: compress(plain, encoding), encoding }
}

const compress = (plain, encoding) =>
  encoding === 'br' ? brotliCompressSync(plain) : gzipSync(plain, { level: 9 })

function send(request, response, { status, type }, { body, encoding }, pathname) {
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const headers = {
    'Content-Type': TYPES[type] ?? 'application/octet-stream',
    'Cache-Control': IS_HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: tag,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(status, { ...headers, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * How many bytes of a file travel with brotli: its `.br` when the build wrote one.
 *
 * @param {string} file
 */
export function brotliSize(file) {
  if (COMPRESSED_ALREADY.has(extname(file))) return statSync(file).size
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size
  return brotliCompressSync(readFileSync(file)).length
}
