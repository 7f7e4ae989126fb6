import { describe, expect, test } from 'vitest'
import { readTheme } from '~/address/query'
import { withTheme } from '~/address/withTheme'

describe('another theme for the same address', () => {
  test.each([
    ['', 'dark', '?theme=dark'],
    ['?series=truck', 'dark', '?series=truck&theme=dark'],
    ['series=truck&theme=light', 'dark', '?series=truck&theme=dark'],
    ['?theme=dark&series=truck', 'auto', '?series=truck'],
    ['?theme=dark', 'auto', ''],
    ['?q=a%26theme%3Ddark', 'light', '?q=a%26theme%3Ddark&theme=light'],
  ] as const)('of %j, %s: %j', (search, theme, expected) => {
    expect(withTheme(search, theme)).toBe(expected)
    expect(readTheme(expected) ?? 'auto').toBe(theme)
  })
})
