import { describe, expect, test } from 'vitest'
import { CAREER_VIEWS, type Standalone, sharePath } from '~/address/embeds'
import { headOf } from '~/app/head'
import { oembedOf } from '~/app/oembed'
import { NOT_FOUND_PAGE, type Page, pagesOf } from '~/app/pages'
import { sharePage } from '~/app/sharePage'
import { type Share, shareOf, unfoldingOf } from '~/app/shares'
import { aLife } from '../builders/life'
import { aDriver, aRace, aRecord } from '../builders/record'
import { published } from './published'

const SITE = 'https://example.org/sub/'
const HOSTILE = `"><script>alert('1')</script> & <b>`

const pages = pagesOf(published)
const shareIn = (all: readonly Page[], shown: Standalone | null): Share =>
  shareOf(
    {
      shown,
      heading: 'A heading',
      rows: 36,
      card: { path: `${sharePath(shown)}card.png`, alt: `A card ${HOSTILE}` },
    },
    all,
  )

const EVERY: (Standalone | null)[] = [
  null,
  ...CAREER_VIEWS.map((view) => ({ view, of: null })),
  { view: 'season', of: '2024' },
  { view: 'track', of: 'talladega' },
  { view: 'race', of: 'truck-2022-15' },
  { view: 'race', of: 'nxs-2025-24' },
  { view: 'claim', of: 'c010' },
  { view: 'seat', of: 'truck-75-henderson-motorsports' },
]
const shares = EVERY.map((shown) => shareIn(pages, shown))

/** A record in which all that can be named is hostile. */
const hostilePages = pagesOf({
  ...aRecord({
    races: [aRace({ raceName: HOSTILE, series: 'truck', season: 2022, round: 15 })],
    driver: aDriver({ name: HOSTILE }),
  }),
  ...aLife(),
  meetings: [],
})
const hostile = shareIn(hostilePages, { view: 'race', of: 'truck-2022-15' })

/**
 * What WordPress makes of a rich answer, by its rules: only these elements and
 * attributes are kept, a frame is needed, and what stands before it must begin
 * with a quote for the frame to be resized; then it is sandboxed.
 *
 * @returns the HTML as it would stand in the post, or `null` where nothing would.
 */
function inWordPress({ type, html }: { type: string; html: string }): string | null {
  if (type !== 'rich') return null
  const kept: Record<string, readonly string[]> = {
    a: ['href'],
    blockquote: [],
    iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' '),
  }
  const clean = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, close, name, rest) => {
    const allowed = kept[name]
    if (!allowed) return ''
    const attributes = [...rest.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, key]) =>
      allowed.includes(key),
    )
    return `<${close}${name}${attributes.map(([all]) => all).join('')}>`
  })
  const content = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(clean)
  if (!content?.[1] || !content[2]) return null
  if (!/ src="https?:\/\/[^"]+"/.test(content[2])) return null
  return content[1] + content[2].replace('<iframe', '<iframe sandbox="allow-scripts"')
}

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  )

