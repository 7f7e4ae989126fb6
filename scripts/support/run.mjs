import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root: every command runs there, wherever it was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A reason to end that is the reader's to mend: its sentence is shown, its stack is not. */
export class Stop extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command with its output shown, and says how it went and how long it took.
 *
 * NODE_ENV is not passed on: `production` would leave out the packages that build and test, and
 * `development` would end up in the built site.
 *
 * @param {string} step its name for the reader.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} env added to this process's.
 * @returns {Promise<boolean>} whether it ended well; a command that is not there did not.
 */
export async function run(step, command, args, env = {}) {
  console.log(`\n▶ ${step}`)
  const began = performance.now()
  const ended = await waitFor(command, args, { ...process.env, NODE_ENV: undefined, ...env })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (ended === 0) console.log(`✔ ${step} (${seconds} s)`)
  else console.log(`✘ ${step}: ${ended} (${seconds} s)`)
  return ended === 0
}

/** Runs one of package.json's scripts; `args` go to the command it ends with. */
export function runScript(step, script, args = [], env = {}) {
  return runNpm(step, ['run', '--silent', script, '--', ...args], env)
}

/** Runs npm: by the file that started us where there is one (Windows' `npm` is a batch file). */
export function runNpm(step, args, env = {}) {
  const file = process.env.npm_execpath ?? ''
  return basename(file) === 'npm-cli.js'
    ? run(step, process.execPath, [file, ...args], env)
    : run(step, 'npm', args, env)
}

/** Calls a command's body; an error becomes one sentence and an exit code that is not 0. */
export async function command(body) {
  if (process.env.npm_lifecycle_event) endWithShell()
  try {
    await body()
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

/** npm hands a signal to the shell it called us by, and that one not to us: it is just gone. */
function endWithShell() {
  const shell = process.ppid
  const look = () => process.ppid === shell || process.kill(process.pid, 'SIGTERM')
  setInterval(look, 500).unref()
}

/** Whether a file, by its `import.meta.url`, is the one Node.js was called with. */
export function isCommand(url) {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(url)
}

/** @returns {Promise<number | string>} the exit code, or why there is none. */
function waitFor(command, args, env) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && command === 'npm'
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell })
    let stopped = false
    const stop = (signal) => {
      stopped = true
      child.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, stop)
    const end = (how) => {
      if (stopped) process.exit(130)
      for (const signal of SIGNALS) process.off(signal, stop)
      resolve(how)
    }
    child.once('error', (error) =>
      end(error.code === 'ENOENT' ? `no command "${command}" was found` : error.message),
    )
    child.once('exit', (code, signal) => end(code === 0 ? 0 : `exit ${code ?? signal}`))
  })
}
