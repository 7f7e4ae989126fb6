import { describe, expect, test } from 'vitest'
import { fieldsByRace } from '~/upkeep/whole'
import { contentsOf, theWholeRecord } from './record'

const races = contentsOf('races.json')
const { name } = contentsOf('driver.json')
const fields = fieldsByRace(theWholeRecord())

describe('the fields of his races', () => {
  test('have 10,509 rows up to 2026-06-21', () => {
    const published = races.filter(({ date }) => date <= '2026-06-21')
    const rows = published.flatMap(({ id }) => fields.get(id) ?? [])
    expect(rows).toHaveLength(10_509)
  })

  test('have the relief race without him: the start is credited to Connor Zilisch', () => {
    const relief = fields.get('nxs-2025-24') ?? []
    expect(relief).toHaveLength(38)
    expect(relief[0]).toMatchObject({ driver: 'Connor Zilisch', carNumber: '88', finish: 1 })
    expect(relief.map((row) => row.driver)).not.toContain(name)
  })
})
