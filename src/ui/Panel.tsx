import type { ReactNode } from 'react'

type Props = {
  /** Anchor of the section: "races". */
  id: string
  title: string
  /** The point of the panel in a sentence. */
  summary?: ReactNode
  /** Controls that stand beside the title. */
  controls?: ReactNode
  /** What stands at the end of the head, and in its corner on a phone. */
  share?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page under a heading of its own. */
export const Panel = ({ id, title, summary, controls, share, className = '', children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} className={`min-w-0 ${className}`}>
    <div className="panel-head">
      <div>
        <h2 id={`${id}-title`} className="text-2xl md:text-[1.75rem]">
          {title}
        </h2>
        {summary && <p className="mt-0.5 max-w-3xl text-sm text-muted">{summary}</p>}
      </div>
      {controls}
      {share}
    </div>
    <div className="mt-4">{children}</div>
  </section>
)
