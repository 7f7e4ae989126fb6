import { notAffiliated } from '~/format/fairness'
import { escapeHtml } from '~/format/html'
import { meta, oembedLink, unfolded, whole } from './head'
import { oembedPath, type Share } from './shares'

type Where = {
  /** The address of the site, with a slash at its end; `null` if not known at build. */
  siteUrl: string | null
  /** "/" or "/sub/". */
  base: string
  driver: string
  style: string
  policy: string
}

/** A page to paste the link of: no script, and the way to the full view. */
export function sharePage(share: Share, { siteUrl, base, driver, style, policy }: Where): string {
  const { title, description, path, full, card } = share
  const own = siteUrl && whole(path, siteUrl)
  const below = (to: string) => escapeHtml(base + to.replace(/^\//, ''))
  const head = [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light dark'),
    siteUrl &&
      `<link rel="canonical" href="${escapeHtml(whole(full.replace(/#.*/, ''), siteUrl))}" />`,
    ...unfolded({
      type: 'website',
      title,
      description,
      url: own,
      card: card && siteUrl ? { ...card, url: whole(card.path, siteUrl) } : null,
    }),
    siteUrl && oembedLink(whole(oembedPath(share), siteUrl), title),
    `<link rel="icon" href="${below('icon.svg')}" type="image/svg+xml" />`,
    `<style>${style}</style>`,
  ]
  return `<!doctype html>
<html lang="en">
<head>
${head.filter(Boolean).join('\n')}
</head>
<body>
<main>
<p class="kicker">Unofficial fan project</p>
<h1>${escapeHtml(title)}</h1>
<p class="said">${escapeHtml(description)}</p>
${card ? `<a class="card" href="${below(full)}"><img src="${below(card.path)}" width="1200" height="630" alt="${escapeHtml(card.alt)}" /></a>\n` : ''}<p><a class="onward" href="${below(full)}">The full view, with sources</a></p>
</main>
<footer><p>${escapeHtml(notAffiliated(driver))}</p></footer>
</body>
</html>
`
}
