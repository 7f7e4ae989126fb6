import type { AnchorHTMLAttributes } from 'react'

/** The sub-path the site is served under, without a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** Below wherever the site is put: "/races/truck-2022-15/?asof=2022-11-09". */
  href: string
}

/**
 * A link to a page of this site: a plain anchor, which leads there before any
 * script has run. Afterwards the shell keeps its clicks within the page.
 */
export const PageLink = ({ href, ...rest }: Props) => <a {...rest} href={BASE + href} />
