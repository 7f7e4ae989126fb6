import { describe, expect, test } from 'vitest'
import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import { packRivals, unpackRivals } from '~/embed/packedRivals'
import { pack, unpack } from '~/embed/record'
import { leastMet, rivalsIn } from '~/stats/rivalSets'
import { type Counted, countedRivals, rivalsOf } from '~/stats/rivals'
import { select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const meetings = contentsOf('meetings.json')
const all = world(theRecord, null)
const everyone = rivalsOf(all.starts, meetings, all.driver)
const packed = packRivals(all.starts, everyone)
const carried = new Set(packed.names)

const QUERIES = [
  '',
  '?series=truck',
  '?series=cup,nxs&season=2013..2022',
  '?track=talladega',
  '?type=road&asof=2022-07-09',
  '?result=top10',
  '?last=10',
  '?q=rain',
  '?asof=2010-01-01',
  '?asof=2013-06-30&team=red-horse-racing',
]

/** What is asked for, from the record, and from what the frame has of it. */
function both(query: string) {
  const { address } = readAddress(query, knownOf(theRecord))
  const now = world(theRecord, address.asof)
  const selected: readonly Start[] = select(now.starts, address.selection)
  return {
    rivals: rivalsOf(selected, meetings, now.driver),
    counted: countedRivals(selected, unpackRivals(packed, now.starts)),
  }
}

/** A line without its meetings one by one. */
const plain = ({ slug, name, meetings, ahead, behind, share }: Counted) => ({
  ...{ slug, name, meetings, ahead, behind, share },
})

describe('the head-to-heads that a frame carries', () => {
  test('are those with every driver he met five times or more', () => {
    expect(packed.least).toBe(5)
    expect(carried.size).toBe(everyone.filter(({ meetings }) => meetings >= 5).length)
    expect(carried.size).toBeGreaterThan(300)
    expect(packed.of).toBe(everyone.length)
  })

  test.each(QUERIES)('are those of the site for %j, in its order', (query) => {
    const { rivals, counted } = both(query)
    const expected = rivals.filter(({ name }) => carried.has(name))
    expect(counted.map(plain)).toEqual(expected.map(plain))
    expect(counted.length).toBeGreaterThan(0)
  })

  test.each([
    ['most-even', null],
    ['never-beaten', null],
    ['never-lost-to', null],
    ['most-met', 5],
    [null, 20],
  ] as const)('leave nobody out of %s met at least so often: %s', (set, min) => {
    expect(leastMet(set, min)).toBeGreaterThanOrEqual(packed.least)
    for (const query of QUERIES) {
      const { rivals, counted } = both(query)
      expect(rivalsIn(counted, set, min).map(plain)).toEqual(rivalsIn(rivals, set, min).map(plain))
    }
  })

  test('are no error where he met nobody', () => {
    expect(countedRivals([], unpackRivals(packRivals([], []), []))).toEqual([])
  })

  test('name the winners of the races, which need no second spelling', () => {
    const extent = { races: null, without: [], named: packed.names }
    const carriedRecord = pack(theRecord, extent)
    expect(carriedRecord.races.winner).toContain(packed.names.indexOf('Kyle Busch'))
    const winners = (races: readonly { id: string; winner: string }[]) =>
      Object.fromEntries(races.map(({ id, winner }) => [id, winner]))
    expect(winners(unpack(carriedRecord, packed.names).races)).toEqual(winners(theRecord.races))
  })
})
