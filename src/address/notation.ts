import type { Known } from './address'
import type { Report } from './problems'

/** How one kind of value is read from an address and written to it. */
export type Notation<T> = {
  /** Several values joined by commas. */
  isList: boolean
  /**
   * @param given trimmed, not empty.
   * @returns `null` to fall back to the default.
   */
  read: (given: string, known: Known, report: Report) => T | null
  /** In the one canonical way; '' for what an address cannot hold. */
  write: (value: T) => string
}

/** The values of a list, without the empty ones. */
export const piecesOf = (given: string): string[] =>
  given
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)
