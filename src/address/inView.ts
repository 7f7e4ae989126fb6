import type { Address, View } from './address'
import type { Notation } from './notation'
import { param } from './param'

/** A field of how the page shows what is selected. */
export const inView = <K extends keyof View>(name: K, notation: Notation<NonNullable<View[K]>>) =>
  param<View[K]>(name, notation, {
    of: ({ view }) => view[name],
    put: (address: Address, value) => ({ ...address, view: { ...address.view, [name]: value } }),
  })
