import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Router } from 'wouter'
import { Asked } from '~/selection/asked'
import { BASE } from '~/ui/base'
import { Links } from './Links'
import { Pages } from './Pages'
import { Arrival, FocusKeeper, Ready } from './Ready'
import { Shell } from './Shell'

type Props = {
  client: QueryClient
  /** Where there is no address bar: the path of the page to draw, below the base. */
  path?: string
}

/** All pages; each finds its own data in the client it is given. */
export const App = ({ client, path }: Props) => (
  <QueryClientProvider client={client}>
    <Router base={BASE} {...(path !== undefined && { ssrPath: BASE + path, ssrSearch: '' })}>
      <Asked>
        <Shell>
          <Pages />
        </Shell>
      </Asked>
      <Links />
      <Arrival />
      <FocusKeeper />
      <Ready />
    </Router>
  </QueryClientProvider>
)
