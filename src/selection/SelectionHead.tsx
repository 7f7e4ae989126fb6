import type { ReactNode } from 'react'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { NoStarts } from './NoStarts'
import { Notices } from './Notices'
import { SelectionBar } from './SelectionBar'

type Props = {
  /** What answers: everything on the page that the selection changes. */
  children: ReactNode
  className?: string
}

/**
 * Which starts, what the reader must know of the address, and the way out where there is none. Head
 * and answer are not seen as they were built where the address asks for something else; the bar
 * stays in sight for as long as there is an answer below it.
 */
export const SelectionHead = ({ children, className }: Props) => (
  <div data-answer="">
    <PanelBoundary name="selection" placeholder="min-h-14">
      <SelectionBar />
      <div className="space-y-2 [&>*:first-child]:mt-2">
        <Notices />
        <NoStarts />
      </div>
    </PanelBoundary>
    <div className={className}>{children}</div>
  </div>
)
