/** Put the record's tables beside its JSON in dist/data: CSV files and datapackage.json. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  csvOf,
  dataPackage,
  parseDictionary,
  type Resource,
  sectionOf,
  tablesOf,
} from '~/data/downloads'
import type { Driver } from '~/data/schema/driver'
import type { Source } from '~/data/schema/press'

const folder = fileURLToPath(new URL('../dist/data/', import.meta.url))
const readme = fileURLToPath(new URL('../src/data/README.md', import.meta.url))

if (!existsSync(folder)) {
  console.error('downloads: there is no dist/data; run "vite build" first')
  process.exit(1)
}

const dictionary = parseDictionary(readFileSync(readme, 'utf8'))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json') && file !== 'datapackage.json')
  .sort()

const json = files.map((file) => {
  const text = readFileSync(folder + file, 'utf8')
  return { file, text, section: sectionOf(file, dictionary) }
})

const csv = json.flatMap(({ file, text, section }) =>
  tablesOf(file, JSON.parse(text), section.fields).map((table) => ({
    ...table,
    text: csvOf(table),
    about: section.about,
  })),
)
for (const { path, text } of csv) writeFileSync(folder + path, text)

const resources: Resource[] = [
  ...json.map(({ file, text, section }) => ({
    path: file,
    about: section.about,
    fields: section.fields,
    ...fingerprint(text),
  })),
  ...csv.map(({ path, about, fields, text }) => ({ path, about, fields, ...fingerprint(text) })),
]
const descriptor = dataPackage(
  resources,
  read<Source[]>('sources.json'),
  read<Driver>('driver.json'),
)
writeFileSync(`${folder}datapackage.json`, `${JSON.stringify(descriptor, null, 2)}\n`)
console.log(`downloads: ${csv.length} CSV files and datapackage.json in dist/data`)

function fingerprint(text: string) {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(folder + file, 'utf8')) as T
}
