import { describe, expect, test } from 'vitest'
import { readTheme } from '~/address/query'
import { withoutWhatIf, withTheme } from '~/address/withTheme'

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

describe('a query without its what-if', () => {
  test.each([
    ['', ''],
    ['if=roval-2024', ''],
    ['series=nxs&IF=roval-2024&theme=dark&if=truck-2022-15:3', 'series=nxs&theme=dark'],
    ['q=if=x&gif=1', 'q=if=x&gif=1'],
  ])('%s is %s', (search, expected) => expect(withoutWhatIf(search)).toBe(expected))
})
