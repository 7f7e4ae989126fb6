import type { Article, Claim } from '~/data/schema/press'
import { saidBy } from '~/stats/claims'
import { EVERYTHING } from '~/stats/selection'
import { type JudgedOf, judge } from '~/stats/verdicts'
import type { World } from '~/stats/world'
import type { ClaimLine } from './view'

/** What a list says of a sentence, and what its verdict is made from. */
type ListedClaim = Pick<Claim, 'id' | 'articleId' | 'claim'> & JudgedOf

/** Every sentence of the press, without its rule, its sources and what they say. */
export type PackedClaims = Pick<ClaimLine, 'born' | 'selections'> & {
  articles: readonly Pick<Article, 'id' | 'publisher' | 'published'>[]
  claims: readonly ListedClaim[]
}

/** A sentence in the list of a frame. */
export type ListedVerdict = Pick<Claim, 'id' | 'articleId' | 'claim' | 'kind'> &
  Pick<ReturnType<typeof judge>, 'verdict'> &
  Pick<Article, 'publisher' | 'published'>

export const packClaims = (said: readonly ClaimLine[]): PackedClaims => ({
  born: said[0]?.born ?? '',
  articles: [
    ...new Map(
      said.map(({ claim: { articleId: id }, publisher, published }) => [
        id,
        { id, publisher, published },
      ]),
    ).values(),
  ],
  claims: said.map(
    ({ claim: { id, articleId, claim, asof, decided, kind, lasts, query, checks, found } }) => ({
      ...{ id, articleId, claim, asof, decided, kind, lasts, query, checks, found },
    }),
  ),
  selections: Object.assign({}, ...said.map(({ selections }) => selections)),
})

/**
 * What had been said by the day of the world, judged by that day, newest article first: the
 * verdicts of the page.
 *
 * @param now of the whole record; the birth date is that which was packed.
 */
export function judgedBy(
  { articles, claims, selections, born }: PackedClaims,
  now: World,
): ListedVerdict[] {
  const world = { ...now, driver: { ...now.driver, born } }
  const selectionOf = (query: string) => ({ ...EVERYTHING, ...selections[query] })
  return saidBy(articles, claims, world.asof).flatMap(({ article, claims: own }) =>
    own.map((one) => ({
      ...{ id: one.id, articleId: one.articleId, claim: one.claim, kind: one.kind },
      ...{ publisher: article.publisher, published: article.published },
      verdict: judge(one, world, selectionOf).verdict,
    })),
  )
}
