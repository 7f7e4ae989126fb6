import { join } from 'node:path'
import { whyInstall } from '../../scripts/support/install.mjs'
import { runNpm, Stop } from '../../scripts/support/run.mjs'
import { bench } from './site.mjs'

/**
 * Installs what only the benchmark needs, unless it is all there: the other tables and Lighthouse,
 * which are kept out of the project's own packages.
 *
 * @throws {Stop} when npm is not found or fails.
 */
export async function ensureBenchPackages() {
  const reason = whyInstall(bench)
  if (reason === null) return
  console.log(`Packages of the benchmark: ${reason}.`)
  const isThere = await runNpm('Install the packages of the benchmark', [
    'ci',
    '--prefix',
    join(bench, '.'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ])
  if (!isThere)
    throw new Stop(
      'The packages of the benchmark could not be installed. npm says why above; it needs the network, or its cache filled.',
    )
}
