const TRIED = 'reloadedFrom'

/**
 * A tab that was open while a new build was put up may ask for a chunk that is gone: the page is
 * loaded anew, once. If that did not help, the panel's own boundary says so.
 *
 * The versions already left this way are kept in the history entry, which a reload keeps, and in
 * this page's memory, which outlasts the router's new entries.
 *
 * @param version of the build that this page came with.
 */
export function watchForStaleChunks(version: string) {
  const tried = versionsTried()
  let isLeaving = false
  addEventListener('vite:preloadError', async () => {
    if (isLeaving || tried.includes(version)) return
    isLeaving = true
    // Without a connection a reload would take away even what is there.
    isLeaving = await isHostThere()
    if (!isLeaving) return
    history.replaceState({ ...history.state, [TRIED]: [...tried, version] }, '')
    location.reload()
  })
}

function versionsTried(): readonly string[] {
  const tried: unknown = history.state?.[TRIED]
  return Array.isArray(tried) ? tried.map(String) : []
}

/** Whether anything answers at all, be it that the page is gone. */
const isHostThere = (): Promise<boolean> =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
