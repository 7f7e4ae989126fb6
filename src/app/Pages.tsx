import { useLocation } from 'wouter'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { pageAt } from './routes'

/** The page that the address names. */
export function Pages() {
  const [path] = useLocation()
  const { name, content } = pageAt(path)
  return (
    <PanelBoundary key={path} name={name} placeholder="min-h-screen">
      {content}
    </PanelBoundary>
  )
}
