import {
  askedFields,
  EVERYTHING,
  isWholeCareer,
  type Selection,
  WHOLE_CAREER,
} from '~/stats/selection'
import type { Address } from './address'
import type { Notation } from './notation'
import { type Param, param } from './param'

/** A field of the second selection: "b.track". */
export const secondParam = <K extends keyof Selection>(
  name: K,
  notation: Notation<NonNullable<Selection[K]>>,
): Param =>
  param<Selection[K]>(`b.${name}`, notation, {
    of: ({ b }) => secondOf(b)[name],
    put: (address, value) => putSecond(address, { [name]: value }),
  })

/** As it is written: one that narrows nothing names all three series. */
const secondOf = (b: Selection | null): Selection =>
  b === null ? EVERYTHING : isWholeCareer(b) ? WHOLE_CAREER : b

/** A value that could not be read makes no second selection. */
function putSecond(address: Address, patch: Partial<Selection>): Address {
  const b = { ...(address.b ?? EVERYTHING), ...patch }
  return address.b === null && askedFields(b).length === 0 ? address : { ...address, b }
}
