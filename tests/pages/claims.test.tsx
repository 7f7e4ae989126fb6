import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { openPage, published, serveData } from '../support/page'
import { textOf } from '../support/tableText'

beforeEach(() => serveData())

const claims = published('claims.json')
const articles = published('articles.json')
const item = (id: string) => document.getElementById(id) as HTMLElement
const shown = () => claims.filter(({ id }) => item(id) !== null).map(({ id }) => id)
const racesLink = (id: string) =>
  within(item(id))
    .queryAllByRole('link')
    .map((link) => [textOf(link), link.getAttribute('href')])
    .filter(([, href]) => !href?.startsWith('#'))
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(textOf)

describe('the page of the press', () => {
  test('has every sentence once, under its article, the newest article first', async () => {
    await openPage('/claims/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What the press said')
    expect(shown()).toEqual(claims.map(({ id }) => id))
    const days = [...articles].sort((a, b) => (a.published < b.published ? 1 : -1))
    expect(headings()).toEqual([
      'The articles',
      ...days.map(({ subject }) => subject),
      'Fair play',
      'Report an error',
    ])
    for (const { id, articleId } of claims)
      expect(item(articleId).contains(item(id)), id).toBe(true)
  })

  test('names who said it, when, and where it can be read', async () => {
    await openPage('/claims/')
    const article = item('a000')
    expect(article).toHaveTextContent('The Podium Finish, Rob Tiongson · 1 November 2024')
    expect(within(article).getByRole('link', { name: /Read the article/ })).toHaveAttribute(
      'href',
      articles[0]?.url,
    )
    expect(item('a003')).toHaveTextContent('the original address is not known')
    expect(within(item('a003')).queryByRole('link', { name: /Read the article/ })).toBeNull()
  })

  test('says of a sentence what it is about, what it takes to check it, and for which day', async () => {
    await openPage('/claims/')
    expect(textOf(item('c010'))).toBe(
      'Average Martinsville finish of 13.0' +
        'Parker Kligerman, track Martinsville, before 2 Nov 2024 · average finish: 13.0' +
        'c010Claim as of 1 Nov 2024, XfinityFrom his startsRests on 3 starts by 1 Nov 2024' +
        'Compilers’ note: Agrees: (17+10+12)/3',
    )
    expect(textOf(item('c025'))).toContain('Plan as of 1 Nov 2024')
    expect(textOf(item('c011'))).toContain('Not checkable here')
  })

  test('leads from a sentence to exactly its races', async () => {
    await openPage('/claims/?series=cup&theme=dark')
    expect(racesLink('c010')).toEqual([
      [
        'Rests on 3 starts by 1 Nov 2024',
        '/?series=nxs&track=martinsville&asof=2024-11-01&theme=dark',
      ],
    ])
    expect(racesLink('c045')).toEqual([['Rests on 1 start', '/?rows=truck-2022-15&theme=dark']])
    expect(racesLink('c078')).toEqual([['No start of his', '/?team=jr-motorsports&theme=dark']])
    expect(racesLink('c011')).toEqual([])
  })

  test('passes no verdict, and says so', async () => {
    await openPage('/claims/')
    expect(document.querySelectorAll('[data-claim], [data-verdict]')).toHaveLength(0)
    expect(screen.getByText(/there is no verdict on any/)).toBeVisible()
    expect(screen.getByText(/never its author/)).toBeVisible()
    expect(screen.getByRole('region', { name: 'Report an error' })).toHaveTextContent('a source')
  })

  test('has a way to each article at its top', async () => {
    await openPage('/claims/')
    const links = within(screen.getByRole('navigation', { name: 'Articles' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...['#a003', '#a001', '#a000', '#a002'],
    ])
    expect(screen.getByText(/^30 sentences: 11 from his starts/)).toBeVisible()
  })
})

describe('the press as of an earlier day', () => {
  test('has said only what was printed by then, and the notes of later are left out', async () => {
    await openPage('/claims/?asof=2024-11-01')
    expect(shown()).toEqual(
      claims.filter(({ articleId }) => ['a000', 'a002'].includes(articleId)).map(({ id }) => id),
    )
    expect(screen.queryByText('Compilers’ note:')).toBeNull()
    expect(screen.getByText(/they are left out of an earlier day/)).toBeVisible()
  })

  test('leads to races run by then', async () => {
    await openPage('/claims/?asof=2024-11-01')
    expect(racesLink('c050')).toEqual([
      ['Rests on 106 starts by 10 Jul 2022', '/?series=truck&asof=2022-07-10'],
    ])
    expect(racesLink('c013')).toEqual([
      ['No start of his by 1 Nov 2024', '/?asof=2024-11-01&rows=nxs-2024-32'],
    ])
  })

  test('was silent before the first article, with the way to what there was', async () => {
    await openPage('/claims/?asof=2015-01-01')
    expect(shown()).toEqual([])
    expect(screen.getByText(/By 1 January 2015 none of these articles had appeared/)).toBeVisible()
    expect(screen.getByRole('link', { name: /To all \d+ starts/ })).toHaveAttribute(
      'href',
      '/?asof=2015-01-01',
    )
  })
})
