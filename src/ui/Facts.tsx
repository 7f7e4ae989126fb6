import type { ReactNode } from 'react'

/** Figures with their names under them, in a row that wraps. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="flex flex-wrap gap-x-7 gap-y-3">{children}</dl>
)

export const Fact = ({ name, value }: { name: ReactNode; value: ReactNode }) => (
  <div className="relative flex flex-col-reverse">
    <dt className="mt-0.5 text-xs text-muted">{name}</dt>
    <dd className="figure text-3xl">{value}</dd>
  </div>
)
