import { useEffect } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { BASE } from '~/ui/base'
import { goToHash } from './Ready'
import { whenReady } from './readiness'
import { pageAt } from './routes'
import { below } from './site'

/**
 * Keeps clicks on links to our own pages within the app: one listener for all,
 * so that a link costs no more than its anchor. Everything else (files, other
 * sites, new tabs, places on the same page) is the browser's.
 */
export function Links() {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = linkOf(event)
      if (!link) return
      event.preventDefault()
      const to = link.pathname + link.search + link.hash
      if (to === location.pathname + location.search + location.hash) return
      const isSamePage = link.pathname === location.pathname
      navigate(to)
      if (isSamePage && link.hash !== '') whenReady(goToHash)
    }
    const foresee = (event: Event) => {
      const link = anchorOf(event)
      if (link && isOurs(link))
        void pageAt(below(link.pathname))
          .page.preload()
          .catch(() => {})
    }
    document.addEventListener('click', follow)
    document.addEventListener('pointerdown', foresee)
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('pointerdown', foresee)
    }
  }, [])
  return null
}

const anchorOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = anchorOf(event)
  if (!link || !isOurs(link)) return null
  const isHere = link.pathname === location.pathname && link.search === location.search
  return isHere && link.hash !== '' ? null : link
}

/** Pages end in a slash; files do not, and are fetched. */
function isOurs(link: HTMLAnchorElement): boolean {
  if (link.target !== '' && link.target !== '_self') return false
  return (
    !link.hasAttribute('download') &&
    link.origin === location.origin &&
    link.pathname.startsWith(`${BASE}/`) &&
    link.pathname.endsWith('/')
  )
}
