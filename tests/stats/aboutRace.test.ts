import { describe, expect, test } from 'vitest'
import type { Claim } from '~/data/schema/press'
import {
  conflictsAbout,
  correctionsAbout,
  inCareer,
  isAbout,
  narrowed,
  startsThere,
} from '~/stats/aboutRace'
import { aMilestone } from '../builders/life'
import { aRace, finishing, startsOf } from '../builders/record'
import { contentsOf } from '../data/record'

const aClaim = (given: Partial<Claim> = {}): Claim => ({
  id: 'c001',
  articleId: 'a000',
  claim: 'He led most of it',
  kind: 'claim',
  series: null,
  about: 'driver=Sam Driver',
  statistic: 'laps led',
  expected: '56',
  asof: '2023-03-05',
  basis: 'record',
  rule: 'Laps he led.',
  decided: null,
  lasts: false,
  query: null,
  checks: [],
  found: null,
  fact: null,
  sources: [],
  comment: null,
  history: [],
  ...given,
})

describe('a sentence of the press', () => {
  const race = { id: 'nxs-2023-09', date: '2023-03-04' }
  const other = { id: 'nxs-2023-10', date: '2023-03-11' }
  const isAboutRace = (claim: Claim, drives = [race, other], selected = [race]) =>
    isAbout(claim, race, drives, () => selected)

  test.each([
    'event=2023-03-04 Springfield; stage=1',
    'driver=Sam Driver; event=2023-03-04 Springfield',
  ])('speaks of a race whose day it names: %s', (about) => {
    expect(isAboutRace(aClaim({ about }))).toBe(true)
  })

  test.each([
    'event=2023-03-11 Springfield',
    'event=2023 March Springfield',
    'track=Springfield; date<2023-03-04',
  ])('does not where it names another, or no day: %s', (about) => {
    expect(isAboutRace(aClaim({ about }))).toBe(false)
  })

  test('leaves open which, where he drove in two races that day', () => {
    const twin = { id: 'truck-2023-09', date: race.date }
    const about = 'event=2023-03-04 Springfield'
    expect(isAboutRace(aClaim({ about }), [race, twin])).toBe(false)
  })

  test('speaks of the one start it rests on', () => {
    const claim = aClaim({ query: 'rows=nxs-2023-09' })
    expect(isAboutRace(claim)).toBe(true)
    expect(isAboutRace(claim, [race, other], [other])).toBe(false)
    expect(isAboutRace(claim, [race, other], [race, other])).toBe(false)
    expect(isAboutRace(claim, [race, other], [])).toBe(false)
  })

  test('keeps its article, and an article without one is left out', () => {
    const [first, second] = contentsOf('articles.json')
    if (!first || !second) throw new Error('two articles are needed')
    const said = [
      { article: first, claims: [aClaim(), aClaim({ id: 'c002' })] },
      { article: second, claims: [aClaim({ id: 'c003' })] },
    ]
    expect(narrowed(said, ({ id }) => id === 'c002')).toEqual([
      { article: first, claims: [aClaim({ id: 'c002' })] },
    ])
  })
})

describe('what differs between the sources of a race', () => {
  const file = contentsOf('corrections.json')
  const milestones = contentsOf('milestones.json')
  const isText = (source: string) => /^(?:press-|a\d)/.test(source)
  const conflictsOf = (raceId: string) =>
    conflictsAbout(raceId, file, milestones, isText).map(({ id }) => id)

  test('is corrected where a correction names it', () => {
    expect(correctionsAbout('cup-2019-02', file).map(({ id }) => id)).toEqual(['cup-2019-points'])
    expect(correctionsAbout('truck-2022-15', file)).toEqual([])
  })

  test.each([
    ['truck-2010-23', ['texas-2010-start']],
    ['truck-2012-22', ['homestead-2012-finish']],
    ['nxs-2013-33', ['top-tens-2013']],
    ['truck-2017-02', ['first-henderson-year']],
    ['nxs-2023-10', ['dover-2023-pole']],
    ['nxs-2023-28', ['texas-2023-contact']],
    ['truck-2022-15', []],
    ['nxs-2024-29', []],
  ])('of %s is disputed in %j', (raceId, ids) => {
    expect(conflictsOf(raceId)).toEqual(ids)
  })

  test('is no dispute where a text agrees, or only a data set is shared', () => {
    const conflict = { id: 'a-day', subject: 'A day', statement: 'One or two.', date: '2026-01-01' }
    const conflicts = [{ ...conflict, sources: ['press-one', 'results'] }]
    const told = (given: Parameters<typeof aMilestone>[0]) => [
      aMilestone({ raceId: 'nxs-2023-09', confidence: 'conflicting', ...given }),
    ]
    const found = (given: Parameters<typeof aMilestone>[0]) =>
      conflictsAbout('nxs-2023-09', { conflicts }, told(given), isText).length
    expect(found({ sources: ['press-one'] })).toBe(1)
    expect(found({ sources: ['press-one'], confidence: 'one source' })).toBe(0)
    expect(found({ sources: ['press-one'], raceId: 'nxs-2023-10' })).toBe(0)
    expect(found({ sources: ['results'] })).toBe(0)
  })
})

describe('where a start stands in the career', () => {
  test('is counted among all, in its series and at its track, with the best there before', () => {
    const starts = startsOf([
      aRace({ date: '2023-02-04', finish: 9 }),
      aRace({ date: '2023-02-11', finish: 2, trackId: 'elsewhere' }),
      aRace({ date: '2023-02-18', finish: 30, series: 'truck' }),
      aRace({ date: '2023-02-25', finish: 4 }),
      aRace({ date: '2023-03-04', finish: 1 }),
    ])
    expect(starts[3] && inCareer(starts[3], starts)).toEqual({
      overall: 4,
      inSeries: 3,
      here: 3,
      bestHereBefore: 9,
    })
    expect(starts[0] && inCareer(starts[0], starts)).toEqual({
      overall: 1,
      inSeries: 1,
      here: 1,
      bestHereBefore: null,
    })
  })

  test('is left open at a track where he started twice that day', () => {
    const starts = startsOf([aRace(), aRace({ series: 'truck' })])
    expect(starts.map((start) => inCareer(start, starts).here)).toEqual([null, null])
  })

  test('is left open where he started twice that day, but for the series', () => {
    const starts = startsOf([
      aRace({ date: '2023-02-04' }),
      aRace({ date: '2023-03-04', series: 'truck', trackId: 'elsewhere' }),
      aRace({ date: '2023-03-04' }),
    ])
    const last = starts.find(({ series, date }) => series === 'nxs' && date === '2023-03-04')
    expect(last && inCareer(last, starts)).toEqual({
      overall: null,
      inSeries: 2,
      here: 2,
      bestHereBefore: 20,
    })
  })
})

test('the other starts at a track are newest first, without the one in question', () => {
  const starts = startsOf([...finishing(1, 2, 3), aRace({ date: '2024-01-01', trackId: 'there' })])
  const [first, second, third] = starts.map(({ id }) => id)
  expect(startsThere('springfield', second ?? '', starts).map(({ id }) => id)).toEqual([
    third,
    first,
  ])
  expect(startsThere(null, '', starts)).toEqual([])
})
