/**
 * `data-ready` on <html>: the page is interactive and shows what the address
 * asks for. Programs that read the page wait for it.
 */
export const markReady = () => document.documentElement.setAttribute('data-ready', '')

/** Taken away from the moment the address changes until the page shows it. */
export const markNavigating = () => document.documentElement.removeAttribute('data-ready')
