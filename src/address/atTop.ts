import { type Address, THEMES } from './address'
import type { Notation } from './notation'
import { type Param, param } from './param'
import { day, wordOf } from './singles'

const atTop = <K extends 'asof' | 'theme'>(name: K, notation: Notation<NonNullable<Address[K]>>) =>
  param<Address[K]>(name, notation, {
    of: (address) => address[name],
    put: (address, value) => ({ ...address, [name]: value }),
  })

/** The day that everything is shown as of. */
export const ASOF: Param = atTop('asof', day)
export const THEME: Param = atTop('theme', wordOf('theme', THEMES))
