import type { AnchorHTMLAttributes } from 'react'
import { BASE } from './base'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** Below wherever the site is put: "/races/truck-2022-15/?asof=2022-11-09". */
  href: string
}

/**
 * A link to a page of this site: a plain anchor, which leads there before any
 * script has run. Afterwards the shell keeps its clicks within the page.
 */
export const PageLink = ({ href, ...rest }: Props) => <a {...rest} href={BASE + href} />
