import type { ReactNode } from 'react'

/** Figures with their names under them, in a row that wraps. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="flex flex-wrap gap-x-5 gap-y-3 xl:gap-x-7">{children}</dl>
)

export const Fact = ({ name, value }: { name: ReactNode; value: ReactNode }) => (
  <div className="relative flex max-w-32 flex-col-reverse justify-end xl:max-w-none">
    <dt className="mt-0.5 text-xs text-balance text-muted">{name}</dt>
    <dd className="figure text-3xl">{value}</dd>
  </div>
)
