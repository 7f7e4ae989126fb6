import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fileSchemas } from '~/data/schema/files'
import { aLife, aMilestone, anArcaStart, anotherRace, aRole } from '../builders/life'
import { anEntry, aRecord, finishing } from '../builders/record'

const { driver, races, entries, tracks, teams, stints } = aRecord({
  races: finishing(1, 20),
  entries: [anEntry({ trackId: 'elsewhere' })],
})
const { milestones, broadcasting, arca, otherRacing } = aLife({
  milestones: [aMilestone()],
  broadcasting: [aRole()],
  arca: [anArcaStart()],
  otherRacing: [anotherRace()],
})

describe('a made-up record', () => {
  test.each([
    ['driver.json', driver],
    ['races.json', races],
    ['entries.json', entries],
    ['tracks.json', tracks],
    ['teams.json', teams],
    ['stints.json', stints],
    ['milestones.json', milestones],
    ['broadcasting.json', broadcasting],
    ['arca.json', arca],
    ['other-racing.json', otherRacing],
  ] as const)('could be served as %s', (file, contents) => {
    expect(v.safeParse(fileSchemas[file], contents).issues).toBeUndefined()
  })

  test('has the tracks, teams and stints that its races need, and ids that differ', () => {
    expect(tracks.map(({ id }) => id)).toEqual(['springfield', 'elsewhere'])
    expect(teams.map(({ id }) => id)).toEqual(['home-racing'])
    expect(stints.map(({ id }) => id)).toEqual(['nxs-48-2023'])
    expect(races.map(({ id }) => id)).toEqual(['nxs-2023-05', 'nxs-2023-06'])
  })
})
