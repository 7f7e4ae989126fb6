import { BASE } from '~/ui/base'

/** The part of an address's path below that: "/races/truck-2022-15/". */
export const below = (pathname: string): string =>
  pathname.slice(BASE.length).replace(/\/index\.html$/, '/') || '/'

/** A part of an address as it was meant; half an escape in it is no reason to fall over. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
