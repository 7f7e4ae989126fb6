import type { Source } from './schema/press'

/** A row of the data dictionary, README.md in this folder. */
export type DictionaryField = {
  /** Nested ones with their path: "plate.ground", "gotAway[].title". */
  name: string
  type: string
  unit: string
  meaning: string
  source: string
  since: string
  gaps: string
}

/** A section of the data dictionary: a file, what a line of it is, its fields. */
export type DictionarySection = { about: string; fields: DictionaryField[] }

/** Read the data dictionary: file -> section. */
export function parseDictionary(markdown: string): Map<string, DictionarySection> {
  const sections = markdown.split(/^## /m).slice(1)
  return new Map(
    sections.flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n')
      const file = heading.match(/^`(.+\.json)`$/)?.[1]
      return file ? [[file, { about: paragraphOf(lines), fields: fieldsOf(lines) }]] : []
    }),
  )
}

const paragraphOf = (lines: string[]) =>
  lines.find((line) => line !== '' && !line.startsWith('|')) ?? ''

function fieldsOf(lines: string[]): DictionaryField[] {
  const rows = lines.filter((line) => line.startsWith('|')).slice(2)
  return rows.map((line) => {
    const cells = line.split('|').slice(1, -1)
    const [name = '', type = '', unit = '', meaning = '', source = '', since = '', gaps = ''] =
      cells.map((cell) => cell.trim())
    return { name, type, unit, meaning, source, since, gaps }
  })
}

/** The section that describes a file; the parts under fields/ share one. */
export function sectionOf(
  file: string,
  dictionary: ReadonlyMap<string, DictionarySection>,
): DictionarySection {
  const name = file.startsWith('fields/') ? 'fields/<series>-<season>.json' : file
  const section = dictionary.get(name)
  if (!section) throw new Error(`${file} has no section in src/data/README.md`)
  return section
}

/** A file of the record, or a list inside it, as it goes into one CSV file. */
export type DownloadTable = {
  /** Path under data/. */
  path: string
  fields: DictionaryField[]
  rows: unknown[][]
}

/**
 * The tables of one JSON file. A list is one table, and one more for each list of
 * objects in its lines, with the line's id: claims-history.csv. A single object is one line
 * of its own plus a table for each list of objects in it: driver.csv,
 * driver-got-away.csv.
 *
 * @param file path under data/, "fields/truck-2022.json".
 * @param contents as parsed, already known to fit its schema.
 * @param fields of its section in the dictionary; they are the columns.
 */
export function tablesOf(
  file: string,
  contents: unknown,
  fields: readonly DictionaryField[],
): DownloadTable[] {
  const stem = file.replace(/\.json$/, '')
  const own = fields.filter(({ name, type }) => !name.includes('[]') && !isContainer(type))
  if (isColumnar(contents)) return [{ path: `${stem}.csv`, fields: own, rows: contents.rows }]
  if (Array.isArray(contents))
    return [
      tableOf(`${stem}.csv`, contents, own),
      ...listsIn(fields).map((list) => tableOfEach(stem, contents, list, fields)),
    ]

  const lists = listsIn(fields)
  return [
    tableOf(`${stem}.csv`, [contents], own),
    ...lists.map(({ name }) => {
      const prefix = `${name}[].`
      const inner = fields.filter((field) => field.name.startsWith(prefix))
      const columns = inner.map((field) => ({ ...field, name: field.name.slice(prefix.length) }))
      return tableOf(`${stem}-${kebab(name)}.csv`, valueAt(contents, name) as unknown[], columns)
    }),
  ].filter((table) => table.fields.length > 0)
}

/** Lists of objects that stand in a file or in each of its lines; those deeper in a line are cells. */
const listsIn = (fields: readonly DictionaryField[]) =>
  fields.filter(({ name, type }) => type === 'list of objects' && !name.includes('[]'))

