import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files by their paths in a folder, which need not be there yet. */
export const writerInto = (folder: string) => (path: string, content: string | Buffer) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Bytes as a build says them: "29.8 kB". */
export const kB = (bytes: number): string => `${Math.round(bytes / 100) / 10} kB`
