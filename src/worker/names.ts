/*
 * What the page and the worker call things: the caches of this site, and what
 * one says to the other. Other sites may stand beside this one on its origin,
 * so each name begins with where this one stands.
 */

/** @param scope path under which the site stands: "/", "/sub/". */
export const ours = (scope: string): string => `offline:${scope}:`

/** App, shell and core record of one build, all or nothing. */
export const buildCache = (scope: string, build: string): string => `${ours(scope)}build:${build}`

/** Pages as visited, of one build. */
export const pageCache = (scope: string, build: string): string => `${ours(scope)}pages:${build}`

/** Data asked for on the way, of one version of the record. */
export const dataCache = (scope: string, version: string): string => `${ours(scope)}data:${version}`

/** Stands, and empty, where the reader wants no copy on this device. */
export const declinedCache = (scope: string): string => `${ours(scope)}declined`

/** What a page says to a worker; a question is answered by yes or no on the port that comes along. */
export type Message =
  /** The reader wants the new version now. */
  | { type: 'take-over' }
  /** Is a page that loaded these assets older than you? */
  | { type: 'is-older'; assets: string[] }
  /**
   * Is the copy whole? One taken away is made again. What the page fetched before the worker was
   * there, itself among it, is kept as well.
   */
  | { type: 'keep'; visited: string[] }
