/** The sub-path the site is served under, without a slash at its end: "" or "/sub". */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The part of an address's path below that: "/races/truck-2022-15/". */
export const below = (pathname: string): string =>
  pathname.slice(BASE.length).replace(/\/index\.html$/, '/') || '/'
