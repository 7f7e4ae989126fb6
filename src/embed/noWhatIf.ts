import type { Param } from '~/address/param'

/**
 * Stands in a frame for `address/whatIf`, but in that of a what-if: no other view shows what did
 * not happen, so none reads it.
 */
export const whatIfParam: Param = {
  name: 'if',
  isList: false,
  read: (address) => address,
  write: () => '',
}