describe('the answer for a site that a link is pasted into', () => {
  test.each(shares.map((share) => [share.path, share] as const))(
    'stands in WordPress as it was sent: %s',
    (_, share) => {
      const answer = oembedOf(share, SITE)
      expect(inWordPress(answer)?.replace(' sandbox="allow-scripts"', '')).toBe(answer.html)
      const frame = attributesOf(/<iframe[^>]*>/.exec(answer.html)?.[0] ?? '')
      expect(frame).toMatchObject({
        width: String(answer.width),
        height: String(answer.height),
        frameborder: '0',
        scrolling: 'no',
      })
      expect(frame.src).toMatch(/^https:\/\/example\.org\/sub\/embed\/[\w/-]+\.html$/)
      expect(answer.height).toBeGreaterThanOrEqual(200)
      expect(answer.height).toBeLessThanOrEqual(1000)
    },
  )

  test('says who answers, and has its card for a thumbnail', () => {
    expect(oembedOf(shareIn(pages, { view: 'season', of: '2024' }), SITE)).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: SITE,
      thumbnail_url: `${SITE}share/season/2024/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: expect.any(Number),
    })
  })

  test('without a card has no thumbnail', () => {
    expect(Object.keys(oembedOf({ ...hostile, card: null }, SITE)).join()).not.toContain(
      'thumbnail',
    )
  })

  test('for the site as a whole is the summary', () => {
    expect(oembedOf(shareIn(pages, null), SITE).html).toContain(`src="${SITE}embed/summary.html"`)
  })

  test('lets no name in it end an attribute or open a tag', () => {
    const { html, title } = oembedOf(hostile, SITE)
    expect(title).toContain(HOSTILE)
    expect(html.match(/<\/?[a-z]+/g)).toEqual([
      ...['<blockquote', '<a', '</a', '</blockquote', '<iframe', '</iframe'],
    ])
    expect(Object.keys(attributesOf(/<iframe.*?>/.exec(html)?.[0] ?? ''))).toEqual(
      'src width height title frameborder scrolling'.split(' '),
    )
  })
})

describe('a page to share', () => {
  const WHERE = { siteUrl: SITE, base: '/sub/', driver: 'Sam Driver', style: '', policy: 'p' }
  const of = (shown: Standalone | null) => sharePage(shareIn(pages, shown), WHERE)
  const headTags = (html: string) => /<head>([\s\S]*)<\/head>/.exec(html)?.[1] ?? ''
  const contentOf = (html: string, name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)" />`).exec(html)?.[1]

  test('unfolds with its own address, words and card', () => {
    const html = of({ view: 'race', of: 'truck-2022-15' })
    const own = `${SITE}share/race/truck-2022-15/`
    expect(contentOf(html, 'og:url')).toBe(own)
    expect(contentOf(html, 'og:title')).toBe('Parker Kligerman: 1st at Mid-Ohio, 9 July 2022')
    expect(contentOf(html, 'og:image')).toBe(`${own}card.png`)
    expect(contentOf(html, 'og:image:width')).toBe('1200')
    expect(contentOf(html, 'og:image:height')).toBe('630')
    expect(contentOf(html, 'twitter:card')).toBe('summary_large_image')
    expect(contentOf(html, 'twitter:image')).toBe(`${own}card.png`)
    expect(contentOf(html, 'og:image:alt')).toBe(contentOf(html, 'twitter:image:alt'))
  })

  test('leads searches to the full page, and readers too', () => {
    const html = of({ view: 'trend', of: null })
    expect(html).toContain(`<link rel="canonical" href="${SITE}" />`)
    expect(html).toContain('href="/sub/#trend"')
    expect(html).toContain('not affiliated with or endorsed by Sam Driver')
  })

  test('names what other sites may show in its place, within its head', () => {
    const html = of(null)
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/
    expect(link.exec(headTags(html))?.[1]).toBe(`${SITE}share/oembed.json`)
    expect(html).not.toContain('<script')
  })

  test('names no address where that of the site is not known', () => {
    const share = { ...shareIn(pages, null), card: null }
    const html = sharePage(share, { ...WHERE, siteUrl: null })
    expect(html).not.toMatch(/canonical|og:url|og:image|oembed|<img|https?:/)
    expect(contentOf(html, 'twitter:card')).toBe('summary')
  })

  test('lets no name in it open a tag', () => {
    const html = sharePage(hostile, { ...WHERE, driver: HOSTILE })
    expect(html).not.toMatch(/<script|<b>/)
    expect(html).toContain('&quot;&gt;&lt;script&gt;')
  })

  test('of what the site has no page of is an error', () => {
    expect(() => shareIn(pages, { view: 'track', of: 'nowhere' })).toThrow('/tracks/nowhere/')
  })
})

describe('an ordinary page', () => {
  const headAt = (path: string) => {
    const page = pages.find((one) => one.path === path) ?? NOT_FOUND_PAGE
    return headOf(page, { siteUrl: SITE, base: '/sub/' }, unfoldingOf(page, shares))
  }
  const image = (head: string) => /"og:image" content="([^"]*)"/.exec(head)?.[1]
  const answer = (head: string) => /json\+oembed" href="([^"]*)"/.exec(head)?.[1]

  test.each([
    ['/seasons/2024/', 'season/2024'],
    ['/tracks/talladega/', 'track/talladega'],
    ['/races/truck-2022-15/', 'race/truck-2022-15'],
    ['/races/nxs-2025-24/', 'race/nxs-2025-24'],
    ['/records/', 'records'],
  ])('has the card and the frame of its own: %s', (path, name) => {
    expect(image(headAt(path))).toBe(`${SITE}share/${name}/card.png`)
    expect(answer(headAt(path))).toBe(`${SITE}share/${name}/oembed.json`)
  })

  test('that is the dashboard has the card of the site, and the career strip for a frame', () => {
    expect(image(headAt('/'))).toBe(`${SITE}share/card.png`)
    expect(answer(headAt('/'))).toBe(`${SITE}share/career-strip/oembed.json`)
  })

  test.each(['/races/', '/data/', '/seasons/1999/'])(
    'without a view of its own has the card of the site, and no frame: %s',
    (path) => {
      expect(image(headAt(path))).toBe(`${SITE}share/card.png`)
      expect(headAt(path)).toContain('"summary_large_image"')
      expect(answer(headAt(path))).toBeUndefined()
    },
  )

  test('names none of it where the address of the site is not known, nor where no page is', () => {
    const [page = NOT_FOUND_PAGE] = pages
    const nowhere = headOf(page, { siteUrl: null, base: '/' }, unfoldingOf(page, shares))
    expect(nowhere + headAt('/404/')).not.toMatch(/og:image|oembed|summary_large_image/)
  })
})
