import { type Address, PLAIN } from './address'
import { writeAddress } from './query'

/** Where the pages are, below wherever the site is put; each ends in a slash, files do not. */
export const paths = {
  dashboard: () => '/',
  races: () => '/races/',
  race: (id: string) => `/races/${id}/`,
  seasons: () => '/seasons/',
  season: (year: number) => `/seasons/${year}/`,
  tracks: () => '/tracks/',
  track: (id: string) => `/tracks/${id}/`,
  records: () => '/records/',
  rivals: () => '/rivals/',
  rival: (slug: string) => `/rivals/${slug}/`,
  expectation: () => '/expectation/',
  seats: () => '/seats/',
  /** @param slug of a ride: "truck-75-henderson-motorsports". */
  seat: (slug: string) => `/seats/${slug}/`,
  claims: () => '/claims/',
  whatIf: () => '/what-if/',
  data: () => '/data/',
}

/** A page's path with the address's query. */
export const withAddress = (path: string, address: Address): string => path + writeAddress(address)

/** What travels along inner links: which starts against which, as of when, in which theme. */
export const carried = ({ selection, b, asof, theme }: Address): Address => ({
  ...PLAIN,
  selection,
  b,
  asof,
  theme,
})
