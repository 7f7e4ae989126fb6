/**
 * Writes a page for every path, so that a plain host needs no rewrite rule:
 * dist/races/<id>/index.html for every start and the relief race, and 404.html.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { racePages, withHead } from '~/app/pages'
import { driverSchema } from '~/data/schema/driver'
import { entriesSchema } from '~/data/schema/entry'
import { racesSchema } from '~/data/schema/race'
import { teamsSchema, tracksSchema } from '~/data/schema/track'
import { NOT_FOUND_TITLE } from '~/format/titles'

const dist = join(import.meta.dirname, '..', 'dist')
const read = <S extends v.GenericSchema>(file: string, schema: S) =>
  v.parse(schema, JSON.parse(readFileSync(join(dist, 'data', file), 'utf8')))

const shell = readFileSync(join(dist, 'index.html'), 'utf8')
const pages = racePages(
  read('driver.json', driverSchema),
  read('races.json', racesSchema),
  read('entries.json', entriesSchema),
  read('tracks.json', tracksSchema),
  read('teams.json', teamsSchema),
)

for (const page of pages) {
  const folder = join(dist, page.path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), withHead(shell, page))
}
writeFileSync(
  join(dist, '404.html'),
  withHead(shell, {
    path: '/404',
    title: NOT_FOUND_TITLE,
    description: 'There is no page at this address.',
  }),
)
console.log(`${pages.length} race pages and 404.html`)
