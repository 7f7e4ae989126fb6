import { describe, expect, test } from 'vitest'
import { pagesOf } from '~/app/pages'
import { robotsOf, sitemapOf } from '~/app/sitemap'
import { published } from './published'

describe('the sitemap', () => {
  test('lists every page once, at its whole address below a sub-path', () => {
    const pages = pagesOf(published)
    const map = sitemapOf(pages, 'https://example.org/sub/')
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
    expect(listed).toEqual(pages.map(({ path }) => `https://example.org/sub${path}`))
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('is XML whatever a path holds, and makes up no day of change', () => {
    const map = sitemapOf([{ path: '/a&b<c/' }], 'https://example.org/')
    expect(map).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /)
    expect(map).toContain('<loc>https://example.org/a&amp;b&lt;c/</loc>')
    expect(map).not.toContain('lastmod')
  })
})

describe('robots.txt', () => {
  test('lets everyone in and says where the sitemap is', () => {
    expect(robotsOf('https://example.org/sub/')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap.xml\n',
    )
  })

  test('names no sitemap where the address of the site is not known', () => {
    expect(robotsOf(null)).toBe('User-agent: *\nAllow: /\n')
  })
})
