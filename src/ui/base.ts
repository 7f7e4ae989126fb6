/** The sub-path the site is served under, without a slash at its end: "" or "/sub". */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Where the site stands in this browser, without a slash at its end: "https://example.org/sub". */
export const siteHere = (): string => location.origin + BASE
