import { carried, paths, withAddress } from '~/address/paths'
import { readAddress } from '~/address/query'
import { useFile } from '~/data/queries'
import type { Claim } from '~/data/schema/press'
import { formatLongDate } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import { isAbout, narrowed } from '~/stats/aboutRace'
import { type Pressed, saidBy } from '~/stats/claims'
import { select } from '~/stats/selection'
import { dayOf } from '~/stats/verdicts'
import { OuterLink } from '~/ui/OuterLink'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

type Props = { race: { id: string; date: string } }

/** What the press said of this race and no other, article by article. */
export function RacePress({ race }: Props) {
  const said = useSaidOf(race)
  if (said.length === 0) return null
  return (
    <Panel
      id="press"
      title="What the press said of it"
      summary="Sentences about this race, in our words. Each leads to what it takes to check it."
    >
      <div className="space-y-6">
        {said.map((one) => (
          <Article key={one.article.id} {...one} />
        ))}
      </div>
    </Panel>
  )
}

function Article({ article, claims }: Pressed) {
  const { address } = useCareer()
  const claimsPage = withAddress(paths.claims(), carried(address))
  return (
    <div>
      <p className="text-sm text-muted">
        {article.publisher}
        {article.author && `, ${article.author}`} ·{' '}
        <time dateTime={article.published}>{formatLongDate(article.published)}</time>
      </p>
      <h3 className="text-xl">
        {article.url ? (
          <OuterLink href={article.url}>{article.subject}</OuterLink>
        ) : (
          article.subject
        )}
      </h3>
      {article.note && <p className="text-xs text-muted">Of the article: {article.note}.</p>}
      <ul className="mt-2 gap-x-10 md:columns-2 xl:columns-3">
        {claims.map(({ id, kind, claim }) => (
          <li key={id} className="break-inside-avoid py-1">
            <PageLink href={`${claimsPage}#${id}`}>{claim}</PageLink>
            {kind === 'plan' && <span className="text-muted"> (a plan)</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Sentences about one race that were printed by the day of the page. */
function useSaidOf(race: Props['race']): Pressed[] {
  const { world, known } = useCareer()
  const articles = useFile('articles.json')
  const claims = useFile('claims.json')
  const startsOf = (claim: Claim) =>
    select(
      world.starts.filter(({ date }) => date <= dayOf(claim)),
      readAddress(claim.query ?? '', known).address.selection,
    )
  const reliefs = world.entries.flatMap(({ entry, raceId, date }) =>
    entry === 'relief' && raceId !== null ? { id: raceId, date } : [],
  )
  const drives = [...world.starts, ...reliefs]
  return narrowed(saidBy(articles, claims, world.asof), (claim) =>
    isAbout(claim, race, drives, startsOf),
  )
}
