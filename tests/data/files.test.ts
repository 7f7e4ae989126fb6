import { describe, expect, test } from 'vitest'
import { contentsOf, DATA_FILES, FILES, PARTS, readText, rowsOf } from './record'

describe('the files of the record', () => {
  test('all have a schema', () => {
    expect(FILES).toEqual([...DATA_FILES, ...PARTS].sort())
  })

  test.each(DATA_FILES)('%s fits its schema', (file) => {
    expect(() => contentsOf(file)).not.toThrow()
  })

  test.each(PARTS)('%s fits its schema', (part) => {
    expect(() => rowsOf(part)).not.toThrow()
  })

  test('hold in full what was first published, up to 2026-06-21', () => {
    const races = contentsOf('races.json').filter(({ date }) => date <= '2026-06-21')
    expect({
      starts: races.length,
      tracks: new Set(races.map(({ trackId }) => trackId)).size,
      milestones: contentsOf('milestones.json').filter(({ id }) => id <= 'm100').length,
      claims: contentsOf('claims.json').filter(({ id }) => id <= 'c083').length,
      arca: contentsOf('arca.json').filter(({ season }) => season <= 2016).length,
    }).toEqual({ starts: 280, tracks: 42, milestones: 100, claims: 83, arca: 24 })
  })

  test('have a record a line and end with a line end', () => {
    const SINGLE = ['driver.json', 'corrections.json']
    const unruly = FILES.filter((file) => {
      const text = readText(file)
      if (!text.endsWith('\n')) return true
      const records = text.split('\n').slice(1, -2)
      return !SINGLE.includes(file) && records.some((line) => !/^[{[].*[}\]],?$/.test(line))
    })
    expect(unruly).toEqual([])
  })
})
