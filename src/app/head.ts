import { escapeHtml } from '~/format/html'
import type { Page } from './pages'

/** Who speaks, where a link is unfolded. */
export const SITE_NAME = 'Unofficial career dashboard'

type Where = {
  /** The address the site will have, with a slash at its end; `null` if not known at build. */
  siteUrl: string | null
  /** The path it stands under: "/" or "/sub/". */
  base: string
}

/** The picture of a link that is unfolded: 1200 by 630 pixels. */
export type LinkCard = {
  /** Below wherever the site is put. */
  path: string
  /** What it shows, in words. */
  alt: string
}

/** What else a page has for those who link to it. */
export type Unfolding = {
  /** `null`: no picture. */
  card: LinkCard | null
  /** The path of what other sites may show in its place; `null`: nothing. */
  oembed: string | null
}

const PLAIN_LINK: Unfolding = { card: null, oembed: null }

/**
 * What the head of a page says of it, as HTML: title, description, the address
 * it is known by, cards for those who link to it, and what it is about in the
 * words of schema.org. Addresses are whole or left out: a canonical link needs
 * the address of the site, and so do its picture and what may stand in its place.
 */
export function headOf(
  page: Page,
  { siteUrl }: Where,
  { card, oembed }: Unfolding = PLAIN_LINK,
): string {
  const { title, description, kind, path } = page
  const isPage = kind !== 'not-found'
  const url = siteUrl && isPage ? whole(path, siteUrl) : null
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    isPage ? '' : meta('name', 'robots', 'noindex'),
    url ? `<link rel="canonical" href="${escapeHtml(url)}" />` : '',
    ...unfolded({
      type: kind === 'dashboard' ? 'profile' : 'website',
      title,
      description,
      url,
      card: card && siteUrl && isPage ? { ...card, url: whole(card.path, siteUrl) } : null,
    }),
    oembed && siteUrl && isPage ? oembedLink(whole(oembed, siteUrl), title) : '',
    ...page.structured.map((thing) => jsonLd(thing, siteUrl)),
  ]
    .filter(Boolean)
    .join('\n')
}

type Unfolded = {
  type: 'profile' | 'website'
  title: string
  description: string
  /** Its address, if that is known. */
  url: string | null
  card: (LinkCard & { url: string }) | null
}

/** How a link is unfolded: what Open Graph reads, and where Twitter's readers differ. */
export const unfolded = ({ type, title, description, url, card }: Unfolded): string[] => [
  meta('property', 'og:type', type),
  meta('property', 'og:site_name', SITE_NAME),
  meta('property', 'og:locale', 'en_US'),
  meta('property', 'og:title', title),
  meta('property', 'og:description', description),
  url ? meta('property', 'og:url', url) : '',
  ...(card
    ? [
        meta('property', 'og:image', card.url),
        meta('property', 'og:image:type', 'image/png'),
        meta('property', 'og:image:width', '1200'),
        meta('property', 'og:image:height', '630'),
        meta('property', 'og:image:alt', card.alt),
        meta('name', 'twitter:card', 'summary_large_image'),
        meta('name', 'twitter:title', title),
        meta('name', 'twitter:description', description),
        meta('name', 'twitter:image', card.url),
        meta('name', 'twitter:image:alt', card.alt),
      ]
    : [meta('name', 'twitter:card', 'summary')]),
]

/** Where a site that the link is pasted into finds what it may show in its place. */
export const oembedLink = (url: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(url)}" title="${escapeHtml(title)}" />`

/** A path of the site at the address of the site. */
export const whole = (path: string, siteUrl: string): string => siteUrl + path.replace(/^\//, '')

export const meta = (by: 'name' | 'property', name: string, content: string) =>
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
