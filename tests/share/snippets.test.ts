import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, narrow, PLAIN } from '~/address/address'
import { embedded, PLAIN_LOOK, readLook, type Standalone } from '~/address/embeds'
import { readAddress } from '~/address/query'
import { linkPath } from '~/share/shared'
import {
  bbCode,
  frameAddress,
  linkedPicture,
  markdown,
  type Pasted,
  plainFrame,
  scriptLine,
} from '~/share/snippets'
import { anyAddress } from '../address/anyAddress'
import { known, read } from '../address/known'

const SITE = 'https://example.org/sub'

const RACES: Standalone = { view: 'table', of: null }

const pasting = (given: Partial<Pasted> = {}): Pasted => {
  const { shown = RACES, address = PLAIN } = given
  return {
    site: SITE,
    shown,
    address,
    look: PLAIN_LOOK,
    title: 'Sam Driver: Races',
    card: null,
    link: SITE + linkPath(shown, address),
    ...given,
  }
}

const trucks = narrow(PLAIN, { series: ['truck'], season: [2017, 2018, 2019] })

/** A value as it was before it was put into HTML. */
const unescaped = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

/** The attributes of the first element, read as a browser does. */
const attributesIn = (html: string): [name: string, value: string][] => {
  const tag = /^<[\w-]+((?: [\w-]+="[^"]*")*)>/.exec(html)?.[1] ?? ''
  return [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    unescaped(value),
  ])
}

/** The query that the loader makes of the attributes of its element. */
const queryOf = (html: string): string => {
  const asked = attributesIn(html).filter(([name]) => name !== 'view' && name !== 'of')
  return `?${new URLSearchParams(asked)}`
}

describe('the link', () => {
  test('is the address that the page has', () => {
    expect(linkPath(RACES, trucks)).toBe('/?series=truck&season=2017..2019#races')
    expect(linkPath({ view: 'race', of: 'truck-2022-15' }, PLAIN)).toBe('/races/truck-2022-15/')
    expect(linkPath({ path: '/', id: 'splits' }, trucks)).toBe(
      '/?series=truck&season=2017..2019#splits',
    )
    expect(linkPath({ path: '/claims/' }, { ...PLAIN, asof: '2022-11-09' })).toBe(
      '/claims/?asof=2022-11-09',
    )
  })

  test('read again is the address that was shared', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { search } = new URL(pasting({ address }).link)
        expect(readAddress(search, known).address).toEqual(address)
      }),
    )
  })

  test('leads to the same place out of Markdown and BBCode', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const pasted = pasting({ address })
        const fromMarkdown = /\]\(([^()\s]*)\)$/.exec(markdown(pasted))?.[1] ?? ''
        const fromBBCode = /^\[url=([^\]]*)\]/.exec(bbCode(pasted))?.[1] ?? ''
        expect(read(new URL(fromMarkdown).search)).toEqual(address)
        expect(read(new URL(fromBBCode).search)).toEqual(address)
      }),
    )
  })
})

describe('the script line', () => {
  test('names the view, its subject and the parameters, and holds a link until the frame is there', () => {
    const address: Address = {
      ...narrow(PLAIN, { series: ['truck'] }),
      asof: '2024-11-01',
      theme: 'dark',
    }
    const look = { ...PLAIN_LOOK, accent: '0a58ca', hasHeading: false }
    expect(scriptLine(pasting({ shown: { view: 'season', of: '2024' }, address, look }))).toBe(
      '<fan-embed view="season" of="2024" series="truck" asof="2024-11-01" theme="dark" accent="0a58ca" heading="0">' +
        '<a href="https://example.org/sub/seasons/2024/?series=truck&amp;asof=2024-11-01&amp;theme=dark">Sam Driver: Races</a>' +
        '</fan-embed><script async src="https://example.org/sub/embed/v1.js"></script>',
    )
  })

  test('holds the picture where there is one', () => {
    const pasted = pasting({ card: 'Sam Driver: Races' })
    expect(scriptLine(pasted)).toContain(`>${linkedPicture(pasted)}</fan-embed>`)
    expect(linkedPicture(pasted)).toBe(
      '<a href="https://example.org/sub/#races"><img src="https://example.org/sub/share/table/card.png" alt="Sam Driver: Races" width="600" height="315"></a>',
    )
  })

  test('asks for what was shared, whatever it is', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const line = scriptLine(pasting({ address }))
        expect(read(queryOf(line))).toEqual(embedded(RACES, address))
      }),
    )
  })
})

describe('the plain frame', () => {
  test('is of one height, fenced in, and filled', () => {
    expect(plainFrame(pasting({ address: trucks }))).toBe(
      '<iframe src="https://example.org/sub/embed/table.html?series=truck&amp;season=2017..2019&amp;fit=fill" title="Sam Driver: Races" width="100%" height="780" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    )
  })

  test('asks for what was shared, in the look that was chosen', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const look = { ...PLAIN_LOOK, accent: 'b3131d', fit: 'fill' as const }
        const { search } = new URL(frameAddress(pasting({ address, look })))
        expect(read(search)).toEqual(embedded(RACES, address))
        expect(readLook(search)).toEqual(look)
      }),
    )
  })
})

describe('hostile text', () => {
  const hostile = [
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '"\'<>&" onload="x',
  ]

  test.each(hostile)('ends nothing it stands in: %s', (text) => {
    const address = narrow(PLAIN, { q: text })
    const pasted = pasting({ address, title: text, card: text })
    for (const html of [scriptLine(pasted), plainFrame(pasted), linkedPicture(pasted)]) {
      expect(html).not.toContain(text)
      expect(html.match(/<(?!\/)/g)).toHaveLength(
        html.match(/<(?:fan-embed|a|img|script|iframe) /g)?.length ?? 0,
      )
    }
    expect(read(queryOf(scriptLine(pasted))).selection.q).toBe(text)
    expect(attributesIn(plainFrame(pasted))).toContainEqual(['title', text])
  })

  test('is no mark in Markdown', () => {
    const pasted = pasting({ title: 'a](x) <b> *c* `d` ![e]' })
    expect(markdown(pasted)).toBe(
      '[a\\]\\(x\\) \\<b\\> \\*c\\* \\`d\\` \\!\\[e\\]](https://example.org/sub/#races)',
    )
  })

  test('is no tag in BBCode', () => {
    expect(bbCode(pasting({ title: 'a[/url][b]' }))).toBe(
      '[url=https://example.org/sub/#races]a(/url)(b)[/url]',
    )
  })
})
