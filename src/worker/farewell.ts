/*
 * Stands in the worker's place in a build without an offline copy: takes away
 * what earlier ones kept, and itself. Open pages go on from the network.
 */
import { ours } from './names'
import type { WorkerScope } from './scope'

const worker = self as unknown as WorkerScope
const path = new URL(worker.registration.scope).pathname

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  const names = await caches.keys()
  const kept = names.filter((name) => name.startsWith(ours(path)))
  await Promise.all(kept.map((name) => caches.delete(name)))
  await worker.registration.unregister()
}
