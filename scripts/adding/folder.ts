import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Every JSON file of the record by its path in the folder. */
export function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && file !== 'datapackage.json')
    .sort()
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/**
 * Writes files together, or none: all are written beside their places first and
 * moved there at the end; if one cannot be moved, those before it are put back.
 *
 * @param rename for tests; the one of node:fs.
 * @throws what the write or the move threw, with the folder as it was.
 */
export function writeTogether(
  folder: string,
  texts: ReadonlyMap<string, string>,
  rename: (from: string, to: string) => void = renameSync,
): void {
  const files = [...texts].map(([file, text]) => {
    const path = join(folder, file)
    const before = existsSync(path) ? readFileSync(path) : null
    return { path, text, before, waiting: `${path}.${process.pid}.new` }
  })
  const moved: typeof files = []
  try {
    for (const { path, waiting, text } of files) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(waiting, text)
    }
    for (const file of files) {
      rename(file.waiting, file.path)
      moved.push(file)
    }
  } catch (error) {
    for (const { path, before } of moved)
      if (before === null) rmSync(path, { force: true })
      else writeFileSync(path, before)
    for (const { waiting } of files) rmSync(waiting, { force: true })
    throw error
  }
}
