import { declinedCache, type Message, ours } from '~/worker/names'

const BASE = import.meta.env.BASE_URL
const SCRIPT = `${BASE}sw.js`

/** Whether this build keeps an offline copy at all: `npm run build -- --no-offline` makes one without. */
const IS_OFFERED = import.meta.env.PROD && import.meta.env.VITE_OFFLINE !== 'no'

/** Milliseconds after which a tab that is looked at again asks for a newer version. */
const HOUR = 3_600_000

/** The copy on this device; `declined` when the reader had it removed. */
export type CopyState = 'unknown' | 'impossible' | 'declined' | 'missing' | 'coming' | 'kept'

export type Offline = {
  copy: CopyState
  /** A newer version than this page's waits to be shown. */
  isOutdated: boolean
}

export const NOTHING_KNOWN: Offline = { copy: 'unknown', isOutdated: false }

let current = NOTHING_KNOWN
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

export const offlineState = (): Offline => current

/** @returns what stops listening. */
export function onOfflineChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(change: Partial<Offline>) {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

/**
 * Has the browser keep a copy for reading offline, unless the reader declined it: once the page is
 * interactive and at rest, and never in a frame.
 */
export async function keepOffline() {
  if (!IS_OFFERED || window.top !== window.self) return
  if (!('serviceWorker' in navigator)) return tell({ copy: 'impossible' })
  await atRest()
  const isDeclined = await caches.has(declinedCache(BASE)).catch(() => false)
  if (isDeclined) return tell({ copy: 'declined' })
  await register()
  lookAgainHourly()
}

/** The reader wants a copy after all. */
export async function askForCopy() {
  tell({ copy: 'coming' })
  await caches.delete(declinedCache(BASE))
  await register()
}

/**
 * The reader wants no copy on this device: what is kept goes, and none is made until asked for.
 *
 * The wish is kept as an empty cache of that name: in the same place as the copy, gone with it
 * when the reader clears the site's data, and there only for those who declined.
 */
export async function removeCopy() {
  await caches.open(declinedCache(BASE))
  await registration?.unregister()
  registration = undefined
  for (const name of await keptCaches()) await caches.delete(name)
  tell({ copy: 'declined', isOutdated: false })
}

/** Bytes of all that is kept, as it is unpacked. */
export async function sizeOfCopy(): Promise<number> {
  const caught = await Promise.all(
    (await keptCaches()).map(async (name) => (await caches.open(name)).matchAll()),
  )
  const sizes = await Promise.all(caught.flat().map(async (kept) => (await kept.blob()).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function keptCaches(): Promise<string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(ours(BASE)) && name !== declinedCache(BASE))
}

/** Goes over to the version that waits, and shows it. */
export function showNewVersion() {
  const waiting = registration?.waiting
  // Another tab may have gone over already.
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage({ type: 'take-over' } satisfies Message)
}

async function register() {
  const { serviceWorker } = navigator
  const wasControlled = serviceWorker.controller !== null
  try {
    registration = await serviceWorker.register(trusted(SCRIPT), { scope: BASE })
  } catch (error) {
    // Storage refused, or no connection: the site is the same without a copy.
    const isRefused = error instanceof DOMException && error.name === 'SecurityError'
    return tell({ copy: isRefused ? 'impossible' : 'missing' })
  }
  // Some browsers that refuse workers answer with nothing instead of an error.
  if (!registration) return tell({ copy: 'impossible' })
  if (!registration.active) tell({ copy: 'coming' })
  watch(registration)
  const worker = registration.active ?? registration.installing ?? registration.waiting
  if (!worker || !(await becomesActive(worker))) return tell({ copy: 'missing' })
  const isKept = await ask(worker, { type: 'keep', visited: wasControlled ? [] : fetchedSoFar() })
  tell({ copy: isKept ? 'kept' : 'missing' })
}

/** @returns false when the worker gave up: a file that it wanted to keep did not come. */
const becomesActive = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true)
      if (worker.state === 'redundant') resolve(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })

/** Looks out for a newer version that has been made ready beside the one at work. */
function watch(watched: ServiceWorkerRegistration) {
  const compare = async () => {
    if (watched.waiting && (await isOlderThan(watched.waiting))) tell({ isOutdated: true })
  }
  compare()
  watched.addEventListener('updatefound', () =>
    watched.installing?.addEventListener('statechange', compare),
  )
}

/** A tab may stay open for days without asking the host for a page. */
function lookAgainHourly() {
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !navigator.onLine || performance.now() - asked < HOUR) return
    asked = performance.now()
    registration?.update().catch(() => {})
  })
}

/** A page that came with the new version already needs no notice of it. */
function isOlderThan(worker: ServiceWorker): Promise<boolean> {
  const loaded = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel=stylesheet], link[rel=modulepreload]',
  )
  const assets = [...loaded]
    .map((element) => ('src' in element ? element.src : element.href))
    .filter((address) => address.includes('/assets/'))
  return ask(worker, { type: 'is-older', assets })
}

/** False as well when the worker goes before it answers: another took over, or it was taken away. */
const ask = (worker: ServiceWorker, question: Message): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve(false))
    worker.postMessage(question, [port2])
  })

/** The page and what it fetched before there was a worker to see it. */
const fetchedSoFar = (): string[] => [
  location.href,
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.includes('/data/')),
]

/** Resolves once the page is interactive, has all it asked for, and has nothing to do. */
async function atRest() {
  await isReady()
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }))
  await new Promise((idle) => {
    if ('requestIdleCallback' in window) requestIdleCallback(idle, { timeout: 10_000 })
    else setTimeout(idle, 1_000)
  })
}

function isReady(): Promise<void> {
  const html = document.documentElement
  return new Promise((resolve) => {
    if (html.hasAttribute('data-ready')) return resolve()
    const observer = new MutationObserver(() => {
      if (!html.hasAttribute('data-ready')) return
      observer.disconnect()
      resolve()
    })
    observer.observe(html, { attributeFilter: ['data-ready'] })
  })
}

type ScriptRules = { createScriptURL: (address: string) => string }
type TrustedTypes = { createPolicy(name: string, rules: ScriptRules): ScriptRules }

let policy: ScriptRules | undefined

/** The one script address that the policy "service-worker" vouches for, where there are policies. */
function trusted(script: typeof SCRIPT): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('service-worker', { createScriptURL: () => SCRIPT })
  return policy?.createScriptURL(script) ?? script
}
