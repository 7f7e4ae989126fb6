export interface Served {
  /** Where the site stands, ending in a slash. */
  url: string
  port: number
  close(): Promise<void>
}

export interface ServeOptions {
  dir?: string
  port?: number
  base?: string
  host?: string
}

export function serve(options?: ServeOptions): Promise<Served>
export function serveSite(): Promise<void>
