import { describe, expect, test } from 'vitest'
import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import { findPages } from '~/search/findPages'
import { vocabularyOf } from '~/search/vocabulary'
import { rivalsOf } from '~/stats/rivals'
import { EVERYTHING } from '~/stats/selection'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const vocabulary = vocabularyOf(theRecord)
const now = world(theRecord, null)
const find = (text: string, asof: string | null = null) =>
  findPages(text, world(theRecord, asof), vocabulary)
const pathsOf = (text: string, kind: string, asof: string | null = null) =>
  find(text, asof)
    .find((group) => group.kind === kind)
    ?.found.map(({ path }) => path) ?? []

describe('pages found by name', () => {
  test.each([
    ['claims', 'Pages', '/claims/'],
    ['glossary', 'Pages', '/data/'],
    ['races', 'Pages', '/races/'],
    ['longest run of top tens', 'Pages', '/records/'],
    ['on this day', 'Pages', '/records/'],
    ['rivals', 'Pages', '/rivals/'],
    ['against expectation', 'Pages', '/expectation/'],
    ['same seat', 'Pages', '/seats/'],
    ['roval', 'Tracks', '/tracks/charlotte-roval/'],
    ['2022', 'Seasons', '/seasons/2022/'],
    ['o’reilly auto parts 150', 'Races', '/races/truck-2022-15/'],
    ['mid-ohio 2022', 'Races', '/races/truck-2022-15/'],
    ['relief daytona', 'Races', '/races/nxs-2025-24/'],
    ['tall', 'Tracks', '/tracks/talladega/'],
  ])('%s: among %s is %s', (text, kind, path) => {
    expect(pathsOf(text, kind)).toContain(path)
  })

  test('are the tracks, each by its own name, and the races, each by name, track and year', () => {
    for (const track of theRecord.tracks) {
      expect(pathsOf(track.name, 'Tracks')).toContain(`/tracks/${track.id}/`)
    }
    for (const { id, raceName, trackId, season, date } of theRecord.races)
      expect(pathsOf(`${raceName} ${trackId} ${season} ${date}`, 'Races')).toEqual([
        `/races/${id}/`,
      ])
  })

  test('are rivals by any part of the name, most met first, once they are known', () => {
    const rivals = rivalsOf(now.starts, contentsOf('meetings.json'), now.driver)
    const found = (text: string) =>
      findPages(text, now, vocabulary, EVERYTHING, rivals).find(({ kind }) => kind === 'Rivals')
    expect(found('allgaier')?.found).toMatchObject([
      { path: '/rivals/justin-allgaier/', name: 'Justin Allgaier', detail: '129 meetings, 49–80' },
    ])
    const buschs = found('busch')?.found.map(({ path }) => path) ?? []
    expect(buschs.slice(0, 2)).toEqual(['/rivals/kyle-busch/', '/rivals/kurt-busch/'])
    expect(find('allgaier').some(({ kind }) => kind === 'Rivals')).toBe(false)
  })

  test('are none for no words, for small ones and for unknown ones', () => {
    for (const text of ['', '  ', 'the', 'xyzzy', 'talladega xyzzy']) expect(find(text)).toEqual([])
  })

  test('stand newest first and say how many more there are', () => {
    const races = find('talladega').find(({ kind }) => kind === 'Races')
    const all = theRecord.races.filter(({ trackId }) => trackId === 'talladega').length
    expect((races?.found.length ?? 0) + (races?.more ?? 0)).toBeGreaterThanOrEqual(all)
    expect(races?.found[0]?.detail).toMatch(/20(25|26)|2024/)
  })

  test('are also those of the few tracks, seasons and starts that are asked for', () => {
    const asked = readAddress('?track=talladega&result=win&season=2012', knownOf(theRecord))
    const { selection } = asked.address
    const groups = findPages('his 2012 wins at talladega', now, vocabulary, selection)
    expect(groups.map(({ kind, found }) => [kind, ...found.map(({ path }) => path)])).toEqual([
      ['Tracks', '/tracks/talladega/'],
      ['Seasons', '/seasons/2012/'],
      ['Races', '/races/truck-2012-18/'],
    ])
  })

  test('know nothing of what came after the day looked back from', () => {
    expect(pathsOf('2022', 'Seasons', '2020-01-01')).toEqual([])
  })
})
