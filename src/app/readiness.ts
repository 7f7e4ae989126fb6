let onReady: (() => void)[] = []

/**
 * `data-ready` on <html>: the page is interactive and shows what the address
 * asks for. Programs that read the page wait for it.
 */
export function markReady() {
  document.documentElement.setAttribute('data-ready', '')
  const callbacks = onReady
  onReady = []
  for (const callback of callbacks) callback()
}

/** Taken away from the moment the address changes until the page shows it. */
export const markNavigating = () => document.documentElement.removeAttribute('data-ready')

/** Calls back once, when the page is ready the next time. */
export const whenReady = (callback: () => void) => {
  onReady.push(callback)
}
