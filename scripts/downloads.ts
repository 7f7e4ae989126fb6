import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvOf } from '~/data/csv'
import { dataPackage, parseDictionary, type Resource, sectionOf, tablesOf } from '~/data/downloads'
import type { Driver } from '~/data/schema/driver'
import type { Source } from '~/data/schema/press'

const README = join(import.meta.dirname, '..', 'src', 'data', 'README.md')

/**
 * Puts the record's tables beside its JSON: CSV files and datapackage.json.
 *
 * @param folder dist/data.
 * @returns how many, in words.
 */
export function writeDownloads(folder: string): string {
  const dictionary = parseDictionary(readFileSync(README, 'utf8'))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && file !== 'datapackage.json')
    .sort()

  const json = files.map((file) => ({
    file,
    text: read(file),
    section: sectionOf(file, dictionary),
  }))
  const csv = json.flatMap(({ file, text, section }) =>
    tablesOf(file, JSON.parse(text), section.fields).map((table) => ({
      ...table,
      text: csvOf(table),
      about: section.about,
    })),
  )
  for (const { path, text } of csv) writeFileSync(join(folder, path), text)

  const resources: Resource[] = [
    ...json.map(({ file, text, section }) => ({
      path: file,
      about: section.about,
      fields: section.fields,
      ...fingerprint(text),
    })),
    ...csv.map(({ path, about, fields, text }) => ({ path, about, fields, ...fingerprint(text) })),
  ]
  const sources = JSON.parse(read('sources.json')) as Source[]
  const driver = JSON.parse(read('driver.json')) as Driver
  const descriptor = dataPackage(resources, sources, driver)
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`)
  return `${csv.length} CSV files, datapackage.json`
}

function fingerprint(text: string) {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}
