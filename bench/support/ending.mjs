const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** What has to be closed before this process may go. */
const open = new Set()

/**
 * Has something closed should this process be told to end (Ctrl-C): no browser stays behind.
 *
 * @param {() => Promise<unknown>} close
 * @returns {() => void} when it is closed already.
 */
export function closeAtEnd(close) {
  open.add(close)
  return () => open.delete(close)
}

let isEnding = false

/** What fails from now on fails because its browser was closed, and is not worth a word. */
export const untilEnd = () => (isEnding ? new Promise(() => {}) : undefined)

export function endWithSignals() {
  for (const signal of SIGNALS)
    process.once(signal, async () => {
      isEnding = true
      await Promise.allSettled([...open].map((close) => close()))
      process.exit(130)
    })
}
