import { whole } from './head'
import type { Page } from './pages'

/**
 * The pages for those who search the web: sitemap.xml. When a page last changed
 * is not known, so nothing is said of it.
 *
 * @param siteUrl with a slash at its end.
 */
export const sitemapOf = (pages: readonly Pick<Page, 'path'>[], siteUrl: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ path }) => `<url><loc>${escapeXml(whole(path, siteUrl))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')

/** What programs may read: everything; and where the pages are listed, if that is known. */
export const robotsOf = (siteUrl: string | null): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(siteUrl ? ['', `Sitemap: ${whole('/sitemap.xml', siteUrl)}`] : []),
    '',
  ].join('\n')

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
