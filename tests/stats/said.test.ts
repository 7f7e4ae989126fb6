import { describe, expect, test } from 'vitest'
import type { Article, Claim } from '~/data/schema/press'
import { countBases, saidBy } from '~/stats/claims'
import { contentsOf } from '../data/record'
import { pageAt } from './theRecord'

const anArticle = (id: string, published: string): Article => ({
  id,
  publisher: 'The Paper',
  author: null,
  published,
  subject: 'A race',
  url: null,
  note: null,
})

const aClaim = (id: string, articleId: string, given: Partial<Claim> = {}): Claim => ({
  id,
  articleId,
  claim: 'He won',
  kind: 'claim',
  series: null,
  about: 'driver=Sam Driver',
  statistic: 'wins',
  expected: '1',
  asof: '2022-07-10',
  basis: 'record',
  rule: 'Laps he led.',
  decided: null,
  lasts: false,
  query: null,
  checks: [],
  found: null,
  fact: null,
  sources: [],
  comment: null,
  history: [],
  ...given,
})

const articles = [anArticle('a1', '2022-07-11'), anArticle('a2', '2024-11-01')]
const claims = [
  aClaim('c001', 'a1'),
  aClaim('c002', 'a2', { asof: '2024-11-01', basis: 'field' }),
  aClaim('c003', 'a2', { asof: '2024-11-03' }),
]
const idsBy = (asof: string | null) =>
  saidBy(articles, claims, asof).map(({ article, claims: own }) => [
    article.id,
    ...own.map(({ id }) => id),
  ])

describe('what the press had said', () => {
  test('is everything today, the newest article first', () => {
    expect(idsBy(null)).toEqual([
      ['a2', 'c002', 'c003'],
      ['a1', 'c001'],
    ])
  })

  test('by the day an article came out holds it, and not what speaks of a later day', () => {
    expect(idsBy('2024-11-01')).toEqual([
      ['a2', 'c002'],
      ['a1', 'c001'],
    ])
  })

  test('the day before it was printed is nothing, whatever day it speaks for', () => {
    expect(idsBy('2022-07-11')).toEqual([['a1', 'c001']])
    expect(idsBy('2022-07-10')).toEqual([])
  })

  test('is counted by what it takes to check it', () => {
    expect(countBases(claims, ['record', 'field', 'cited'])).toEqual([
      { basis: 'record', claims: 2 },
      { basis: 'field', claims: 1 },
      { basis: 'cited', claims: 0 },
    ])
  })
})

describe('the races of a sentence', () => {
  test('are asked for in words that the dashboard understands, for no day after its own', () => {
    const asked = contentsOf('claims.json').flatMap(({ query, asof }) =>
      query === null ? [] : { query, asof },
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.flatMap(({ query }) => pageAt(query).problems)).toEqual([])
    const dayOf = (query: string) => new URLSearchParams(query).get('asof') ?? ''
    expect(asked.filter(({ query, asof }) => dayOf(query) > asof)).toEqual([])
  })
})
