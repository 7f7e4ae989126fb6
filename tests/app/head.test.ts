import { describe, expect, test } from 'vitest'
import { headOf } from '~/app/head'
import { NOT_FOUND_PAGE, type Page, pagesOf } from '~/app/pages'
import { aLife } from '../builders/life'
import { aDriver, aRace, aRecord } from '../builders/record'
import { published } from './published'

const NOWHERE = { siteUrl: null, base: '/' }
const SUB = { siteUrl: 'https://example.org/sub/', base: '/sub/' }

const aPage = (given: Partial<Page> = {}): Page => ({
  path: '/races/nxs-2023-09/',
  title: 'A race',
  description: 'What he made of it',
  kind: 'race',
  structured: [],
  ...given,
})

/** What a program finds in the head. */
const thingsIn = (head: string): unknown[] =>
  [...head.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json),
  )
const contentOf = (head: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)" />`).exec(head)?.[1]

describe('the head of a page', () => {
  test('says the same to a tab, a search and a link preview', () => {
    const head = headOf(aPage(), SUB)
    expect(head).toContain('<title>A race</title>')
    expect(contentOf(head, 'og:title')).toBe('A race')
    expect(contentOf(head, 'description')).toBe('What he made of it')
    expect(contentOf(head, 'og:description')).toBe('What he made of it')
    expect(contentOf(head, 'og:type')).toBe('website')
    expect(contentOf(head, 'og:locale')).toBe('en_US')
    expect(contentOf(head, 'og:site_name')).toMatch(/^Unofficial/)
    expect(contentOf(head, 'twitter:card')).toBe('summary')
  })

  test('names the one address of the page, below the path of the site', () => {
    const head = headOf(aPage(), SUB)
    const address = 'https://example.org/sub/races/nxs-2023-09/'
    expect(head).toContain(`<link rel="canonical" href="${address}" />`)
    expect(contentOf(head, 'og:url')).toBe(address)
    expect(headOf(aPage({ path: '/' }), SUB)).toContain('href="https://example.org/sub/"')
  })

  test('names no address where that of the site is not known', () => {
    for (const page of pagesOf(published)) {
      const head = headOf(page, NOWHERE)
      expect(head).not.toMatch(/canonical|og:url|"(?:url|item|contentUrl)":|"distribution"/)
    }
  })

  test('of no page keeps out of searches, and has no address', () => {
    const head = headOf(NOT_FOUND_PAGE, SUB)
    expect(contentOf(head, 'robots')).toBe('noindex')
    expect(head).not.toMatch(/canonical|og:url/)
    expect(headOf(aPage(), SUB)).not.toContain('noindex')
  })
})

describe('hostile words in the record', () => {
  const HOSTILE = `</script><script>alert("1")</script> & 'so' "on" <!--`
  const pages = pagesOf({
    ...aRecord({
      races: [aRace({ raceName: HOSTILE })],
      driver: aDriver({ name: HOSTILE }),
    }),
    ...aLife(),
    meetings: [],
  })
  const heads = pages.map((page) => headOf(page, SUB))

  test('open no tag and end no attribute', () => {
    for (const head of heads) {
      const tags = head.match(/<\/?[a-z!-]+/gi) ?? []
      expect(new Set(tags)).toEqual(
        new Set(['<title', '</title', '<meta', '<link', '<script', '</script']),
      )
      expect(head.match(/<script\b/g)).toHaveLength(
        head.match(/application\/ld\+json/g)?.length ?? 0,
      )
      expect(
        head
          .match(/<meta [^>]*>/g)
          ?.every((tag) => /^<meta (?:name|property)="[\w:]+" content="[^"]*" \/>$/.test(tag)),
      ).toBe(true)
    }
  })

  test('reach a program as they were written', () => {
    const race = pages.findIndex(({ kind }) => kind === 'race')
    expect(thingsIn(heads[race] ?? '')[0]).toMatchObject({
      '@type': 'SportsEvent',
      name: HOSTILE,
      competitor: { name: HOSTILE },
    })
  })
})

describe('what a page is about', () => {
  test('can be parsed on every page, and has whole addresses', () => {
    for (const page of pagesOf(published)) {
      const head = headOf(page, SUB)
      expect(thingsIn(head)).toHaveLength(page.structured.length)
      for (const [, address] of head.matchAll(/"(?:url|item|contentUrl)":"([^"]*)"/g))
        expect(address).toMatch(/^https:\/\/example\.org\/sub\//)
    }
  })

  test('names the race, its day and its place', () => {
    const page = pagesOf(published).find(({ path }) => path === '/races/truck-2012-18/')
    expect(thingsIn(headOf(page ?? aPage(), NOWHERE))[0]).toMatchObject({
      '@type': 'SportsEvent',
      name: "Fred's 250 Powered By Coca-Cola",
      startDate: '2012-10-06',
      location: { name: 'Talladega Superspeedway', address: { addressRegion: 'AL' } },
    })
  })

  test('offers the download of the record at its address', () => {
    const page = pagesOf(published).find(({ kind }) => kind === 'data')
    expect(thingsIn(headOf(page ?? aPage(), SUB))[0]).toMatchObject({
      distribution: [{ contentUrl: 'https://example.org/sub/data/datapackage.json' }],
    })
  })
})
