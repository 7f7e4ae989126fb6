/** Milliseconds after which work that can wait is done even so. */
const PATIENCE = 150

/**
 * Does some work once what is drawn so far has been painted and the browser has
 * nothing better to do.
 *
 * @returns takes it back.
 */
export function whenIdle(work: () => void): () => void {
  let takeBack = () => {}
  // Before the next frame there may be idle time too, and work done in it would hold that frame up.
  const frame = requestAnimationFrame(() => {
    takeBack = afterPaint(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    takeBack()
  }
}

function afterPaint(work: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}
