import type { Entry } from '~/data/schema/entry'
import type { DataFile } from '~/data/schema/files'
import { joinStarts } from '~/stats/starts'
import { seasonFiguresOf } from '~/upkeep/seasonRules'
import { spellsOf } from '~/upkeep/stintRules'
import { textOf } from '~/upkeep/text'
import type { WholeRecord } from '~/upkeep/whole'
import { textsByFile, theWholeRecord } from '../data/record'

const DAY = '2026-06-21'
const LAST_SEASON = 2026

/** Reported of the race after that day, and counted once it is confirmed. */
const UNCONFIRMED: Entry = {
  ...{ id: 'truck-2026-14-unconfirmed', entry: 'unconfirmed', raceId: 'truck-2026-14' },
  ...{ series: 'truck', season: 2026, date: '2026-07-11', raceName: 'LiUNA! 150' },
  ...{ trackId: null, trackName: 'Lime Rock Park', carNumber: null, team: null },
  ...{ reportedFinish: 4, detail: 'Finished 4th according to a log', confidence: 'one source' },
  sources: ['press-rkymtnlsx-1'],
}

/**
 * The record as first published, whatever was added since: what a test adds to
 * it is still to be added, and it breaks none of the rules.
 */
export function publishedRecord(): WholeRecord {
  const { files, parts } = theWholeRecord()
  const races = files['races.json'].filter(({ date }) => date <= DAY)
  const ids = new Set(races.map(({ id }) => id))
  const later = new Set(files['races.json'].filter(({ date }) => date > DAY).map(({ id }) => id))
  const isHeld = ({ raceId }: { raceId: string | null }) => raceId === null || !later.has(raceId)
  const entries = files['entries.json'].filter(
    ({ id, date }) => date <= DAY && id !== UNCONFIRMED.id,
  )
  const teams = new Set([...races, ...entries].map(({ team }) => team))
  const cut = {
    ...files,
    'races.json': races,
    'teams.json': files['teams.json'].filter(({ id }) => teams.has(id)),
    'entries.json': [...entries, UNCONFIRMED],
    'standings.json': files['standings.json'].filter(isHeld),
    'meetings.json': files['meetings.json'].filter(isHeld),
    'milestones.json': files['milestones.json'].map((milestone) =>
      isHeld(milestone) ? milestone : { ...milestone, raceId: null },
    ),
    'driver.json': { ...files['driver.json'], recordTo: DAY },
    'season-drivers.json': files['season-drivers.json'].filter(
      ({ season }) => season < LAST_SEASON,
    ),
    'seats.json': files['seats.json'].filter(({ season }) => season < LAST_SEASON),
    'corrections.json': {
      ...files['corrections.json'],
      corrections: files['corrections.json'].corrections.filter(
        ({ raceIds }) => !raceIds.some((id) => later.has(id)),
      ),
      lapsLedDoNotAddUp: files['corrections.json'].lapsLedDoNotAddUp.filter((id) => ids.has(id)),
    },
  }
  const rows = [...parts].map(([part, all]) => [part, all.filter(isHeld)] as const)
  return {
    files: { ...cut, 'stints.json': stintsOf(cut), 'seasons.json': seasonsOf(cut) },
    parts: new Map(rows.filter(([, held]) => held.length > 0)),
  }
}

type Files = WholeRecord['files']

const stintsOf = (files: Files) =>
  spellsOf({ files }).map(({ starts: _, ...spell }) => ({
    ...spell,
    plate: files['stints.json'].find(({ id }) => id === spell.id)?.plate ?? FAINT,
  }))

/** Found by the rules, were a stint to have no plate. */
const FAINT = { ground: '#000000', ink: '#000000' }

const seasonsOf = (files: Files) =>
  files['seasons.json'].flatMap((line) => {
    const own = files['races.json'].filter(
      ({ season, series }) => season === line.season && series === line.series,
    )
    const starts = joinStarts(own, files['tracks.json'], files['teams.json'])
    if (starts.length === 0) return []
    return [line.season < LAST_SEASON ? line : { ...line, ...seasonFiguresOf(starts) }]
  })

/** The same as the texts of its files. */
export function publishedTexts(): Map<string, string> {
  const { files, parts } = publishedRecord()
  const columns = JSON.parse(textsByFile().get('fields/truck-2026.json') ?? '').columns as string[]
  const tables = new Set([
    ...['season-drivers.json', 'seats.json', 'grid-outcomes.json', 'printed-results.json'],
  ])
  return new Map([
    ...(Object.keys(files) as DataFile[]).map((file) => {
      const text = tables.has(file) ? textsByFile().get(file) : textOf(files[file])
      return [file as string, text ?? ''] as const
    }),
    ...[...parts].map(([part, rows]) => {
      const cells = rows.map((row) => columns.map((name) => row[name as keyof typeof row]))
      return [`fields/${part}.json`, textOf({ columns, rows: cells })] as const
    }),
  ])
}
