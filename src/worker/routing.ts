import type { Build } from './build'

/** How a request is answered: from the network first, from the copy, from the copy once asked for. */
export type Way = 'page' | 'copy' | 'data'

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'headers'>

/** Embeds and share pages live on other people's pages; they are never touched. */
const FOREIGN = /^(embed|share)(\/|$)/

/**
 * How the worker answers a request; `null` leaves it to the browser, as if no worker were there.
 *
 * @param scope address under which the site stands, ending in a slash.
 */
export function wayOf(asked: Asked, scope: string, build: Build): Way | null {
  if (asked.method !== 'GET' || asked.headers.has('range')) return null
  const below = addressBelow(scope, asked.url)
  if (below === null || FOREIGN.test(below)) return null
  if (asked.mode === 'navigate' && isPage(below)) return 'page'
  if (build.files.some(([address]) => address === below)) return 'copy'
  return isData(below, build) ? 'data' : null
}

/** The same for an address that a page fetched before the worker was there, its own among them. */
export const wayOfVisited = (url: string, scope: string, build: Build): Way | null =>
  wayOf({ method: 'GET', url, mode: 'navigate', headers: new Headers() }, scope, build)

/** What follows the site's own address, without a fragment: "races/?series=cup"; `null` elsewhere. */
function addressBelow(scope: string, address: string): string | null {
  const plain = address.replace(/#.*/, '')
  return plain.startsWith(scope) ? plain.slice(scope.length) : null
}

/** A folder, or a file that is HTML: a CSV file that is opened is not a page. */
function isPage(below: string): boolean {
  const name = below.replace(/\?.*/, '').replace(/.*\//, '')
  return !name.includes('.') || name.endsWith('.html')
}

/** Only data of this build's record: what another version holds this code may not know. */
function isData(below: string, { version }: Build): boolean {
  const [path = '', query] = below.split('?')
  return /^data\/.+\.json$/.test(path) && query === `v=${version}`
}

/** The page without its query, which only the page itself reads. */
export const pageKey = (address: string): string => address.replace(/[?#].*/, '')

/**
 * Where a folder's page stands whose address lacks its last slash, as a host would redirect it;
 * `null` where nothing lacks.
 */
export function withSlash(address: string): string | null {
  const url = new URL(address)
  if (/(\/|\.html)$/.test(url.pathname)) return null
  url.pathname += '/'
  return url.href
}

/** A page belongs to a build when all code and styles that it names do. */
export function belongsTo(html: string, build: Build): boolean {
  const named = html.match(/\bassets\/[\w.-]+\.(?:js|css)\b/g) ?? []
  return named.length > 0 && !isOlder(named, build)
}

/** Whether a page that loaded these assets is of another build than this. */
export const isOlder = (assets: readonly string[], { files }: Build): boolean =>
  assets.some((asset) => !files.some(([address]) => asset.endsWith(address)))
