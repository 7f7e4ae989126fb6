// Read by every Node that knows modules at all: nothing newer than its check may stand here,
// nor be imported statically by a file that calls it.

/**
 * Whether this Node.js can run the project.
 *
 * Vite and jsdom load modules with `require`, which came with 20.19 and 22.13.
 *
 * @param {string} version as in `process.versions.node`: "22.13.0".
 */
export function isNodeSupported(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 13
  return major > 22
}

/** Ends the process with one sentence when Node.js is too old to go on. */
export function requireNode() {
  const version = process.versions.node
  if (isNodeSupported(version)) return
  console.error(
    `This project needs Node.js 20.19 or newer (of the 22 line: 22.13 or newer); this is ${version}. See https://nodejs.org/.`,
  )
  process.exit(1)
}
