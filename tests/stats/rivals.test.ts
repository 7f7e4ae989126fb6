import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COLUMN_IDS } from '~/stats/columns'
import { meanValue } from '~/stats/mean'
import { RIVAL_COLUMN_IDS } from '~/stats/rivalColumns'
import { rivalsIn } from '~/stats/rivalSets'
import {
  against,
  balanceOf,
  cutsOf,
  meetingOf,
  type Rival,
  rivalsBeside,
  rivalsOf,
  trackCutsOf,
  wilsonLowerBound,
} from '~/stats/rivals'
import { slugOf } from '~/stats/slugs'
import { world } from '~/stats/world'
import { aRace, aStart, startsOf } from '../builders/record'
import { contentsOf, readJson } from '../data/record'
import { pageAt, theRecord } from './theRecord'

const meetings = contentsOf('meetings.json')
const DAY = '2025-12-31'
const { driver } = theRecord
const by2025 = rivalsOf(world(theRecord, DAY).starts, meetings, driver)
const named = (name: string) => by2025.find((rival) => rival.name === name)

/** Counted once more, from the files of the fields and of the races alone. */
function recount(asof: string) {
  const races = readJson('races.json') as { id: string; date: string; finish: number }[]
  const his = new Map(races.filter(({ date }) => date <= asof).map((race) => [race.id, race]))
  const folder = new URL('../../public/data/fields/', import.meta.url)
  const tally = new Map<string, { meetings: number; ahead: number; behind: number; gap: number }>()
  for (const file of readdirSync(folder)) {
    const { columns, rows } = readJson(`fields/${file}`) as { columns: string[]; rows: unknown[][] }
    const [raceId, finish, name] = ['raceId', 'finish', 'driver'].map((c) =>
      columns.indexOf(c),
    ) as [number, number, number]
    for (const row of rows) {
      const race = his.get(row[raceId] as string)
      if (!race || row[name] === 'Parker Kligerman') continue
      const key = row[name] as string
      const line = tally.get(key) ?? { meetings: 0, ahead: 0, behind: 0, gap: 0 }
      const gap = (row[finish] as number) - race.finish
      line.meetings += 1
      line.gap += gap
      if (gap > 0) line.ahead += 1
      else line.behind += 1
      tally.set(key, line)
    }
  }
  return tally
}

describe('his rivals by the end of 2025', () => {
  const counted = recount(DAY)

  test('were met 10,126 times under 551 names, which are 550 drivers', () => {
    const sum = by2025.reduce((total, rival) => total + rival.meetings, 0)
    expect([sum, counted.size, by2025.length]).toEqual([10_126, 551, 550])
    expect([...counted.values()].reduce((total, line) => total + line.meetings, 0)).toBe(10_126)
  })

  test.each([
    ['Justin Allgaier', 49, 80],
    ['Matt Crafton', 49, 79],
    ['Kyle Busch', 20, 98],
  ])('%s: ahead %i times, behind %i', (name, ahead, behind) => {
    expect(named(name)).toMatchObject({ meetings: ahead + behind, ahead, behind })
    expect(counted.get(name)).toMatchObject({ meetings: ahead + behind, ahead, behind })
  })

  test('are what the fields say, every one of them', () => {
    const alias = 'Michael Disdier'
    const told = by2025.map(({ name, meetings, ahead, behind, gap }) => {
      const places = gap ? Math.round(meanValue(gap) * meetings) : 0
      return [name, { meetings, ahead, behind, gap: places }] as const
    })
    const plain = (lines: Iterable<readonly [string, object]>) =>
      [...lines].filter(([name]) => !name.endsWith('Disdier')).sort(([a], [b]) => (a < b ? -1 : 1))
    expect(plain(told)).toEqual(plain(counted))
    expect(counted.get(alias)?.meetings).toBe(1)
    expect(named('Michel Disdier')?.meetings).toBe(2)
    expect(named(alias)).toBeUndefined()
  })

  test('count only his starts: none in the race he drove in relief', () => {
    const ids = by2025.flatMap(({ met }) => met.map(({ start }) => start.id))
    expect(ids).not.toContain('nxs-2025-24')
    expect(ids.every((id) => (id.split('-')[1] ?? '') <= '2025')).toBe(true)
  })

  test('have each an id of their own, as the contract spells it', () => {
    expect(new Set(by2025.map(({ slug }) => slug)).size).toBe(550)
    expect(['A.J. Allmendinger', "Danny O'Quinn Jr.", 'José Fernández'].map(slugOf)).toEqual([
      'aj-allmendinger',
      'danny-oquinn-jr',
      'jose-fernandez',
    ])
  })

  test('stand by how often they were met, and then A–Z', () => {
    const order = by2025.map(({ meetings, slug }) => `${String(1000 - meetings)} ${slug}`)
    expect(order).toEqual(order.toSorted())
  })
})

describe('a selection', () => {
  test('decides which meetings count', () => {
    const { starts: chosen } = pageAt('?series=truck&season=2022', DAY)
    const crafton = rivalsOf(chosen, meetings, driver).find(({ slug }) => slug === 'matt-crafton')
    const own = named('Matt Crafton')?.met.filter(
      ({ start }) => start.series === 'truck' && start.season === 2022,
    )
    expect(crafton?.meetings).toBe(own?.length)
    expect(crafton?.meetings).toBeGreaterThan(0)
  })

  test('without a start leaves nobody', () => {
    expect(rivalsOf([], meetings, driver)).toEqual([])
  })
})

