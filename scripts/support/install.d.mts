export interface Platform {
  os: string
  cpu: string
  libc: string | null
}

export function whyInstall(folder: string, platform?: Platform): string | null
export function ensureInstalled(): Promise<void>
