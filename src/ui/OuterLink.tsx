import type { ReactNode } from 'react'

type Props = { href: string; className?: string; children: ReactNode }

/** A link that leaves the site, in a tab of its own. */
export const OuterLink = (props: Props) => <a {...props} rel="external noopener" target="_blank" />
