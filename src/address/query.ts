import { type Address, type Known, PLAIN, type Problem, THEMES, type Theme } from './address'
import { encode, givenIn } from './given'
import { PARAMS, THEME } from './params'
import { collectProblems } from './problems'

/**
 * What the query of an address says. Bad values fall back, unknown parameters
 * are ignored, nothing is thrown, whatever the text.
 *
 * @param search with or without its question mark.
 * @returns the address, and what was left out of it, for the reader to see.
 */
export function readAddress(
  search: string,
  known: Known,
): { address: Address; problems: readonly Problem[] } {
  const { problems, reportOn } = collectProblems()
  const given = givenIn(search, reportOn(''))
  const address = PARAMS.reduce((soFar, param) => {
    const text = given(param)
    return text === '' ? soFar : param.read(soFar, text, known, reportOn(param.name))
  }, PLAIN)
  return { address, problems }
}

/**
 * The query that says it: the same for equal states, defaults left out.
 *
 * Lists stand in the order of their kind, ids A–Z, whatever order they were
 * chosen in. What an address cannot hold is left out.
 *
 * @returns '' or "?series=nxs,truck&season=2017..2022".
 */
export function writeAddress(address: Address): string {
  const parts = PARAMS.flatMap(({ name, write }) => {
    const text = write(address)
    return text === '' ? [] : `${name}=${encode(text)}`
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The theme alone, where the record is not at hand; `null` where none is asked for. */
export function readTheme(search: string): Theme | null {
  const word = givenIn(search, () => {})(THEME).toLowerCase()
  return THEMES.find((theme) => theme === word) ?? null
}
