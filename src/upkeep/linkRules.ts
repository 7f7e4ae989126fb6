import type { Rules } from './rule'
import { DATA_FILES, repeated, type WholeRecord } from './whole'

/** Files that tell a story line by line; the others are tables. */
export const NARRATIVE = DATA_FILES.filter(
  (file) =>
    !['season-drivers.json', 'seats.json', 'grid-outcomes.json', 'printed-results.json'].includes(
      file,
    ),
)

type Labeled = [label: string, record: Record<string, unknown>]

/** Each object of a file, however deep, with a name for the message. */
function recordsIn(value: unknown, name: string): Labeled[] {
  if (Array.isArray(value)) return value.flatMap((item) => recordsIn(item, name))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const label = `${name}: ${record.id ?? record.raceId ?? '?'}`
  return [[label, record], ...Object.values(record).flatMap((inner) => recordsIn(inner, name))]
}

const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))

const sourceIds = ({ files }: WholeRecord) =>
  new Set([...idsOf(files['sources.json']), ...idsOf(files['articles.json'])])

/** Races with a page: his starts, and those he drove in relief. */
const toldIds = ({ files }: WholeRecord) =>
  new Set([
    ...idsOf(files['races.json']),
    ...files['entries.json'].flatMap(({ entry, raceId }) =>
      entry === 'relief' && raceId ? [raceId] : [],
    ),
  ])

export const idRules: Rules = {
  about: 'ids',
  rules: [
    {
      holds: 'are never there twice in a file',
      faults: ({ files }) =>
        NARRATIVE.flatMap((file) => {
          const contents: unknown = files[file]
          const lists = Array.isArray(contents) ? [contents] : Object.values(contents as object)
          return lists
            .filter(Array.isArray)
            .flatMap((list) => repeated(list.map(({ id }) => id).filter(Boolean)))
            .map((id) => `${file}: ${id}`)
        }),
    },
    {
      holds: 'of races agree with series, season and round',
      faults: ({ files }) =>
        files['races.json'].flatMap(({ id, series, season, round }) =>
          id === `${series}-${season}-${String(round).padStart(2, '0')}` ? [] : [id],
        ),
    },
    {
      holds: 'of entries begin with their race or season and end with their kind',
      faults: ({ files }) =>
        files['entries.json'].flatMap(({ id, raceId, series, season, entry }) =>
          id.startsWith(raceId ?? `${series}-${season}-`) && id.endsWith(`-${entry}`) ? [] : [id],
        ),
    },
    {
      holds: 'of sources and articles are never the same',
      faults: ({ files }) =>
        repeated([...files['articles.json'], ...files['sources.json']].map(({ id }) => id)),
    },
  ],
}

export const linkRules: Rules = {
  about: 'links',
  rules: [
    {
      holds: 'to sources all lead somewhere',
      faults: (record) => {
        const known = sourceIds(record)
        const records = NARRATIVE.flatMap((file) => recordsIn(record.files[file], file))
        return records.flatMap(([label, { sources }]) =>
          Array.isArray(sources)
            ? sources.filter((id) => !known.has(id)).map((id) => `${label}: ${id}`)
            : [],
        )
      },
    },
    {
      holds: 'to tracks all lead to a layout',
      faults: ({ files }) => {
        const known = idsOf(files['tracks.json'])
        return [...files['races.json'], ...files['entries.json']].flatMap(({ id, trackId }) =>
          trackId && !known.has(trackId) ? [`${id}: ${trackId}`] : [],
        )
      },
    },
    {
      holds: 'to teams all lead to an organization, and no organization is idle',
      faults: ({ files }) => {
        const known = idsOf(files['teams.json'])
        const linked = [...files['races.json'], ...files['entries.json'], ...files['stints.json']]
        const busy = new Set(linked.map(({ team }) => team))
        return [
          ...linked.flatMap(({ id, team }) => (team && !known.has(team) ? [`${id}: ${team}`] : [])),
          ...[...known].filter((id) => !busy.has(id)).map((id) => `${id}: idle`),
        ]
      },
    },
    {
      holds: 'to races all lead to a start or the relief race',
      faults: (record) => {
        const { files, parts } = record
        const { corrections, lapsLedDoNotAddUp } = files['corrections.json']
        const told = toldIds(record)
        const links: (readonly [string, string | null])[] = [
          ...files['milestones.json'].map(({ id, raceId }) => [id, raceId] as const),
          ...files['standings.json'].map(({ raceId }) => ['standings', raceId] as const),
          ...files['driver.json'].gotAway.map(({ id, raceId }) => [id, raceId] as const),
          ...corrections.flatMap(({ id, raceIds }) => raceIds.map((race) => [id, race] as const)),
          ...lapsLedDoNotAddUp.map((raceId) => ['lapsLedDoNotAddUp', raceId] as const),
          ...[...parts.values()].flat().map(({ raceId }) => ['fields', raceId] as const),
        ]
        const lost = links.filter(([, raceId]) => raceId !== null && !told.has(raceId))
        return [...new Set(lost.map(([from, raceId]) => `${from}: ${raceId}`))]
      },
    },
    {
      holds: 'from entries to races name the series and season of the entry',
      faults: ({ files }) =>
        files['entries.json'].flatMap(({ id, raceId, series, season }) =>
          raceId && !raceId.startsWith(`${series}-${season}-`) ? [`${id}: ${raceId}`] : [],
        ),
    },
    {
      holds: 'from standings are one a race',
      faults: ({ files }) => repeated(files['standings.json'].map(({ raceId }) => raceId)),
    },
  ],
}
