import { requireNode } from './support/node.mjs'

/** Installs what is missing, builds the site and serves it: `npm start`. */
async function start() {
  const { ensureInstalled } = await import('./support/install.mjs')
  const { runScript, Stop } = await import('./support/run.mjs')
  const { serveSite } = await import('./serve.mjs')
  await ensureInstalled()
  if (!(await runScript('Build', 'build')))
    throw new Stop('The site could not be built; the reason stands above.')
  await serveSite()
}

requireNode()
import('./support/run.mjs').then(({ command }) => command(start))
