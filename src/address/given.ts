import type { Report } from './problems'

/**
 * Longer queries are read only so far. Everything that can be asked at once of
 * one selection, with 300 races ticked one by one, stays below.
 */
const LONGEST_QUERY = 8000

/** A parameter by name: given twice, a list is joined, of a single value the first counts. */
type Named = { name: string; isList: boolean }

/**
 * The values of a query by parameter, decoded; '' when not given. Names are
 * read in upper and lower case.
 */
export function givenIn(search: string, report: Report): (param: Named) => string {
  const values = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(cutQuery(search, report))) {
    const key = name.trim().toLowerCase()
    values.set(key, [...(values.get(key) ?? []), value])
  }
  return ({ name, isList }) => {
    const given = values.get(name) ?? []
    return (isList ? given.join() : (given[0] ?? '')).trim()
  }
}

/** Cut behind a whole value, so that no half of one is taken for another. */
function cutQuery(search: string, report: Report): string {
  if (search.length <= LONGEST_QUERY) return search
  report(search, 'an address of more than 8,000 characters is not read to its end:')
  const start = search.slice(0, LONGEST_QUERY)
  return start.slice(0, Math.max(0, start.lastIndexOf('&'), start.lastIndexOf(',')))
}

/** A value as it stands in a query: commas and colons as they are, a space as "+". */
export const encode = (value: string): string =>
  new URLSearchParams({ v: value })
    .toString()
    .slice('v='.length)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
