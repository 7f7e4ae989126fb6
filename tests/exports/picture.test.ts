import { describe, expect, test } from 'vitest'
import { type Caption, pictureOf } from '~/exports/picture'

const INKS = { ground: '#fff', ink: '#000', muted: '#555', line: '#ccc' }
/** Every letter six pixels wide. */
const sixEach = (text: string) => 6 * text.length

const drawn = (caption: Partial<Caption>, width = 400, height = 100) =>
  pictureOf(
    { width, height, markup: '<path d="M0 0h9"/>' },
    { title: 'Rain', sentences: [], foot: [], ...caption },
    INKS,
    sixEach,
  )
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

describe('a picture that leaves the site', () => {
  test('says what it shows, from where and as of when', () => {
    const { svg } = drawn({
      sentences: ['Less every year.'],
      foot: ['Sources: a gauge', 'Unofficial'],
    })
    expect(textsOf(svg)).toEqual(['Rain', 'Less every year.', 'Sources: a gauge', 'Unofficial'])
    expect(svg).toContain('<path d="M0 0h9"/>')
  })

  test('has room for the picture and all of its words', () => {
    const plain = drawn({})
    expect(plain.width).toBe(448)
    expect(drawn({ foot: ['one'] }).height).toBeGreaterThan(plain.height)
    expect(drawn({}, 400, 300).height).toBe(plain.height + 200)
  })

  test('breaks long words and sentences within its width', () => {
    const long = 'https://example.org/'.padEnd(200, 'x')
    const texts = textsOf(drawn({ sentences: ['word '.repeat(40).trim()], foot: [long] }).svg)
    expect(texts.every((text) => sixEach(text ?? '') <= 400)).toBe(true)
    expect(texts.join('').replaceAll(' ', '')).toBe(`Rain${'word'.repeat(40)}${long}`)
  })

  test('keeps hostile words words', () => {
    const { svg } = drawn({ title: '"><script>alert(1)</script>', foot: ['</svg>&'] })
    expect(svg).not.toContain('<script>')
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
    expect(svg).toContain('&lt;/svg&gt;&amp;')
  })
})
