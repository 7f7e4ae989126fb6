import type { Param } from '~/address/param'

/**
 * Stands in a frame for `address/second`, but in that of a comparison: no other view shows a second
 * selection, so none is read.
 */
export const secondParam = (name: string): Param => ({
  name: `b.${name}`,
  isList: false,
  read: (address) => address,
  write: () => '',
})
