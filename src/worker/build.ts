/** What a worker knows of the build it belongs to; written in front of it by scripts/worker.ts. */
export interface Build {
  /** Changes with any file below and with the worker itself. */
  id: string
  /** Version of the record: the `v=` of its addresses. */
  version: string
  /** What is kept at once: address below the site's, and what it has to hold ("sha256-…"). */
  files: readonly (readonly [address: string, integrity: string])[]
}
