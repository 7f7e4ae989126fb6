import { type Address, type Known, PLAIN } from './address'
import type { Notation } from './notation'
import type { Report } from './problems'

/** One parameter of the query. Names and their meanings are for ever. */
export type Param = {
  name: string
  isList: boolean
  /** The address with what was given read into it, if it could be. */
  read: (address: Address, given: string, known: Known, report: Report) => Address
  /** '' when it is the default. */
  write: (address: Address) => string
}

/** Where in an address a parameter's value has its place. */
type Place<T> = { of: (address: Address) => T; put: (address: Address, value: T) => Address }

/** A parameter whose value is noted in one way and has one place. */
export function param<T>(
  name: string,
  notation: Notation<NonNullable<T>>,
  { of, put }: Place<T>,
): Param {
  const textOf = (value: T) => (value == null ? '' : notation.write(value))
  const usual = textOf(of(PLAIN))
  return {
    name,
    isList: notation.isList,
    read: (address, given, known, report) => {
      const value = notation.read(given, known, report)
      return value === null ? address : put(address, value)
    },
    write: (address) => {
      const text = textOf(of(address))
      return text === usual ? '' : text
    },
  }
}
