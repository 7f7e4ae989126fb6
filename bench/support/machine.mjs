import { spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** What the figures were measured on, in words; no names of folders or hosts. */
export function describeMachine(browserPath) {
  const [cpu] = cpus()
  return {
    cpu: `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    browser: versionOf(browserPath),
    node: `Node ${process.version}`,
  }
}

function versionOf(browserPath) {
  const { stdout } = spawnSync(browserPath, ['--version'], { encoding: 'utf8' })
  return /[A-Za-z ]+ [\d.]+/.exec(stdout ?? '')?.[0].trim() ?? 'unknown browser'
}

/** How busy the machine is with other things: processes that wanted a core in the last minute. */
export const load = () => loadavg()[0].toFixed(1)

/** Whether other things would take the core that the browser or the server needs. */
export const isBusy = () => loadavg()[0] > cpus().length / 2
