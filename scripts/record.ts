import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CareerRecord, Life } from '~/data/schema/record'

/** The record as it lies in a folder; the app and the tests check it, the build takes it as it is. */
export function readRecord(folder: string): CareerRecord & Life {
  const data = (file: string) => JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))
  return {
    driver: data('driver'),
    races: data('races'),
    tracks: data('tracks'),
    teams: data('teams'),
    entries: data('entries'),
    stints: data('stints'),
    milestones: data('milestones'),
    broadcasting: data('broadcasting'),
    arca: data('arca'),
    otherRacing: data('other-racing'),
  }
}

/** The rows of a large file, whose columns are named once. */
export function readTable<Row>(file: string): Row[] {
  const { columns, rows }: { columns: string[]; rows: unknown[][] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])) as Row)
}
