import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/support/run.mjs'
import { compareTies, searchText } from '../tables/rows.mjs'
import { bench, readRecord, work } from './site.mjs'

const pages = join(bench, 'tables')
const fromRoot = createRequire(join(root, 'package.json'))

/** Where a package of the site's is, so that all pages have the one React it ships. */
const folderOf = (name) => dirname(fromRoot.resolve(`${name}/package.json`))

/** Where the built pages stand; the rows they fetch are beside them. */
export const builtTables = join(work, 'tables')

/**
 * Builds the page of one table.
 *
 * @param {string} name a folder of bench/tables.
 * @param {string} sources of the site whose own table is built.
 */
export async function buildTable(name, sources) {
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  await build({
    configFile: false,
    root: join(pages, name),
    base: `/${name}/`,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: [
        { find: '~', replacement: join(sources, 'src') },
        { find: /^react(?=\/|$)/, replacement: folderOf('react') },
        { find: /^react-dom(?=\/|$)/, replacement: folderOf('react-dom') },
      ],
    },
    build: {
      target: 'es2022',
      outDir: join(builtTables, name),
      emptyOutDir: true,
      chunkSizeWarningLimit: 3000,
    },
  })
}

/**
 * Writes the rows the tables show: his starts, and everyone in those races.
 *
 * @returns {{ starts: import('../tables/rows.mjs').Row[], fields: import('../tables/rows.mjs').Row[] }}
 *   in the order of ties.
 */
export function writeRows(site) {
  const races = readRecord(site, 'races.json')
  const tracks = new Map(readRecord(site, 'tracks.json').map((track) => [track.id, track]))
  const raceById = new Map(races.map((race) => [race.id, race]))
  const rowOf = (id, race, result) => {
    const row = {
      id,
      date: race.date,
      series: race.series,
      race: race.raceName,
      track: tracks.get(race.trackId).shortName,
      car: result.carNumber,
      start: result.start,
      finish: result.finish,
      gained: result.start - result.finish,
      led: result.lapsLed,
      rating: result.driverRating,
      status: result.status,
    }
    return { ...row, search: searchText(row) }
  }
  const starts = races.map((race) => rowOf(race.id, race, race))
  const fields = fieldRows(site)
    // The field of the relief race is that of no start.
    .filter(({ raceId }) => raceById.has(raceId))
    .map((result) => rowOf(fieldId(result), raceById.get(result.raceId), result))
  const rows = { starts: starts.sort(compareTies), fields: fields.sort(compareTies) }
  writeJson('rows/starts.json', rows.starts)
  writeJson('rows/fields.json', rows.fields)
  for (const file of ['races', 'tracks', 'teams'])
    writeJson(`record/${file}.json`, readRecord(site, `${file}.json`))
  return rows
}

const fieldId = ({ raceId, finish }) => `${raceId}.${String(finish).padStart(2, '0')}`

function fieldRows(site) {
  return readdirSync(join(site.dir, 'data', 'fields'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { columns, rows } = readRecord(site, `fields/${file}`)
      return rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])))
    })
}

function writeJson(path, contents) {
  const file = join(builtTables, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(contents))
}
