import type { ViewProps } from '~/embed/view'

type Props = Pick<ViewProps, 'touch'> & {
  /** Counted from 0. */
  page: number
  /** Rows at a time. */
  size: number
  /** Rows in all. */
  count: number
}

/** Where a page of rows begins; one past the end is the last. */
export const firstOf = ({ page, size, count }: Omit<Props, 'touch'>): number =>
  Math.min(page, Math.max(0, Math.ceil(count / size) - 1)) * size

/** Steps through the rows of a list, and says which are shown; nothing where all are. */
export function Pager({ touch, ...rows }: Props) {
  const { size, count } = rows
  const from = firstOf(rows)
  const pages = Math.ceil(count / size)
  if (pages <= 1) return null
  return (
    <div className="mt-1 flex items-center gap-2 text-sm">
      <span className="script-only contents">
        <button
          type="button"
          className="step"
          aria-label="Rows before"
          aria-disabled={from === 0}
          onClick={() => touch({ page: Math.max(0, from / size - 1) })}
        >
          ‹
        </button>
        <button
          type="button"
          className="step"
          aria-label="Rows after"
          aria-disabled={from + size >= count}
          onClick={() => touch({ page: Math.min(pages - 1, from / size + 1) })}
        >
          ›
        </button>
      </span>
      <span role="status" className="text-muted">
        {from + 1}–{Math.min(from + size, count)} of {count}
      </span>
    </div>
  )
}
