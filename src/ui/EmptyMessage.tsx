import type { ReactNode } from 'react'

/** Nothing to show: why, and the way out. */
export const EmptyMessage = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="border-l-4 border-line-strong bg-panel px-4 py-4">
    <p className="font-semibold">{title}</p>
    {children && <div className="mt-2 space-y-2 text-sm">{children}</div>}
  </div>
)
