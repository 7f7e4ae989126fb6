import { describe, expect, test } from 'vitest'
import { CAREER_VIEWS } from '~/address/embeds'
import type { FieldRow } from '~/data/schema/field'
import { packPools, unpackPools } from '~/embed/beside'
import { embedsOf } from '~/embed/pages'
import { pack, packedWorld, unpack } from '~/embed/record'
import { expectedOf, poolsOf } from '~/stats/expectation'
import { figuresOf } from '~/stats/figures'
import { EVERYTHING, select } from '~/stats/selection'
import { world } from '~/stats/world'
import { aRecord, finishing } from '../builders/record'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const whole = { races: null, without: [] }

describe('the record that a frame carries', () => {
  const record = theRecord
  const all = world(record, null)

  test('has every start, with what a view shows of it', () => {
    const { starts } = packedWorld(unpack(pack(record, whole)), false, null)
    const shown = (start: (typeof starts)[number]) => ({
      ...start,
      track: start.track.shortName,
      sources: [],
      lapsScheduled: undefined,
      firstOnGrid: undefined,
    })
    expect(starts.map(shown)).toEqual(all.starts.map(shown))
  })

  test('gives the figures of the site, whatever is selected', () => {
    const packed = packedWorld(unpack(pack(record, whole)), false, '2024-11-01')
    const here = world(record, '2024-11-01')
    for (const patch of [
      { series: ['truck'] as const },
      { track: ['talladega'] },
      { q: 'winner heim 2022' },
      { result: ['led'] as const, last: 5 },
    ]) {
      const asked = { ...EVERYTHING, ...patch }
      expect(figuresOf(select(packed.starts, asked))).toEqual(figuresOf(select(here.starts, asked)))
    }
  })

  test('keeps the plates of the rides, in a part as well', () => {
    const part = unpack(pack(record, { races: new Set(['truck-2022-15']), without: [] }))
    const [start] = packedWorld(part, true, null).starts
    expect(start?.id).toBe('truck-2022-15')
    expect(part.stints.some(({ carNumber }) => carNumber === start?.carNumber)).toBe(true)
    expect(part.tracks.map(({ id }) => id)).toEqual(['mid-ohio'])
    expect(part.teams).toHaveLength(1)
  })

  test('of no start at all is empty, and no error', () => {
    expect(unpack(pack(aRecord({ races: [] }), whole)).races).toEqual([])
  })
})

describe('the frames', () => {
  test('are one a view, and one each season, track, race and ride of his', () => {
    const record = aRecord({ races: finishing(3, 5) })
    const rows: FieldRow[] = []
    const meetings = record.races.map(({ id }) => ({
      raceId: id,
      drivers: ['Met Twice', 'Sam Driver'],
      statuses: ['running', 'running'],
      teammates: [],
    }))
    const names = embedsOf({ ...record, meetings }, () => rows).map(({ shown: { view, of } }) =>
      of === null ? view : `${view}/${of}`,
    )
    expect(names).toEqual([
      ...CAREER_VIEWS,
      'season/2023',
      'track/springfield',
      ...record.races.map(({ id }) => `race/${id}`),
      'seat/nxs-48-home-racing',
    ])
  })

  test('are one of each rival he met five times or more, with his meetings inside', () => {
    const record = aRecord({ races: finishing(3, 5, 7, 9, 11) })
    const meetings = record.races.map(({ id }, i) => ({
      raceId: id,
      drivers: i === 0 ? ['Met Often', 'Met Once'] : ['Met Often'],
      statuses: ['running', 'running'],
      teammates: [],
    }))
    const frames = embedsOf({ ...record, meetings }, () => []).filter(
      ({ shown }) => shown.view === 'rival',
    )
    expect(frames.map(({ shown }) => shown.of)).toEqual(['met-often'])
    expect(frames[0]?.rival?.lines).toHaveLength(5)
  })

  test('against expectation carry the sums of every pool, as of any day', () => {
    const { starts } = world(theRecord, null)
    const outcomes = contentsOf('grid-outcomes.json')
    const packed = packPools(starts, outcomes)
    const all = expectedOf(starts, poolsOf(outcomes))
    const early = world(theRecord, '2013-06-30').starts
    expect(unpackPools(packed, early)).toEqual(
      all
        .slice(0, early.length)
        .map(({ pool }) => pool && { cases: pool.cases, finishSum: pool.finishSum }),
    )
  })
})
