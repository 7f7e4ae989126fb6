import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '~/app/App'
import '~/app/styles.css'
import { createQueryClient, prefetchFirstView } from '~/data/queries'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const client = createQueryClient()
prefetchFirstView(client)

createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
)
