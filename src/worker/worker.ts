/*
 * Keeps the site readable without a connection: app, shell and core record at
 * once, pages as visited, other data once asked for. A new version waits until
 * the reader wants it or no page of the old one is open.
 */
import type { Build } from './build'
import { copyOf } from './copy'
import { declinedCache, type Message, ours } from './names'
import { isOlder, wayOf, wayOfVisited } from './routing'
import type { WorkerScope } from './scope'

declare const BUILD: Build
const worker = self as unknown as WorkerScope
const { scope } = worker.registration
const path = new URL(scope).pathname
const copy = copyOf(BUILD, scope)

worker.addEventListener('install', (event) => event.waitUntil(copy.take()))

worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOthers().then(() => worker.clients.claim())),
)

worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, scope, BUILD)
  if (way === null) return
  if (way === 'copy') return event.respondWith(copy.file(event.request))
  const { answer, work } = way === 'page' ? copy.page(event.request) : copy.data(event.request)
  event.respondWith(answer)
  event.waitUntil(work)
})

worker.addEventListener('message', (event) => {
  const message = event.data as Message
  const reply = (answer: boolean) => event.ports[0]?.postMessage(answer)
  if (message.type === 'take-over') event.waitUntil(worker.skipWaiting())
  if (message.type === 'keep') event.waitUntil(keep(message.visited).then(reply))
  if (message.type === 'is-older') {
    const older = isOlder(message.assets, BUILD)
    reply(older)
    if (!older && event.source) event.waitUntil(takeOverIfAlone(event.source.id))
  }
})

/** Caches of older builds; another site's on the same origin, and the reader's wish, stay. */
async function dropOthers() {
  const names = await caches.keys()
  const others = names.filter(
    (name) =>
      name.startsWith(ours(path)) && name !== declinedCache(path) && !copy.names.includes(name),
  )
  await Promise.all(others.map((name) => caches.delete(name)))
}

/** The only page open is of this version already: nobody needs what the old one kept. */
async function takeOverIfAlone(id: string) {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const isAlone = open.every((client) => client.id === id || !client.url.startsWith(scope))
  if (isAlone) await worker.skipWaiting()
}

/** @returns whether the copy is whole. */
async function keep(visited: string[]): Promise<boolean> {
  try {
    if (!(await copy.isWhole())) await copy.take()
  } catch {
    return false
  }
  await Promise.all(visited.map(keepVisited))
  return true
}

async function keepVisited(address: string) {
  const way = wayOfVisited(address, scope, BUILD)
  // The browser has just fetched it, and may still have it.
  if (way === 'page' || way === 'data')
    await copy.visited(new Request(address, { cache: 'force-cache' }), way)
}
