import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import { RacePage } from '~/features/race/RacePage'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Dashboard } from './Dashboard'
import { NotFound } from './NotFound'
import { Arrival, FocusKeeper, Ready } from './Ready'
import { Shell } from './Shell'

/** The sub-path the site is served under, without a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** All pages; each finds its own data in the client it is given. */
export const App = ({ client }: { client: QueryClient }) => (
  <QueryClientProvider client={client}>
    <Router base={BASE}>
      <Shell>
        <Switch>
          <Route path="/">
            <Dashboard />
          </Route>
          <Route path="/races/:id">
            {({ id }) => (
              <PanelBoundary key={id} name="race" placeholder="min-h-screen">
                <RacePage id={id} />
              </PanelBoundary>
            )}
          </Route>
          <Route>
            <PanelBoundary name="page" placeholder="min-h-screen">
              <NotFound />
            </PanelBoundary>
          </Route>
        </Switch>
      </Shell>
      <Arrival />
      <FocusKeeper />
      <Ready />
    </Router>
  </QueryClientProvider>
)
