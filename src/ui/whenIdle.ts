/** In milliseconds, where none is stated. */
const PATIENCE = 150

/**
 * Does some work once what is drawn so far has been painted and the browser has
 * nothing better to do.
 *
 * @param patience milliseconds after which it is done even so.
 * @returns takes it back.
 */
export function whenIdle(work: () => void, patience = PATIENCE): () => void {
  let takeBack = () => {}
  // Before the next frame there may be idle time too, and work done in it would hold that frame up.
  const frame = requestAnimationFrame(() => {
    takeBack = afterPaint(work, patience)
  })
  return () => {
    cancelAnimationFrame(frame)
    takeBack()
  }
}

function afterPaint(work: () => void, patience: number): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: patience })
  return () => cancelIdleCallback(handle)
}
