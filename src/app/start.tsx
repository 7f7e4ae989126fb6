import { StrictMode, startTransition, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createQueryClient, prefetch } from '~/data/queries'
import { App } from './App'
import { early } from './early'
import { keepOffline } from './offline/registration'
import { goToHash } from './Ready'
import { whenReady } from './readiness'
import { pageAt } from './routes'
import { below } from './site'

/**
 * Makes the page alive. What stands as HTML is taken over where the address
 * asks for just that; anything else (a query, a path that has no page of its
 * own) is drawn anew, in one step, once all it shows is here.
 */
export async function start() {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  leaveFileName()
  void keepOffline()
  const client = createQueryClient()
  const path = below(location.pathname)
  const files = root.dataset.files?.split(' ') ?? []
  await Promise.allSettled([
    pageAt(path).page.preload(),
    ...files.map((file) => prefetch(client, file)),
  ])
  const app = (
    <StrictMode>
      <App client={client} />
      <Alive />
    </StrictMode>
  )
  whenReady(early.handOver)
  if (root.dataset.path === path && !document.documentElement.hasAttribute('data-asking')) {
    startTransition(() => {
      hydrateRoot(root, app)
    })
  } else {
    createRoot(root).render(app)
    whenReady(goToHash)
  }
}

/** Hosts serve a folder's page under the name of its file as well; the router knows the folder. */
function leaveFileName() {
  const { pathname, search, hash } = location
  const folder = pathname.replace(/\/index\.html$/, '/')
  if (folder !== pathname) history.replaceState(history.state, '', folder + search + hash)
}

/** Stands at the end of the page: when it is there, so is what was drawn with it. */
function Alive() {
  useEffect(() => early.show(), [])
  return null
}
