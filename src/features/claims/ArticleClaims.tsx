import { formatLongDate } from '~/format/dates'
import { OuterLink } from '~/ui/OuterLink'
import { ClaimItem } from './ClaimItem'
import type { JudgedArticle } from './useJudged'

/** An article: who, when, about what, and its sentences one by one. */
export const ArticleClaims = ({ article, claims }: JudgedArticle) => (
  <section id={article.id} aria-labelledby={`${article.id}-title`}>
    <p className="text-sm text-muted">
      {article.publisher}
      {article.author && `, ${article.author}`} ·{' '}
      <time dateTime={article.published}>{formatLongDate(article.published)}</time>
    </p>
    <h2 id={`${article.id}-title`} className="text-2xl md:text-[1.75rem]">
      {article.subject}
    </h2>
    <p className="mt-1 text-sm text-muted">
      {article.url && (
        <OuterLink href={article.url} className="text-ink">
          Read the article at {article.publisher}
        </OuterLink>
      )}
      {article.url && article.note && ' · '}
      {article.note
        ? `Note: ${article.note}`
        : article.url === null && 'No address of the article is known.'}
    </p>
    <ul className="mt-4 grid gap-x-10 gap-y-5 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6">
      {claims.map((judged) => (
        <ClaimItem key={judged.claim.id} judged={judged} />
      ))}
    </ul>
  </section>
)
