import { screen, waitFor, within } from '@testing-library/react'
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
      'The verdicts',
      'Check a claim of your own',
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

  test('stamps each sentence once with its verdict, our figures then and today, and the rule', async () => {
    await openPage('/claims/')
    const items = [...document.querySelectorAll('[data-claim]')]
    expect(items.map((one) => one.getAttribute('data-claim')).sort()).toEqual(
      claims.map(({ id }) => id),
    )
    expect(item('c010')).toHaveAttribute('data-verdict', 'held then, not today')
    expect(item('c010')).toHaveTextContent('held then, not today')
    expect(item('c010')).toHaveTextContent('1 Nov 2024average finish 13.0Todayaverage finish 11.8')
    expect(item('c010')).toHaveTextContent('Rule: Mean official Xfinity finish at Martinsville')
    expect(item('c037')).toHaveAttribute('data-verdict', 'contradicted')
    expect(item('c045')).toHaveAttribute('data-verdict', 'holds')
    expect(item('c045')).toHaveTextContent('56 laps led, 67 laps in the race')
    expect(item('c055')).toHaveAttribute('data-verdict', 'did not')
    expect(item('c001')).toHaveAttribute('data-verdict', 'came true')
    expect(item('c011')).toHaveTextContent('Would need the times of the practice session')
  })

  test('tells both sides of a disputed incident, with sources and without fault', async () => {
    await openPage('/claims/')
    expect(item('c075')).toHaveAttribute('data-verdict', 'sources differ')
    expect(item('c075')).toHaveTextContent(
      /tells of a collision; two reports.*there was no contact/,
    )
    expect(within(item('c075')).getByRole('link', { name: /ESPN|espn/i })).toBeInTheDocument()
  })

  test('counts the verdicts, each the way to those sentences alone', async () => {
    await openPage('/claims/')
    const bars = within(screen.getByRole('navigation', { name: 'Verdicts' }))
    const contradicted = bars.getByRole('link', { name: /contradicted/ })
    expect(textOf(contradicted)).toMatch(/^4 ?contradicted$/)
    expect(contradicted).toHaveAttribute('href', '/claims/?verdict=contradicted#sentences')
  })

  test('is narrowed by verdict and by article, and says so', async () => {
    await openPage('/claims/?verdict=contradicted,did-not')
    expect(shown()).toEqual(
      claims
        .map(({ id }) => id)
        .filter((id) => 'c025 c033 c034 c036 c037 c041 c042 c054 c055'.includes(id)),
    )
    expect(screen.getByText('9 of 83 sentences')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Show all sentences' })).toHaveAttribute(
      'href',
      '/claims/',
    )
  })

  test('is narrowed to one article', async () => {
    await openPage('/claims/?article=a003&verdict=not-checkable')
    expect(shown()).toEqual(['c074', 'c079', 'c083'])
  })

  test('leads from a sentence to exactly its races', async () => {
    await openPage('/claims/?series=cup&theme=dark')
    expect(racesLink('c010')).toEqual([
      [
        'Rests on 3 starts by 1 Nov 2024',
        '/?series=nxs&track=martinsville&asof=2024-11-01&theme=dark',
      ],
      ['4 starts today', '/?series=nxs&track=martinsville&theme=dark'],
    ])
    expect(racesLink('c045')).toEqual([
      ['Rests on 1 start by 10 Jul 2022', '/?asof=2022-07-10&rows=truck-2022-15&theme=dark'],
    ])
    expect(racesLink('c078')).toEqual([
      ['No start of his by 23 Aug 2025', '/?team=jr-motorsports&asof=2025-08-23&theme=dark'],
    ])
    expect(racesLink('c071')).toEqual([
      ['The race, in full', '/races/nxs-2025-24/?series=cup&theme=dark'],
    ])
    expect(racesLink('c011')).toEqual([])
  })

  test('judges sentences, never their authors, and takes errors', async () => {
    await openPage('/claims/')
    expect(screen.getAllByText(/never its author/)).toHaveLength(2)
    expect(screen.getByRole('region', { name: 'Report an error' })).toHaveTextContent('a source')
  })

  test('has a way to each article at its top', async () => {
    await openPage('/claims/')
    const links = within(screen.getByRole('navigation', { name: 'Articles' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['a003', 'a001', 'a000', 'a002'].flatMap((id) => [
        `#${id}`,
        `/claims/?article=${id}#sentences`,
      ]),
    )
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
    expect(item('c013')).toHaveAttribute('data-verdict', 'not checkable')
    expect(item('c013')).toHaveTextContent('Not yet: by this day the record cannot tell')
  })

  test('judges by that day, and of a plan tells nothing that came after', async () => {
    await openPage('/claims/?asof=2024-11-01')
    for (const id of ['c008', 'c009', 'c010'])
      expect(item(id)).toHaveAttribute('data-verdict', 'holds')
    expect(item('c010')).toHaveTextContent('1 Nov 2024average finish 13.0Rule')
    expect(item('c010')).not.toHaveTextContent('11.8')
    expect(item('c025')).toHaveAttribute('data-verdict', 'not checkable')
    expect(item('c025')).not.toHaveTextContent('tenth')
    expect(item('c055')).toHaveAttribute('data-verdict', 'did not')
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

const answer = () => document.querySelector('[data-own]')

describe("a reader's own claim", () => {
  test('is judged as the address says it, with our exact figure and the races', async () => {
    await openPage('/claims/?series=nxs&track=martinsville&stat=avg_finish&value=13.0')
    await waitFor(() => expect(answer()).toHaveAttribute('data-own', 'contradicted'))
    expect(answer()).toHaveTextContent('Average finish, Xfinity at Martinsville, is 13.0.')
    expect(answer()).toHaveTextContent('Our figure: 11.75, over 4 starts')
    expect(within(answer() as HTMLElement).getByRole('link', { name: '4 starts' })).toHaveAttribute(
      'href',
      '/?series=nxs&track=martinsville',
    )
  })

  test('is judged by the day of the page', async () => {
    await openPage(
      '/claims/?series=nxs&track=martinsville&asof=2024-11-01&stat=avg_finish&value=13.0',
    )
    await waitFor(() => expect(answer()).toHaveAttribute('data-own', 'holds'))
    expect(answer()).toHaveTextContent('Our figure: 13.0, over 3 starts, as of 1 November 2024.')
  })

  test('is typed, and stands in the address', async () => {
    const user = await openPage('/claims/?series=truck')
    await user.selectOptions(await screen.findByLabelText('Figure'), 'wins')
    await user.type(screen.getByLabelText('Number'), '3')
    await waitFor(() => expect(location.search).toBe('?series=truck&stat=wins&value=3'))
    await waitFor(() => expect(answer()).toHaveAttribute('data-own', 'holds'))
    await user.selectOptions(screen.getByLabelText('Relation'), 'is at most')
    await waitFor(() => expect(location.search).toBe('?series=truck&stat=wins&value=..3'))
  })

  test('is typed digit by digit, with the focus where it was', async () => {
    const user = await openPage('/claims/?series=truck&stat=avg_finish')
    const number = await screen.findByLabelText('Number')
    await user.type(number, '1')
    await waitFor(() => expect(location.search).toContain('value=1'))
    await user.keyboard('4.9')
    await waitFor(() => expect(location.search).toContain('value=14.9'))
    expect(number).toHaveFocus()
    expect(number).toHaveValue('14.9')
  })

  test('can have its relation before its number', async () => {
    const user = await openPage('/claims/?series=truck&stat=wins')
    await user.selectOptions(await screen.findByLabelText('Relation'), 'is at least')
    expect(screen.getByLabelText('Relation')).toHaveValue('>=')
    await user.type(screen.getByLabelText('Number'), '3')
    await waitFor(() => expect(location.search).toContain('value=3..'))
  })

  test('about no start is not checkable', async () => {
    await openPage('/claims/?series=cup&result=win&stat=avg_finish&value=1')
    await waitFor(() => expect(answer()).toHaveAttribute('data-own', 'not checkable'))
  })
})
