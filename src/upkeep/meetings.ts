import type { FieldRow } from '~/data/schema/field'
import type { RaceMeetings } from '~/data/schema/meeting'
import { fieldsByRace, type WholeRecord } from './whole'

/** Everyone he met in each race, as the fields have it; meetings.json is this and nothing else. */
export function meetingsOf({ files, parts }: WholeRecord): RaceMeetings[] {
  const fields = fieldsByRace({ files, parts })
  const { name } = files['driver.json']
  const known = new Map(
    files['corrections.json'].aliases.map(({ driver, alsoSpelled }) => [alsoSpelled, driver]),
  )
  const named = (row: FieldRow) => known.get(row.driver) ?? row.driver
  return files['races.json'].map(({ id }) => {
    const rows = (fields.get(id) ?? []).toSorted((a, b) => a.finish - b.finish)
    const his = rows.find((row) => named(row) === name)
    return {
      raceId: id,
      drivers: rows.map(named),
      statuses: rows.map(({ status }) => status),
      teammates: rows
        .filter((row) => row !== his && row.team !== null && row.team === his?.team)
        .map(named),
    }
  })
}
