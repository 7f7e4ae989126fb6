import { describe, expect, test } from 'vitest'
import { contentsOf, DATA_FILES, fieldsByRace, PARTS, repeated, rowsOf, slugOf } from './record'

const driver = contentsOf('driver.json')
const races = contentsOf('races.json')
const entries = contentsOf('entries.json')
const stints = contentsOf('stints.json')
const claims = contentsOf('claims.json')
const corrections = contentsOf('corrections.json')

const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))
const raceIds = idsOf(races)
const trackIds = idsOf(contentsOf('tracks.json'))
const teamIds = idsOf(contentsOf('teams.json'))
/** Races with a page: his starts, and those he drove in relief. */
const toldIds = new Set([
  ...raceIds,
  ...entries.flatMap(({ entry, raceId }) => (entry === 'relief' && raceId ? [raceId] : [])),
])

/** Each object of a file, however deep, with a name for the message. */
function recordsOf(value: unknown, name: string): [string, Record<string, unknown>][] {
  if (Array.isArray(value)) return value.flatMap((item) => recordsOf(item, name))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const label = `${name}: ${record.id ?? record.raceId ?? '?'}`
  return [[label, record], ...Object.values(record).flatMap((inner) => recordsOf(inner, name))]
}
const NARRATIVE = DATA_FILES.filter(
  (file) => !['season-drivers.json', 'seats.json', 'grid-outcomes.json'].includes(file),
)
const records = NARRATIVE.flatMap((file) => recordsOf(contentsOf(file), file))

describe('ids', () => {
  test.each(NARRATIVE)('%s has none twice', (file) => {
    const contents = contentsOf(file)
    const lists = Array.isArray(contents) ? [contents] : Object.values(contents)
    const ids = lists.filter(Array.isArray).map((list) => list.map(({ id }) => id).filter(Boolean))
    expect(ids.flatMap(repeated)).toEqual([])
  })

  test('of races agree with series, season and round', () => {
    const wrong = races.filter(
      ({ id, series, season, round }) =>
        id !== `${series}-${season}-${String(round).padStart(2, '0')}`,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('of entries begin with their race or season', () => {
    const wrong = entries.filter(
      ({ id, raceId, series, season, entry }) =>
        !id.startsWith(raceId ?? `${series}-${season}-`) || !id.endsWith(`-${entry}`),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('of sources and articles are never the same', () => {
    const articles = contentsOf('articles.json').map(({ id }) => id)
    const sources = contentsOf('sources.json').map(({ id }) => id)
    expect(repeated([...articles, ...sources])).toEqual([])
  })
})

describe('links', () => {
  test('to sources all lead somewhere', () => {
    const known = new Set([
      ...idsOf(contentsOf('sources.json')),
      ...idsOf(contentsOf('articles.json')),
    ])
    const lost = records.flatMap(([label, { sources }]) =>
      Array.isArray(sources)
        ? sources.filter((id) => !known.has(id)).map((id) => `${label}: ${id}`)
        : [],
    )
    expect(lost).toEqual([])
  })

  test('to tracks all lead to a layout', () => {
    const lost = [...races, ...entries].filter(({ trackId }) => trackId && !trackIds.has(trackId))
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('to teams all lead to an organization, and no organization is idle', () => {
    const linked = [...races, ...entries, ...stints]
    const lost = linked.filter(({ team }) => team && !teamIds.has(team))
    expect(lost.map(({ id }) => id)).toEqual([])
    const busy = new Set(linked.map(({ team }) => team))
    expect([...teamIds].filter((id) => !busy.has(id))).toEqual([])
  })

  test('to races all lead to a start or the relief race', () => {
    const { corrections: decisions, lapsLedDoNotAddUp } = corrections
    const links = [
      ...contentsOf('milestones.json').map(({ id, raceId }) => [id, raceId] as const),
      ...contentsOf('standings.json').map(({ raceId }) => ['standings', raceId] as const),
      ...driver.gotAway.map(({ id, raceId }) => [id, raceId] as const),
      ...decisions.flatMap(({ id, raceIds: ids }) => ids.map((raceId) => [id, raceId] as const)),
      ...lapsLedDoNotAddUp.map((raceId) => ['lapsLedDoNotAddUp', raceId] as const),
      ...PARTS.flatMap(rowsOf).map(({ raceId }) => ['fields', raceId] as const),
    ]
    const lost = links.filter(([, raceId]) => raceId !== null && !toldIds.has(raceId))
    expect(lost.map(String)).toEqual([])
  })

  test('from entries to races name the series and season of the entry', () => {
    const wrong = entries.filter(
      ({ raceId, series, season }) => raceId && !raceId.startsWith(`${series}-${season}-`),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('from milestones to races fall on the day of the race', () => {
    const days = new Map([
      ...races.map(({ id, date }) => [id, date] as const),
      ...driver.gotAway.map(({ raceId, date }) => [raceId, date] as const),
    ])
    const elsewhere = contentsOf('milestones.json').filter(
      ({ date, raceId }) => raceId && days.get(raceId) !== date,
    )
    // The practice crash before the 2014 Daytona 500, the appeal after Daytona 2025.
    expect(elsewhere.map(({ id }) => id)).toEqual(['m050', 'm091'])
  })

  test('from claims lead to their article, and their queries to what the record holds', () => {
    const articles = idsOf(contentsOf('articles.json'))
    const lost = claims.flatMap(({ id, articleId, query }) => {
      const params = new URLSearchParams(query ?? '')
      const values = (name: string) => params.get(name)?.split(',') ?? []
      const dangling = [
        ...values('track').filter((track) => !trackIds.has(track)),
        ...values('team').filter((team) => !teamIds.has(team)),
        ...values('rows').filter((race) => !raceIds.has(race)),
      ]
      return [...(articles.has(articleId) ? [] : [articleId]), ...dangling].map(
        (lostId) => `${id}: ${lostId}`,
      )
    })
    expect(lost).toEqual([])
  })

  test('from claims to the record come with a statistic and a relation, and from no others', () => {
    const wrong = claims.filter(({ basis, query, queryStatistic, relation }) =>
      [query, queryStatistic, relation].some((part) => (part !== null) !== (basis === 'record')),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('to rivals and other spellings lead to drivers he met', () => {
    const names = [...fieldsByRace().values()].flat().map((row) => row.driver)
    const met = new Set(names.map(slugOf))
    expect(driver.rivals.filter((rival) => !met.has(rival))).toEqual([])
    const spellings = new Set(names)
    const unknown = corrections.aliases.filter((alias) => !spellings.has(alias.driver))
    expect(unknown.map((alias) => alias.driver)).toEqual([])
  })
})
