import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serve } from '../../scripts/serve.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site stands during the browser tests, ending in a slash. */
    siteUrl: string
  }
}

/** Serves the built site while the browser tests run. */
export default async function serveBuiltSite(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error(
      'The browser tests need a built site, and there is no dist/index.html: npm run build.',
    )
  const { url, close } = await serve({ dir: 'dist' })
  project.provide('siteUrl', url)
  return close
}
