import { describe, expect, test } from 'vitest'
import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import type { Claim, Verdict } from '~/data/schema/press'
import { formatFigures } from '~/format/claimFigures'
import { judge } from '~/stats/verdicts'
import { world } from '~/stats/world'
import { judgedIn, unrecordedVerdicts } from '~/upkeep/claimRules'
import { publishedRecord } from '../builders/published'
import { contentsOf, theWholeRecord } from '../data/record'
import { theRecord } from './theRecord'

const claims = contentsOf('claims.json')
const known = knownOf(theRecord)
const selectionOf = (query: string) => readAddress(query, known).address.selection

/** What a reader finds by hand, from the facts, of every sentence as first published. */
const BY_HAND: Record<Verdict, string> = {
  holds: `c004 c007 c013 c014 c015 c016 c017 c018 c019 c020 c022 c023 c024 c026 c029 c031 c032 c035
    c039 c040 c043 c044 c045 c046 c047 c048 c050 c051 c052 c053 c056 c058 c059 c060 c061 c062 c063
    c064 c065 c067 c068 c069 c070 c071 c072 c073 c076 c077 c078 c080 c081 c082`,
  'held then, not today': 'c002 c005 c006 c008 c009 c010 c057',
  contradicted: 'c033 c034 c036 c037',
  'sources differ': 'c003 c027 c038 c075',
  'not checkable': 'c011 c012 c021 c030 c049 c066 c074 c079 c083',
  'came true': 'c001 c028',
  'did not': 'c025 c041 c042 c054 c055',
}
const published = judgedIn(publishedRecord())
const byHand = new Map(
  Object.entries(BY_HAND).flatMap(([verdict, ids]) =>
    ids.split(/\s+/).map((id) => [id, verdict] as const),
  ),
)

const judged = (id: string, asof: string | null = null) =>
  judge(claims.find((claim) => claim.id === id) as Claim, world(theRecord, asof), selectionOf)
const figures = (id: string, asof: string | null = null) => {
  const { verdict, onDay, today } = judged(id, asof)
  return [formatFigures(onDay), formatFigures(today), verdict]
}

describe('what the press said, put to the record', () => {
  test.each(claims.map(({ id }) => id))('%s is found to be what a reader finds by hand', (id) => {
    const one = published.find(({ claim }) => claim.id === id)
    expect(one?.verdict).toBe(byHand.get(id))
  })

  test('has a verdict by hand for every sentence and no other', () => {
    expect([...byHand.keys()].sort()).toEqual(claims.map(({ id }) => id))
  })

  test('has every verdict in its history', () => {
    expect(unrecordedVerdicts(theWholeRecord())).toEqual([])
  })
})

describe('a verdict', () => {
  test('on Martinsville held for a day', () => {
    expect(figures('c008', '2024-11-01')).toEqual(['3 starts', '3 starts', 'holds'])
    expect(figures('c009', '2024-11-02')).toEqual([
      'best finish 10th, first on 28 Oct 2023',
      'best finish 8th, first on 2 Nov 2024',
      'held then, not today',
    ])
    expect(figures('c010', '2024-11-02')).toEqual([
      'average finish 13.0',
      'average finish 11.8',
      'held then, not today',
    ])
  })

  test('contradicts three wins with Henderson, of which two are on the record', () => {
    expect(figures('c037', '2025-01-07')).toEqual(['2 wins', '2 wins', 'contradicted'])
  })

  test('holds that he led all but eleven of 67 laps', () => {
    expect(figures('c045', '2022-07-11')[0]).toBe('56 laps led, 67 laps in the race')
  })

  test('says of a plan what came of it, and nothing before that', () => {
    expect(judged('c055', '2022-07-28')).toMatchObject({
      verdict: 'not checkable',
      isOpen: true,
      onDay: [],
      today: [],
    })
    expect(judged('c055', '2022-07-29').verdict).toBe('did not')
    expect(figures('c055', '2022-07-29')).toContain('no later start yet')
    expect(figures('c055', '2022-09-09')[1]).toBe('next start on 9 Sep 2022, at Kansas')
    expect(judged('c001', '2024-11-08').isOpen).toBe(true)
    expect(judged('c001', '2024-11-09').verdict).toBe('came true')
  })

  test('of a whole year waits for its last day', () => {
    expect(judged('c041', '2025-12-30').isOpen).toBe(true)
    expect(judged('c041', '2025-12-31').verdict).toBe('did not')
  })

  test('changes with the record, which the history then has to say', () => {
    const record = theWholeRecord()
    const races = record.files['races.json'].map((race) =>
      race.id === 'truck-2018-13' || race.id === 'truck-2022-01' ? { ...race, finish: 1 } : race,
    )
    const changed = { ...record, files: { ...record.files, 'races.json': races } }
    expect(unrecordedVerdicts(changed)).toContain(
      'c050: holds in its history, contradicted by the record',
    )
  })
})
