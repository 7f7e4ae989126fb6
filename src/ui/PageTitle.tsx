import { useEffect } from 'react'

/** The page's name in the tab and the history. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
