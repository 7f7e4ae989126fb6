/** The sub-path the site is served under, without a slash at its end: "" or "/sub". */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')
