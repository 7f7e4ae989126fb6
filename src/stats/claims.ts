import type { Article, Claim } from '~/data/schema/press'
import { isKnown } from './world'

/** What tells when an article and a sentence came to be known. */
type Dated = Pick<Article, 'id' | 'published'>
type Said = Pick<Claim, 'articleId' | 'asof'>

/** An article and the sentences taken from it. */
export type Pressed<A extends Dated = Article, C extends Said = Claim> = {
  article: A
  claims: readonly C[]
}

/**
 * What the press had said by the end of a day, newest article first.
 *
 * @param asof inclusive; `null` is everything. A sentence is known once it was
 * printed and the day it speaks for has come.
 * @returns articles without such a sentence are absent.
 */
export function saidBy<A extends Dated, C extends Said>(
  articles: readonly A[],
  claims: readonly C[],
  asof: string | null,
): Pressed<A, C>[] {
  return articles
    .filter(({ published }) => isKnown(published, asof))
    .map((article) => ({
      article,
      claims: claims.filter((one) => one.articleId === article.id && isKnown(one.asof, asof)),
    }))
    .filter((one) => one.claims.length > 0)
    .sort((a, b) => (a.article.published < b.article.published ? 1 : -1))
}

/** How many sentences can be put to the record, and how; in the order of `bases`. */
export const countBases = (claims: readonly Claim[], bases: readonly Claim['basis'][]) =>
  bases.map((basis) => ({ basis, claims: claims.filter((one) => one.basis === basis).length }))
