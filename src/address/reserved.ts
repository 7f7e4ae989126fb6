import type { Address } from './address'
import { encode } from './given'
import type { Param } from './param'

/** Longer values are left out whole: half of one would say something else. */
const LONGEST_VALUE = 300
/** As written, all together: the query stays short enough to be read back. */
const LONGEST_TOGETHER = 1200

/**
 * A parameter that only some pages read. Here its value is text, kept as it
 * was given but for the spaces around it.
 */
export const reservedParam = (name: string, isList: boolean): Param => ({
  name,
  isList,
  read: (address, given, _known, report) => {
    const next: Address = { ...address, reserved: { ...address.reserved, [name]: given } }
    if (given.length <= LONGEST_VALUE && isShortEnough(next)) return next
    report(given, 'too long, and left out:')
    return address
  },
  write: ({ reserved }) => (reserved[name] ?? '').trim(),
})

const isShortEnough = ({ reserved }: Address): boolean =>
  Object.entries(reserved).reduce(
    (sum, [name, value]) => sum + name.length + encode(value).length,
    0,
  ) <= LONGEST_TOGETHER
