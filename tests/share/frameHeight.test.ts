import { describe, expect, test } from 'vitest'
import { frameHeight } from '~/share/frameHeight'

const told = { type: 'fan-embed', v: 1, event: 'height', height: 420.2 }

describe('the height that a frame tells', () => {
  test('is taken in whole pixels', () => {
    expect(frameHeight(told)).toBe(421)
  })

  test.each([
    ['another type', { ...told, type: 'else' }],
    ['another version', { ...told, v: 2 }],
    ['another event', { ...told, event: 'link' }],
    ['too low', { ...told, height: 39 }],
    ['too high', { ...told, height: 5001 }],
    ['no number', { ...told, height: '400' }],
    ['not a number', { ...told, height: Number.NaN }],
    ['a text', 'height'],
    ['nothing', null],
  ])('is not taken from a message of %s', (_, message) => {
    expect(frameHeight(message)).toBeNull()
  })
})
