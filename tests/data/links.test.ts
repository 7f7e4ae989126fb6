import { describe, expect, test } from 'vitest'
import { slugOf } from '~/stats/slugs'
import { contentsOf, PARTS, rowsOf } from './record'

const driver = contentsOf('driver.json')
const races = contentsOf('races.json')
const claims = contentsOf('claims.json')
const corrections = contentsOf('corrections.json')

const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))
const raceIds = idsOf(races)
const trackIds = idsOf(contentsOf('tracks.json'))
const teamIds = idsOf(contentsOf('teams.json'))
describe('links', () => {
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

  test('to rivals and other spellings lead to drivers he met', () => {
    const names = PARTS.flatMap(rowsOf).map((row) => row.driver)
    const met = new Set(names.map(slugOf))
    expect(driver.rivals.filter((rival) => !met.has(rival))).toEqual([])
    const spellings = new Set(names)
    const unknown = corrections.aliases.filter((alias) => !spellings.has(alias.driver))
    expect(unknown.map((alias) => alias.driver)).toEqual([])
  })
})
