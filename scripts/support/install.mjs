import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm, Stop } from './run.mjs'

/**
 * Installs the packages the lockfile names, unless they are all there already.
 *
 * @throws {Stop} when npm is not found or fails.
 */
export async function ensureInstalled() {
  const reason = whyInstall(root)
  if (reason === null) {
    console.log('Packages: already installed as package-lock.json says.')
    return
  }
  console.log(`Packages: ${reason}.`)
  const verb = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install'
  if (!(await runNpm('Install packages', [verb, '--include=dev', '--no-audit', '--no-fund'])))
    throw new Stop(
      'The packages could not be installed. npm says why above; it needs the network, or its cache filled.',
    )
}

/**
 * Why the packages have to be installed; `null` when they need not be.
 *
 * Compares the lockfile with npm's record of what it put in node_modules (written last, so an
 * interrupted installation has none), however that came there. Packages beyond the lockfile's
 * do no harm.
 *
 * @param {string} folder of package.json.
 * @param {{ os: string, cpu: string, libc: string | null }} platform
 * @returns {string | null}
 */
export function whyInstall(folder, platform = thisPlatform()) {
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'))
  if (installed === null) return 'not installed yet'
  const locked = packagesIn(join(folder, 'package-lock.json'))
  if (locked === null) return 'there is no package-lock.json to go by'

  for (const [path, { version, optional, os, cpu, libc }] of Object.entries(locked)) {
    if (path === '') continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const there = installed[path]
    if (there === undefined) {
      const isForHere =
        (os || cpu) && fits(os, platform.os) && fits(cpu, platform.cpu) && fits(libc, platform.libc)
      if (optional && !isForHere) continue
      return `${name} is not installed`
    }
    if (there.version !== version)
      return `${name} is ${there.version}, package-lock.json says ${version}`
    if (!existsSync(join(folder, path))) return `${name} is gone from node_modules`
  }
  return null
}

/** npm's rule for `os`, `cpu` and `libc`: one of the list, and none of those with a "!". */
function fits(allowed, ours) {
  if (!allowed || ours === null) return true
  if (allowed.includes(`!${ours}`)) return false
  return allowed.includes(ours) || allowed.every((one) => one.startsWith('!'))
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

function thisPlatform() {
  return { os: process.platform, cpu: process.arch, libc: thisLibc() }
}

function thisLibc() {
  if (process.platform !== 'linux') return null
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}
