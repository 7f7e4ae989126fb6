import { describe, expect, test } from 'vitest'
import { flipsSaid } from '~/upkeep/flips'
import { publishedRecord } from '../builders/published'

const record = publishedRecord()
const withFinish = (raceId: string, finish: number) => ({
  ...record,
  files: {
    ...record.files,
    'races.json': record.files['races.json'].map((race) =>
      race.id === raceId ? { ...race, finish } : race,
    ),
  },
})

describe('a change of the record', () => {
  test('names the verdicts that it turns, and the line their history needs', () => {
    const said = flipsSaid(record, withFinish('nxs-2024-33', 1), '2026-11-22')
    expect(said).toContainEqual(
      expect.stringMatching(
        /^claims\.json: c004, .* was “holds” and is “held then, not today” now; add to its history: \{"recorded":"2026-11-22","verdict":"held then, not today","figure":"1 win"\}$/,
      ),
    )
  })

  test('that turns none says nothing', () => {
    expect(flipsSaid(record, withFinish('truck-2011-02', 19), '2026-11-22')).toEqual([])
  })
})
