import type { Build } from './build'
import { buildCache, dataCache, pageCache } from './names'
import { belongsTo, pageKey, withSlash } from './routing'

/** Milliseconds a page may take to answer before the kept one is shown instead. */
const PATIENCE = 3_000

/** How many are kept of what is visited; the oldest go first. */
const MOST_PAGES = 40
const MOST_DATA = 40

/** What is kept of one build of the site, below one scope. */
export interface Copy {
  /** Fetches all files of the build; one that fails or holds something else fails all. */
  take(): Promise<void>
  /** Whether all files are there: not when taken away, or broken off. */
  isWhole(): Promise<boolean>
  /** The caches that belong to it. */
  names: readonly string[]
  /** One of the build's files. */
  file(request: Request): Promise<Response>
  /** Network first, then as visited, then the shell. */
  page(request: Request): Answer
  /** Network once, then as kept. */
  data(request: Request): Answer
  /** Keeps what a page fetched before the worker was there. */
  visited(request: Request, way: 'page' | 'data'): Promise<unknown>
}

/** What the page gets, and what the worker has still to do when it has got it. */
export type Answer = { answer: Promise<Response>; work: Promise<unknown> }

type Keep = (answer: Response, address: string) => Promise<unknown>

/** @param scope address under which the site stands, ending in a slash. */
export function copyOf(build: Build, scope: string): Copy {
  const path = new URL(scope).pathname
  const FILES = buildCache(path, build.id)
  const PAGES = pageCache(path, build.id)
  const DATA = dataCache(path, build.version)

  /** Put in when all else is there. */
  const WHOLE = `${scope}whole`

  async function take() {
    try {
      const cache = await caches.open(FILES)
      await Promise.all(
        build.files.map(async ([address, integrity]) =>
          cache.put(scope + address, await fetchFile(scope + address, integrity)),
        ),
      )
      await cache.put(WHOLE, new Response())
      // Taken away meanwhile: by the reader, or by another version that took over.
      if (!(await isWhole())) throw new Error('the copy was taken away')
    } catch (error) {
      await caches.delete(FILES)
      throw error
    }
  }

  const isWhole = async () => (await find(FILES, WHOLE)) !== undefined

  const find = (name: string, address: string) =>
    caches.match(address, { cacheName: name, ignoreVary: true })

  /** Keeps an answer, unless the copy was taken away: a page still open begins no new one. */
  async function keep(name: string, address: string, answer: Response, most: number) {
    if (!(await isWhole())) return
    const cache = await caches.open(name)
    await cache.put(address, answer)
    const kept = await cache.keys()
    const tooMany = kept.slice(0, Math.max(0, kept.length - most))
    await Promise.all(tooMany.map((oldest) => cache.delete(oldest)))
  }

  /** Keeps a page of this build; one of a newer build belongs to the worker that comes with it. */
  const keepPage: Keep = async (answer, address) => {
    if (!answer.ok || answer.type !== 'basic') return
    const html = await answer.text()
    if (!belongsTo(html, build)) return
    await keep(PAGES, pageKey(address), new Response(html, { headers: answer.headers }), MOST_PAGES)
  }

  const keepData: Keep = async (answer, address) => {
    if (answer.ok) await keep(DATA, address, answer, MOST_DATA)
  }

  /** What stands in for a page that the network does not bring. */
  async function standIn(address: string) {
    const kept = await find(PAGES, pageKey(address))
    const folder = withSlash(address)
    if (!kept && folder !== null) return Response.redirect(folder)
    return kept ?? find(FILES, `${scope}shell.html`)
  }

  function page(request: Request): Answer {
    const { network, work } = fetchAndKeep(request, keepPage)
    const soon = network.then(
      (answer) => (answer.status < 500 ? answer : null),
      () => null,
    )
    const answer = Promise.race([soon, nothingAfter(PATIENCE)]).then(
      async (fast) => fast ?? (await standIn(request.url)) ?? network,
    )
    return { answer, work }
  }

  function data(request: Request): Answer {
    const found = find(DATA, request.url).then((kept) => kept ?? fetchAndKeep(request, keepData))
    return {
      answer: found.then((it) => (it instanceof Response ? it : it.network)),
      work: found.then((it) => (it instanceof Response ? undefined : it.work)),
    }
  }

  return {
    take,
    isWhole,
    names: [FILES, PAGES, DATA],
    file: async (request) => (await find(FILES, request.url)) ?? fetch(request),
    page,
    data,
    visited: (request, way) => fetchAndKeep(request, way === 'page' ? keepPage : keepData).work,
  }
}

/** Asks the network, and keeps a second copy of what it brings; that may fail unnoticed. */
function fetchAndKeep(request: Request, keep: Keep) {
  const network = fetch(request)
  const work = network.then((answer) => keep(answer.clone(), request.url)).catch(() => {})
  return { network, work }
}

/**
 * A file of the build, and no other: what an upload has half replaced is refused.
 *
 * One that bears its content's hash in its name may come from the browser's own cache.
 */
async function fetchFile(address: string, integrity: string): Promise<Response> {
  const cache = address.includes('/assets/') ? 'default' : 'no-cache'
  const answer = await fetch(address, { integrity, cache, priority: 'low' })
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`)
  // A host may redirect "shell.html" to "shell"; a redirected answer must not stand for a page.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer
}

const nothingAfter = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, null))
