import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, readableOn, rgbOf } from '~/embed/accent'

const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'))

describe('an accent', () => {
  test('that can be read stays as it is', () => {
    expect(readableOn('b3131d', 'f3efe6')).toBe('#b3131d')
    expect(readableOn('ff6b66', '0f1113')).toBe('#ff6b66')
  })

  test.each([
    ['yellow on paper', 'ffff00', 'f3efe6'],
    ['navy on asphalt', '000080', '0f1113'],
    ['the ground itself', 'f3efe6', 'f3efe6'],
  ])('%s is brought to 4.5:1', (_, given, ground) => {
    expect(
      contrast(rgbOf(readableOn(given, ground).slice(1)), rgbOf(ground)),
    ).toBeGreaterThanOrEqual(4.5)
  })

  test('can be read on both grounds, whatever it is', () => {
    fc.assert(
      fc.property(color, fc.constantFrom('f3efe6', '0f1113'), (given, ground) => {
        const made = readableOn(given, ground)
        expect(made).toMatch(/^#[0-9a-f]{6}$/)
        expect(contrast(rgbOf(made.slice(1)), rgbOf(ground))).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})
