import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = new URL('../../src/', import.meta.url).pathname

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => [path, readFileSync(join(SRC, path), 'utf8')] as const)

/** Selectors in which a `:has()` of the page's root decides how something inside it looks. */
const rootwide = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => /^(html|body|:root)\S*:has\(/.test(selector))
    .filter((selector) => /\s/.test(selector.replace(/\((?:[^()]|\([^()]*\))*\)/g, '')))

describe('styles', () => {
  test('what is looked for is found', () => {
    expect(rootwide('a {} html[a="b"]:not(:has([c])) [d=""]::before { top: 0 }')).toHaveLength(1)
    expect(rootwide('body:has(.e) .f, i {}')).toHaveLength(1)
    expect(rootwide('html:has(.e .f) {} .g:has(h) i {}')).toEqual([])
  })

  // An element that comes or goes anywhere would have the browser style the whole page anew.
  test.each(sheets)('%s: nothing depends on what the root has, but the root', (_, css) => {
    expect(rootwide(css)).toEqual([])
  })
})
