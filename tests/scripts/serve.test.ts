import { request } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ServeOptions, serve } from '../../scripts/serve.mjs'
import { aFolder } from '../support/folder'

const site = {
  'index.html': 'home',
  '404.html': 'no such page',
  'about.html': 'about',
  'races/index.html': 'races',
  'assets/app.js': 'app()',
  'assets/app.js.br': 'as brotli',
  'assets/app.js.gz': 'as gzip',
  'data/races.json': '[]',
}

async function served(options: ServeOptions = {}) {
  const server = await serve({ dir: aFolder(site), ...options })
  onTestFinished(server.close)
  return server
}

/** What a host answers to a path sent as it is written, which `fetch` would tidy first. */
async function ask(url: string, path: string, { accept = 'identity', method = 'GET' } = {}) {
  return new Promise<string>((done, fail) => {
    const { port } = new URL(url)
    request({ port, path, method, headers: { 'Accept-Encoding': accept } }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () =>
        done(`${response.statusCode} ${response.headers.location ?? body}`.trim()),
      )
    })
      .on('error', fail)
      .end()
  })
}

describe('the server', () => {
  test.each([
    ['/', '200 home'],
    ['/?series=truck', '200 home'],
    ['/races/', '200 races'],
    ['/races/index.html', '200 races'],
    ['/races', '301 ./races/'],
    ['/races?series=truck&q=a?b', '301 ./races/?series=truck&q=a?b'],
    ['/data/races.json?v=2', '200 []'],
    ['/about.html', '200 about'],
    ['/about', '404 no such page'],
    ['/about.html/', '404 no such page'],
    ['/data/', '404 no such page'],
    ['/races/gone/', '404 no such page'],
    ['/%', '404 no such page'],
    ['/%00', '404 no such page'],
    ['/../../etc/passwd', '404 no such page'],
    ['/..%2f..%2fetc/passwd', '404 no such page'],
    ['/..', '404 no such page'],
  ])('answers %s as a plain static host does: %s', async (path, answer) => {
    const { url } = await served()
    expect(await ask(url, path)).toBe(answer)
  })

  test('has its own short answer where the site has no 404.html', async () => {
    const { url } = await served({ dir: aFolder({ 'index.html': 'home' }) })
    expect(await ask(url, '/gone')).toBe('404 Not Found')
  })

  test('hands out compressed copies to those who take them', async () => {
    const { url } = await served()
    expect(await ask(url, '/assets/app.js')).toBe('200 app()')
    expect(await ask(url, '/assets/app.js', { accept: 'gzip' })).toBe('200 as gzip')
    expect(await ask(url, '/assets/app.js', { accept: 'gzip, br' })).toBe('200 as brotli')
  })

  test('only ever reads', async () => {
    const { url } = await served()
    expect(await ask(url, '/', { method: 'POST' })).toBe('405 Method Not Allowed')
    expect(await ask(url, '/', { method: 'HEAD' })).toBe('200')
  })

  test('names types and an ETag, and answers 304 to it', async () => {
    const { url } = await served()
    const page = await fetch(url)
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8')
    const etag = page.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    expect((await fetch(`${url}gone`)).headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect((await fetch(`${url}assets/app.js`)).headers.get('content-type')).toBe('text/javascript')
  })

  test.each([
    ['/sub/', '200 home'],
    ['/sub/races/', '200 races'],
    ['/sub/races', '301 ./races/'],
    ['/sub', '301 ./sub/'],
    ['/sub?q=a', '301 ./sub/?q=a'],
    ['/sub/gone', '404 no such page'],
    ['/', '404 Not Found'],
    ['/races/', '404 Not Found'],
    ['/subway/', '404 Not Found'],
  ])('under the base /sub/ answers %s: %s', async (path, answer) => {
    const { url } = await served({ base: '/sub/' })
    expect(url).toMatch(/^http:\/\/localhost:\d+\/sub\/$/)
    expect(await ask(url, path)).toBe(answer)
  })
})

describe('the port', () => {
  test('is the next free one where the one asked for is taken', async () => {
    const first = await served()
    const second = await served({ port: first.port })
    expect(second.port).not.toBe(first.port)
    expect(await ask(second.url, '/')).toBe('200 home')
  })

  test('is free again once closed', async () => {
    const { port, url, close } = await served()
    await close()
    await expect(ask(url, '/')).rejects.toThrow(/ECONNREFUSED/)
    expect(port).toBeGreaterThan(0)
  })

  test('beyond the last one is any free one', async () => {
    await served({ port: 65_535 })
    const { port } = await served({ port: 65_535 })
    expect(port).not.toBe(65_535)
  })
})
