import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PagesRecord } from '~/app/pages'
import type { FieldRow } from '~/data/schema/field'
import { sourcesById } from '~/data/sourcesById'
import type { Beside } from '~/embed/beside'
import type { Press } from '~/embed/said'
import { fieldPartOf } from '~/stats/field'

/** The record as it lies in a folder; the app and the tests check it, the build takes it as it is. */
export function readRecord(folder: string): PagesRecord {
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
    meetings: data('meetings'),
  }
}

/** What the press said, as it lies in a folder. */
export function readPress(folder: string): Press {
  const data = (file: string) => JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))
  const articles = data('articles')
  return { claims: data('claims'), articles, names: sourcesById(data('sources'), articles) }
}

/** The rows of a large file, whose columns are named once. */
export function readTable<Row>(file: string): Row[] {
  const { columns, rows }: { columns: string[]; rows: unknown[][] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])) as Row)
}

/** What stands beside the record and some frames carry a part of. */
export const besideIn = (folder: string): Beside => ({
  outcomes: readTable(join(folder, 'grid-outcomes.json')),
  seats: readTable(join(folder, 'seats.json')),
  seasons: JSON.parse(readFileSync(join(folder, 'seasons.json'), 'utf8')),
  drivers: readTable(join(folder, 'season-drivers.json')),
  life: readRecord(folder),
})

/** Everyone in a race, by its id; each file is read once. */
export function fieldsIn(folder: string): (raceId: string) => readonly FieldRow[] {
  const parts = new Map<string, FieldRow[]>()
  return (raceId) => {
    const part = fieldPartOf(raceId)
    const rows = parts.get(part) ?? readTable<FieldRow>(join(folder, `fields/${part}.json`))
    parts.set(part, rows)
    return rows.filter((row) => row.raceId === raceId)
  }
}
