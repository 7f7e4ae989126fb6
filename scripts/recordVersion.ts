import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A short name for the record as it is: it changes when any of its files does. */
export function recordVersion(): string {
  const hash = createHash('sha256')
  const folder = join(import.meta.dirname, '..', 'public', 'data')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.json')) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 8)
}
