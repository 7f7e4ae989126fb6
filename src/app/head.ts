import type { Page } from './pages'

/** Who speaks, where a link is unfolded. */
const SITE_NAME = 'Unofficial career dashboard'

type Where = {
  /** The address the site will have, with a slash at its end; `null` if not known at build. */
  siteUrl: string | null
  /** The path it stands under: "/" or "/sub/". */
  base: string
}

/**
 * What the head of a page says of it, as HTML: title, description, the address
 * it is known by, cards for those who link to it, and what it is about in the
 * words of schema.org. Addresses are whole or left out: a canonical link needs
 * the address of the site.
 */
export function headOf(page: Page, { siteUrl }: Where): string {
  const { title, description, kind, path } = page
  const isPage = kind !== 'not-found'
  const url = siteUrl && isPage ? whole(path, siteUrl) : null
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    isPage ? '' : meta('name', 'robots', 'noindex'),
    url ? `<link rel="canonical" href="${escapeHtml(url)}" />` : '',
    meta('property', 'og:type', kind === 'dashboard' ? 'profile' : 'website'),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:locale', 'en_US'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    url ? meta('property', 'og:url', url) : '',
    // A picture of the page belongs here: og:image, its size and what it shows in words.
    meta('name', 'twitter:card', 'summary'),
    ...page.structured.map((thing) => jsonLd(thing, siteUrl)),
  ]
    .filter(Boolean)
    .join('\n')
}

/** A path of the site at the address of the site. */
export const whole = (path: string, siteUrl: string): string => siteUrl + path.replace(/^\//, '')

const meta = (by: 'name' | 'property', name: string, content: string) =>
  `<meta ${by}="${name}" content="${escapeHtml(content)}" />`

/** Nothing in it can end the script it stands in. */
const jsonLd = (thing: object, siteUrl: string | null) =>
  `<script type="application/ld+json">${JSON.stringify(addressed(thing, siteUrl)).replace(/</g, '\\u003c')}</script>`

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'item', 'contentUrl'])

/** A thing with whole addresses, or without any. */
function addressed(thing: unknown, siteUrl: string | null): unknown {
  if (Array.isArray(thing)) return thing.map((one) => addressed(one, siteUrl))
  if (typeof thing !== 'object' || thing === null) return thing
  return Object.fromEntries(
    Object.entries(thing).flatMap(([key, value]) => {
      if (!ADDRESSES.has(key))
        return isPointless(value, siteUrl) ? [] : [[key, addressed(value, siteUrl)]]
      return siteUrl === null ? [] : [[key, whole(String(value), siteUrl)]]
    }),
  )
}

/** A download without an address says nothing. */
const isPointless = (value: unknown, siteUrl: string | null) =>
  siteUrl === null && Array.isArray(value) && value.every((one) => Object.hasOwn(one, 'contentUrl'))

export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