const [crashed, ran] = startsOf([
  aRace({ date: '2023-03-04', finish: 30, status: 'accident' }),
  aRace({ date: '2023-03-11', finish: 5, series: 'truck' }),
])
const theirs = { status: 'running', asTeammates: false }

describe('a meeting', () => {
  test('is decided by the official places, a crash at the place it was scored in', () => {
    if (!crashed || !ran) throw new Error('two starts')
    const met = [
      meetingOf(crashed, { ...theirs, finish: 36, status: 'engine' }),
      meetingOf(ran, { ...theirs, finish: 4, asTeammates: true }),
    ]
    expect(against(met)).toEqual({
      meetings: 2,
      ahead: 1,
      behind: 1,
      share: 0.5,
      gap: { sum: 5, scale: 1, starts: 2 },
    })
    expect(balanceOf(met).map(({ balance }) => balance)).toEqual([1, 0])
    expect(cutsOf(met).map(({ cut, meetings, ahead }) => [cut, meetings, ahead])).toEqual([
      ['nxs', 1, 1],
      ['truck', 1, 0],
      ['running', 1, 0],
      ['teammates', 1, 0],
    ])
  })

  test('is one of its kind of track, the kind with most of them first', () => {
    const met = (type: 'dirt' | 'road', finish: number) =>
      meetingOf(aStart({ finish: 10 }, { type }), { ...theirs, finish })
    const cuts = trackCutsOf([met('dirt', 2), met('road', 20), met('road', 3)])
    expect(cuts.map(({ cut, meetings, ahead }) => [cut, meetings, ahead])).toEqual([
      ['road', 2, 1],
      ['dirt', 1, 0],
    ])
  })

  test('is none: no share and no gap, which is not nought', () => {
    expect(against([])).toEqual({ meetings: 0, ahead: 0, behind: 0, share: null, gap: null })
  })
})

describe('the least that a share is', () => {
  test('grows with the meetings it rests on', () => {
    expect(wilsonLowerBound(1, 1)).toBeCloseTo(0.2065, 4)
    expect(wilsonLowerBound(60, 100)).toBeCloseTo(0.502, 3)
    expect(wilsonLowerBound(0, 50)).toBe(0)
    expect(wilsonLowerBound(0, 0)).toBe(0)
    expect(wilsonLowerBound(10, 10)).toBeGreaterThan(wilsonLowerBound(3, 3))
  })
})

const aRival = (slug: string, ahead: number, behind: number): Rival => ({
  slug,
  name: slug,
  met: [],
  meetings: ahead + behind,
  ahead,
  behind,
  share: ahead / (ahead + behind),
  gap: null,
})

describe('a set of rivals', () => {
  const all = [
    aRival('often', 10, 30),
    aRival('even', 9, 9),
    aRival('nearly', 9, 10),
    aRival('lost', 0, 6),
    aRival('won', 5, 0),
    aRival('once', 1, 0),
  ]
  const slugs = (...asked: [Parameters<typeof rivalsIn>[1], number | null]) =>
    rivalsIn(all, ...asked).map(({ slug }) => slug)

  test('is all of them until one is asked for', () => {
    expect(slugs(null, null)).toEqual(all.map(({ slug }) => slug))
    expect(slugs(null, 6)).toEqual(['often', 'even', 'nearly', 'lost'])
  })

  test('of the most even begins with who is nearest to half', () => {
    expect(slugs('most-even', null)).toEqual(['even', 'nearly'])
  })

  test('asks for five meetings where the reader asks for no other number', () => {
    expect(slugs('never-lost-to', null)).toEqual(['won'])
    expect(slugs('never-lost-to', 1)).toEqual(['won', 'once'])
    expect(slugs('never-beaten', null)).toEqual(['lost'])
  })

  test('of the most met has twenty, and whoever was met as often as the last', () => {
    const many = Array.from({ length: 30 }, (_, i) => aRival(`r${i}`, i < 18 ? 9 : 5, 0))
    expect(rivalsIn(many, 'most-met', null)).toHaveLength(30)
    expect(rivalsIn(many.slice(0, 25), 'most-met', null)).toHaveLength(25)
    expect(rivalsIn(many.slice(0, 19), 'most-met', null)).toHaveLength(19)
    expect(rivalsIn(by2025, 'most-met', null).length).toBeGreaterThanOrEqual(20)
    expect(rivalsIn(by2025, 'most-met', null).length).toBeLessThan(30)
  })

  test('leads from one rival to the next', () => {
    const beside = rivalsBeside(all, 'even')
    expect([beside.before?.slug, beside.after?.slug]).toEqual(['often', 'nearly'])
    expect(rivalsBeside(all, 'nobody')).toEqual({ before: null, after: null })
    expect(rivalsBeside(all, 'often').before).toBeNull()
  })
})

describe('the columns of the table of rivals', () => {
  test('have no name of those of the race table, as one parameter sorts either', () => {
    const names: readonly string[] = COLUMN_IDS
    expect(RIVAL_COLUMN_IDS.filter((id) => names.includes(id))).toEqual([])
  })
})
