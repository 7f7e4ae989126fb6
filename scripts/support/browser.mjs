import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, posix, win32 } from 'node:path'
import { root, run, Stop } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium or Chrome to test with, the first that runs of: the one CHROMIUM or CHROME_PATH
 * names, one on the PATH, one in its usual place, the one Playwright has downloaded.
 *
 * @param {import('./browser.mjs').Machine} machine
 * @returns {Promise<string | null>} its path.
 */
export async function findBrowser(machine = thisMachine) {
  for (const path of named(machine)) {
    if (machine.runs(path)) return path
    console.error(`${path}, named by CHROMIUM or CHROME_PATH, does not run; looking elsewhere.`)
  }
  for (const path of [...onPath(NAMES, machine), ...usualPlaces(machine)])
    if (machine.runs(path)) return path
  const downloaded = await machine.playwright()
  return downloaded !== null && machine.runs(downloaded) ? downloaded : null
}

/**
 * The browser to test with; one is fetched where there is none.
 *
 * @param {import('./browser.mjs').Machine} machine
 * @returns {Promise<string>} its path.
 * @throws {Stop} when there is none to be had.
 */
export async function ensureBrowser(machine = thisMachine) {
  const there = await findBrowser(machine)
  if (there !== null) return there

  console.log('Browser: no Chromium or Chrome found; fetching one.')
  for (const [step, command, ...args] of waysToFetch(machine)) {
    if (!(await machine.run(step, command, args))) continue
    const fetched = await findBrowser(machine)
    if (fetched !== null) return fetched
  }
  throw new Stop(
    'The browser tests need Chromium or Google Chrome, and none could be found or fetched. Install one (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM to the path of one.',
  )
}

/** Playwright's download lacks system libraries on a bare Linux; the package brings them along. */
function waysToFetch(machine) {
  const playwright = [process.execPath, join(root, 'node_modules/playwright-core/cli.js')]
  const ways = [['Download Chromium', ...playwright, 'install', '--no-shell', 'chromium']]
  if (machine.isRoot && machine.exists('/usr/bin/apt-get'))
    ways.push(
      ['Update the package lists', 'apt-get', 'update'],
      ['Install Chromium', 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ["Install Chromium's libraries", ...playwright, 'install-deps', 'chromium'],
    )
  return ways
}

function named({ env, ...machine }) {
  return [env.CHROMIUM, env.CHROME_PATH]
    .filter(Boolean)
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : onPath([name], { env, ...machine })))
}

function onPath(names, { env, platform, exists }) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(exists)
}

function usualPlaces({ env, platform, exists }) {
  return places(platform, env).filter(exists)
}

function places(platform, env) {
  if (platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ]
    const folders = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')]
    return folders.flatMap((folder) => apps.map((app) => posix.join(folder, app)))
  }
  if (platform === 'win32') {
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return folders.flatMap((folder) => apps.map((app) => win32.join(folder, app)))
  }
  return [...NAMES.map((name) => `/usr/bin/${name}`), '/opt/google/chrome/chrome']
}

/** @type {import('./browser.mjs').Machine} */
const thisMachine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run,
  runs(path) {
    if (!existsSync(path)) return false
    // Chrome on Windows answers --version by opening a window.
    if (process.platform === 'win32') return true
    return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0
  },
  async playwright() {
    try {
      const { chromium } = await import('playwright-core')
      return chromium.executablePath()
    } catch {
      return null
    }
  },
}
