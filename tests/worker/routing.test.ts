import { describe, expect, test } from 'vitest'
import type { Build } from '~/worker/build'
import { belongsTo, isOlder, pageKey, wayOf, wayOfVisited, withSlash } from '~/worker/routing'

const SITE = 'https://fans.example/kligerman/'

const build: Build = {
  id: 'b1',
  version: 'r1',
  files: [
    ['assets/index-1.js', 'sha256-…'],
    ['data/races.json?v=r1', 'sha256-…'],
    ['shell.html', 'sha256-…'],
  ],
}

const asking = (address: string, rest: { method?: string; range?: string } = {}) => ({
  url: new URL(address, SITE).href,
  method: rest.method ?? 'GET',
  mode: 'cors' as RequestMode,
  headers: new Headers(rest.range ? { range: rest.range } : {}),
})
const going = (address: string, rest: { method?: string } = {}) => ({
  ...asking(address, rest),
  mode: 'navigate' as RequestMode,
})
const way = (asked: ReturnType<typeof asking>) => wayOf(asked, SITE, build)

describe('what the worker answers', () => {
  test.each(['', '?series=truck', 'races/', 'races/truck-2022-15', 'index.html', '404.html'])(
    'a page that is gone to: "%s"',
    (address) => {
      expect(way(going(address))).toBe('page')
    },
  )

  test('code and core record of its own build, wherever on the site they are asked for', () => {
    expect(way(asking('assets/index-1.js'))).toBe('copy')
    expect(way(asking('data/races.json?v=r1'))).toBe('copy')
  })

  test('other data of its own record', () => {
    expect(way(asking('data/fields/truck-2022.json?v=r1'))).toBe('data')
    expect(way(asking('data/seats.json?v=r1#top'))).toBe('data')
  })
})

describe('what the worker leaves to the browser', () => {
  test.each([
    'embed/',
    'embed',
    'embed/trend.html',
    'embed/season/2024.html',
    'share/',
    'share/x/',
  ])('embeds and share pages: "%s"', (address) => {
    expect(way(going(address))).toBeNull()
    expect(way(asking(address))).toBeNull()
  })

  test('a page whose name only begins like theirs is one of the site', () => {
    expect(way(going('embedded/'))).toBe('page')
    expect(way(going('races/embed/'))).toBe('page')
  })

  test('the record of another version, whose code is not here, and one of no version', () => {
    expect(way(asking('data/races.json?v=r2'))).toBeNull()
    expect(way(asking('data/races.json'))).toBeNull()
    expect(way(asking('data/fields/truck-2022.json?v=r2'))).toBeNull()
  })

  test('code of another build', () => {
    expect(way(asking('assets/index-2.js'))).toBeNull()
  })

  test('a download that is opened: it is no page', () => {
    expect(way(going('data/races.csv'))).toBeNull()
    expect(way(going('data/datapackage.json'))).toBeNull()
  })

  test('what stands beside the site, or elsewhere', () => {
    expect(way(going('/'))).toBeNull()
    expect(way(going('/other/'))).toBeNull()
    expect(way(going('https://elsewhere.example/kligerman/'))).toBeNull()
  })

  test('what is sent rather than fetched, and a part of a file', () => {
    expect(way(going('races/', { method: 'POST' }))).toBeNull()
    expect(way(asking('assets/index-1.js', { method: 'HEAD' }))).toBeNull()
    expect(way(asking('data/races.json?v=r1', { range: 'bytes=0-99' }))).toBeNull()
  })
})

describe('what a page fetched before the worker was there', () => {
  const visited = (address: string) => wayOfVisited(new URL(address, SITE).href, SITE, build)

  test('is kept as if it had been', () => {
    expect(visited('races/?series=cup#top')).toBe('page')
    expect(visited('data/')).toBe('page')
    expect(visited('data/fields/cup-2013.json?v=r1')).toBe('data')
  })

  test('is not taken for a page when it is data', () => {
    expect(visited('data/races.json')).toBeNull()
    expect(visited('share/x/')).toBeNull()
    expect(visited('https://elsewhere.example/')).toBeNull()
  })
})

describe('a page', () => {
  test('is kept once, whatever is asked of it', () => {
    expect(pageKey(`${SITE}?series=truck&q=a#races`)).toBe(SITE)
    expect(pageKey(`${SITE}races/`)).toBe(`${SITE}races/`)
  })

  test('without its last slash is found where a host would redirect to', () => {
    expect(withSlash(`${SITE}races?series=cup`)).toBe(`${SITE}races/?series=cup`)
    expect(withSlash(`${SITE}races/?series=cup`)).toBeNull()
    expect(withSlash(`${SITE}404.html`)).toBeNull()
  })

  test('belongs to the build whose code it names', () => {
    const naming = (...names: string[]) =>
      names.map((name) => `<script src="/kligerman/assets/${name}"></script>`).join('')
    expect(belongsTo(naming('index-1.js'), build)).toBe(true)
    expect(belongsTo(naming('index-1.js', 'index-2.js'), build)).toBe(false)
    expect(belongsTo('<h1>Down for maintenance</h1>', build)).toBe(false)
  })

  test('is older when it loaded code that the build does not have', () => {
    expect(isOlder([`${SITE}assets/index-1.js`], build)).toBe(false)
    expect(isOlder([`${SITE}assets/index-1.js`, `${SITE}assets/index-0.js`], build)).toBe(true)
  })
})
