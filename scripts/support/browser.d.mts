/** What the search asks of the machine it runs on. */
export interface Machine {
  env: Record<string, string | undefined>
  platform: string
  isRoot: boolean
  exists(path: string): boolean
  /** Whether the file is a browser that starts. */
  runs(path: string): boolean
  /** Where Playwright keeps (or would keep) its own Chromium. */
  playwright(): Promise<string | null>
  run(step: string, command: string, args: readonly string[]): Promise<boolean>
}

export function findBrowser(machine?: Machine): Promise<string | null>
export function ensureBrowser(machine?: Machine): Promise<string>
