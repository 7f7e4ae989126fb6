import type { AnchorHTMLAttributes } from 'react'
import { Link } from 'wouter'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/** A link to a page of this site, without reloading it. */
export const PageLink = (props: Props) => <Link {...props} />
