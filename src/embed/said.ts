import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import type { Article, Claim } from '~/data/schema/press'
import type { CareerRecord } from '~/data/schema/record'
import { askedFields } from '~/stats/selection'
import type { ClaimLine } from './view'

/** What the press said and where that can be looked up. */
export type Press = {
  claims: readonly Claim[]
  articles: readonly Article[]
  /** Names of sources and articles, by id. */
  names: ReadonlyMap<string, { name: string }>
}

/** Every sentence of the press as a frame and a card carry it. */
export function saidIn({ claims, articles, names }: Press, record: CareerRecord): ClaimLine[] {
  const known = knownOf(record)
  return claims.flatMap((claim) => {
    const article = articles.find(({ id }) => id === claim.articleId)
    if (!article) return []
    const { history: _, comment: _c, about: _a, statistic: _s, expected: _e, ...own } = claim
    const queries = [claim.query, ...claim.checks.map(({ query }) => query)].map(
      (query) => query ?? '',
    )
    return [
      {
        claim: own,
        publisher: article.publisher,
        published: article.published,
        born: record.driver.born,
        sources: claim.sources.map((id) => names.get(id)?.name ?? id),
        selections: Object.fromEntries(queries.map((query) => [query, askedIn(query)])),
      },
    ]
  })

  function askedIn(query: string) {
    const { selection } = readAddress(query, known).address
    return Object.fromEntries(askedFields(selection).map((field) => [field, selection[field]]))
  }
}
