import { QueryCache, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { PARAMS } from '~/address/params'
import { App } from '~/app/App'
import { createQueryClient, nameOf, prefetch } from '~/data/queries'
import { drawEmbed } from '~/embed/draw'
import type { EmbedData } from '~/embed/view'

/** What this file is when it is built, for the scripts that load it. */
export type Drawing = typeof import('./prerender')

/** A page as HTML, and the parts of the record it shows, by the names that `prefetch` knows. */
export type Prerendered = { html: string; files: string[] }

/** Notes which parts of the record a page asks for while it is drawn. */
class NotingCache extends QueryCache {
  readonly asked = new Set<string>()

  override build: QueryCache['build'] = (client, options, state) => {
    this.asked.add(nameOf(options.queryKey))
    return super.build(client, options, state)
  }
}

/**
 * Draws pages as HTML, one after another, by the same components that the
 * browser draws them with. What a file is fetched by must be there: `fetch` of
 * a path under data/.
 */
export function createPrerenderer() {
  const cache = new NotingCache()
  const client = createQueryClient(cache)
  // What every page may show is here before the first is drawn: parts that do not wait show it too.
  const common = Promise.all(['core', 'life', 'sources'].map((part) => prefetch(client, part)))
  return async (path: string): Promise<Prerendered> => {
    await common
    cache.asked.clear()
    const html = await draw(client, path)
    return { html, files: [...cache.asked].sort() }
  }
}

/** Draws a frame for other sites, without a client and without a wait: all it shows is inside. */
export const drawFrame = (data: EmbedData) => drawEmbed(data)

async function draw(client: QueryClient, path: string): Promise<string> {
  let failure: unknown = null
  const { prelude } = await prerender(
    <StrictMode>
      <App client={client} path={path} />
    </StrictMode>,
    {
      // Every part stands in its place: no hidden pieces that a script would move there.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failure ??= error
      },
    },
  )
  const html = await new Response(prelude).text()
  if (failure) throw new Error(`${path} could not be drawn`, { cause: failure })
  return html
}

/** The names of the parameters, as a pattern for first.js: all but the theme change what is shown. */
export const askingPattern = (): string =>
  PARAMS.map(({ name }) => name)
    .filter((name) => name !== 'theme')
    .map((name) => name.replace('.', '\\.'))
    .join('|')
