import { type ReactNode, useState } from 'react'

type Props = {
  total: number
  shown: number
  /** What there is more of: "tracks". */
  what: string
  children: (isAll: boolean) => ReactNode
}

/** The first of many, and a button for the rest. */
export function ShowAll({ total, shown, what, children }: Props) {
  const [isAll, setAll] = useState(false)
  return (
    <>
      {children(isAll)}
      {total > shown && (
        <button
          type="button"
          className="quiet script-only mt-1 text-sm"
          onClick={() => setAll(!isAll)}
        >
          {isAll ? `Show the first ${shown}` : `Show all ${total} ${what}`}
        </button>
      )}
    </>
  )
}
