import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Answer = {
  html: string
  headers?: Record<string, string>
}

/**
 * Another site than the one that is tested, for one test: pages by path, as they are given.
 *
 * @returns where it stands, ending in a slash; another origin than the built site's.
 */
export async function aHost(pages: Record<string, Answer>): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname]
    // Browsers ask every site for its icon.
    const isIcon = request.url === '/favicon.ico'
    response.writeHead(page ? 200 : isIcon ? 204 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    })
    response.end(page?.html ?? (isIcon ? '' : 'There is no such page.'))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
