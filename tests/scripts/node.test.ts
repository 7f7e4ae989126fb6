import { describe, expect, test } from 'vitest'
import { isNodeSupported } from '../../scripts/support/node.mjs'

describe('the Node.js the project needs', () => {
  test.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])('takes %s', (version) => {
    expect(isNodeSupported(version)).toBe(true)
  })

  test.each(['12.22.12', '14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.12.0'])(
    'refuses %s',
    (version) => {
      expect(isNodeSupported(version)).toBe(false)
    },
  )

  test('is what runs the tests', () => {
    expect(isNodeSupported(process.versions.node)).toBe(true)
  })
})
