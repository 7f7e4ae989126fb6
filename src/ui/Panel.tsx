import type { ReactNode } from 'react'

type Props = {
  /** Anchor of the section: "races". */
  id: string
  title: string
  /** The point of the panel in a sentence. */
  summary?: ReactNode
  /** Controls that stand beside the title. */
  controls?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page under a heading of its own. */
export const Panel = ({ id, title, summary, controls, className = '', children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} className={`min-w-0 ${className}`}>
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <h2 id={`${id}-title`} className="text-2xl md:text-[1.75rem]">
          {title}
        </h2>
        {summary && <p className="mt-0.5 max-w-3xl text-sm text-muted">{summary}</p>}
      </div>
      {controls}
    </div>
    <div className="mt-4">{children}</div>
  </section>
)
