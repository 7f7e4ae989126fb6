import { describe, expect, test } from 'vitest'
import { textOf } from '~/upkeep/text'
import { DATA_FILES } from '~/upkeep/whole'
import { contentsOf, FILES, PARTS, readJson, readText, rowsOf } from './record'

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

  test('have a record a line, exactly as they would be written anew', () => {
    expect(FILES.filter((file) => textOf(readJson(file)) !== readText(file))).toEqual([])
    expect(readText('stints.json')).toMatch(/^\[\n(?:\{.*\},?\n)+\]\n$/)
    expect(readText('fields/truck-2026.json')).toMatch(/^\{.*\[\n(?:\[.*\],?\n)+\]\}\n$/)
  })
})
