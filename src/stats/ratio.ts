import type { Relation } from '~/data/schema/press'

/** A number kept exactly: a count over 1, a mean as its sum over how many. */
export type Ratio = { readonly sum: number; readonly over: number }

/** What somebody says a figure is: the number as written, exactly that or a bound. */
export type Stated = { readonly relation: '=' | '>=' | '<='; readonly number: string }

/** A number as somebody wrote it: "13", "13.0", "-0.5". */
const WRITTEN = /^-?\d{1,9}(?:\.\d{1,4})?$/

export const isWrittenNumber = (text: string): boolean => WRITTEN.test(text)

/**
 * Whether our figure stands to a written number as was said.
 *
 * "=" and "!=" compare our figure rounded as the number is written, half away
 * from zero: 12.96 is "13.0" and "13", and not "12.9". All others compare it
 * unrounded. Exact integer arithmetic throughout.
 *
 * @param written as `isWrittenNumber` knows it; anything else is never so.
 */
export function standsTo({ sum, over }: Ratio, relation: Relation, written: string): boolean {
  if (!isWrittenNumber(written)) return false
  const decimals = written.split('.')[1]?.length ?? 0
  const scale = 10 ** decimals
  const said = Math.round(Number(written) * scale)
  switch (relation) {
    case '=':
      return rounded(sum * scale, over) === said
    case '!=':
      return rounded(sum * scale, over) !== said
    case '>':
      return sum * scale > said * over
    case '>=':
      return sum * scale >= said * over
    case '<':
      return sum * scale < said * over
    case '<=':
      return sum * scale <= said * over
  }
}

/** sum / over as a whole number, half away from zero. */
function rounded(sum: number, over: number): number {
  const whole = Math.floor((2 * Math.abs(sum) + over) / (2 * over))
  return sum < 0 && whole > 0 ? -whole : whole
}
