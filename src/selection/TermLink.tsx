import type { ReactNode } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { PageLink } from '~/ui/PageLink'
import { useCareer } from './useCareer'

type Props = {
  /** Its anchor in the glossary: "avg_finish", "columns". */
  term: string
  /** What it means in one line. */
  title?: string
  className?: string
  children: ReactNode
}

/** A word that leads to where it is explained: for a finger and a keyboard, which see no title. */
export function TermLink({ term, children, ...rest }: Props) {
  const { address } = useCareer()
  return (
    <PageLink href={`${withAddress(paths.data(), carried(address))}#${term}`} {...rest}>
      {children}
    </PageLink>
  )
}

/** Stands under a table. */
export const ColumnsLink = () => (
  <TermLink term="columns" className="quiet text-xs text-muted">
    What the columns mean
  </TermLink>
)
