import '~/app/styles.css'
import { early } from '~/app/early'
import { watchForStaleChunks } from '~/app/offline/staleTab'

// The address of this very file changes with each build.
watchForStaleChunks(import.meta.url)

/**
 * The page stands as HTML; this makes it alive. At once where the address asks
 * for another state than the one that stands, or the reader has pressed
 * something; otherwise when the browser has nothing better to do.
 */
const start = () => import('~/app/start').then((app) => app.start(), early.giveUp)

early.whenWanted(start)
