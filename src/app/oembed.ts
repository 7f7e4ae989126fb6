import { embedPath } from '~/address/embeds'
import { escapeHtml } from '~/format/html'
import { SITE_NAME, whole } from './head'
import type { Share } from './shares'

/** Pixels; a site that has less room makes it narrower. */
const WIDTH = 600
/** Seconds: the record changes with the races. */
const CACHE_AGE = 86_400

/**
 * The answer for a site that a link is pasted into, as https://oembed.com has
 * it: a frame, and a quote with a link to the full page before it. WordPress
 * shows the quote until the frame has told its height, and keeps no other
 * element or attribute than these.
 *
 * @param siteUrl with a slash at its end.
 */
export function oembedOf(share: Share, siteUrl: string) {
  const { title, height, full, frame, card } = share
  const text = escapeHtml(title)
  const [link, source] = [full, embedPath(frame)].map((path) => escapeHtml(whole(path, siteUrl)))
  return {
    version: '1.0',
    type: 'rich',
    provider_name: SITE_NAME,
    provider_url: siteUrl,
    title,
    width: WIDTH,
    height,
    html: `<blockquote><a href="${link}">${text}</a></blockquote><iframe src="${source}" width="${WIDTH}" height="${height}" title="${text}" frameborder="0" scrolling="no"></iframe>`,
    ...(card && {
      thumbnail_url: whole(card.path, siteUrl),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
    cache_age: CACHE_AGE,
  }
}