/** A list within each line as a table: the line's id, then the fields of the list. */
function tableOfEach(
  stem: string,
  records: readonly unknown[],
  { name }: DictionaryField,
  fields: readonly DictionaryField[],
): DownloadTable {
  const prefix = `${name}[].`
  const id = fields.find((field) => field.name === 'id')
  const inner = fields
    .filter(
      (field) => field.name.startsWith(prefix) && !field.name.slice(prefix.length).includes('[]'),
    )
    .map((field) => ({ ...field, name: field.name.slice(prefix.length) }))
  const rows = records.flatMap((record) =>
    (valueAt(record, name) as unknown[]).map((line) => [
      ...(id ? [valueAt(record, 'id')] : []),
      ...inner.map((field) => cellFrom(valueAt(line, field.name), field)),
    ]),
  )
  return { path: `${stem}-${kebab(name)}.csv`, fields: [...(id ? [id] : []), ...inner], rows }
}

/** A list of objects inside a cell: "2024-11-02: 38; …". */
const cellFrom = (value: unknown, { type }: DictionaryField): unknown =>
  type === 'list of objects'
    ? (value as object[]).map((one) => Object.values(one).join(': '))
    : value

const isContainer = (type: string) => type === 'object' || type === 'list of objects'

function isColumnar(contents: unknown): contents is { rows: unknown[][] } {
  return typeof contents === 'object' && contents !== null && 'rows' in contents
}

function tableOf(path: string, records: readonly unknown[], fields: DictionaryField[]) {
  const rows = records.map((record) => fields.map(({ name }) => valueAt(record, name)))
  return { path, fields, rows }
}

function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record)
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A file as it lies beside datapackage.json. */
export type Resource = {
  path: string
  about: string
  bytes: number
  /** Hex. */
  sha256: string
  fields: readonly DictionaryField[]
}

/**
 * A Frictionless data package over the record: every file, its columns, its
 * size and checksum. It states no license, for none is claimed over facts.
 */
export function dataPackage(
  resources: readonly Resource[],
  sources: readonly Source[],
  driver: { name: string; slug: string; recordTo: string },
) {
  return {
    profile: 'data-package',
    name: `${driver.slug}-record`,
    title: `The racing record of ${driver.name}, unofficial`,
    description: `Every verified start of ${driver.name} up to ${driver.recordTo}, with the full fields of those races, and his racing and broadcasting life. Unofficial fan project, not affiliated with or endorsed by ${driver.name}, NASCAR, any series, team, sponsor or broadcaster.`,
    rights:
      'Facts compiled from the named sources, which are credited; no license is claimed over the record. The code around it is under the MIT license.',
    sources: sources
      .filter(({ kind }) => kind === 'dataset')
      .map(({ title, publisher, url }) => ({
        title: title ?? publisher,
        ...(url === null ? {} : { path: url }),
      })),
    resources: resources.map(resourceOf),
  }
}

function resourceOf({ path, about, bytes, sha256, fields }: Resource) {
  const isCsv = path.endsWith('.csv')
  return {
    profile: isCsv ? 'tabular-data-resource' : 'data-resource',
    name: path,
    path,
    description: about,
    format: isCsv ? 'csv' : 'json',
    mediatype: isCsv ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: fields.map((field) => ({
        name: field.name,
        type: isCsv ? CSV_TYPES[typeOf(field)] : JSON_TYPES[typeOf(field)],
        description: descriptionOf(field),
      })),
      missingValues: [''],
    },
  }
}

const CSV_TYPES = {
  text: 'string',
  list: 'string',
  object: 'string',
  place: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
} as const

const JSON_TYPES = { ...CSV_TYPES, list: 'array', object: 'object', place: 'any' } as const

/** The dictionary's words for a type, in those of Frictionless. */
function typeOf({ type }: DictionaryField): keyof typeof CSV_TYPES {
  const plain = type.replace(' or null', '')
  if (plain.startsWith('list of')) return 'list'
  if (plain === 'object') return 'object'
  if (plain === 'stage place') return 'place'
  if (plain === 'whole number') return 'integer'
  if (plain === 'number') return 'number'
  if (plain === 'yes/no') return 'boolean'
  if (plain === 'day') return 'date'
  return 'text'
}

function descriptionOf({ meaning, unit, source, since, gaps }: DictionaryField): string {
  const notes = [
    unit && `Unit: ${unit}`,
    source && `Source: ${source}`,
    since && `Since ${since}`,
    gaps,
  ]
  return [meaning, ...notes.filter(Boolean)].join('. ')
}
