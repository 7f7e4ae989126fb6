import { readAddress } from '~/address/query'
import { ID_OF } from '~/address/verdictIds'
import { useFile } from '~/data/queries'
import type { Article, Claim } from '~/data/schema/press'
import { useCareer } from '~/selection/useCareer'
import { saidBy } from '~/stats/claims'
import { type Judged, judge } from '~/stats/verdicts'

/** A sentence with what the record says of it. */
export type JudgedClaim = Judged & { claim: Claim }

/** An article and its sentences, judged. */
export type JudgedArticle = { article: Article; claims: readonly JudgedClaim[] }

/** All that was said by the day of the page, judged by that day; newest article first. */
export function useJudged(): readonly JudgedArticle[] {
  const { world, known } = useCareer()
  const selectionOf = (query: string) => readAddress(query, known).address.selection
  return saidBy(useFile('articles.json'), useFile('claims.json'), world.asof).map((one) => ({
    article: one.article,
    claims: one.claims.map((claim) => ({ claim, ...judge(claim, world, selectionOf) })),
  }))
}

/** What of it the address asks to see; articles without a sentence left are absent. */
export function useListed(said: readonly JudgedArticle[]): readonly JudgedArticle[] {
  const { verdict, article } = useCareer().address.view
  return said
    .filter((one) => article === null || one.article.id === article)
    .map((one) => ({
      ...one,
      claims: one.claims.filter(
        (claim) => verdict.length === 0 || verdict.includes(ID_OF[claim.verdict]),
      ),
    }))
    .filter(({ claims }) => claims.length > 0)
}
