import { carried, paths, withAddress } from '~/address/paths'
import { useFile, useLife, useSources } from '~/data/queries'
import type { RivalStory as Chapter } from '~/data/schema/driver'
import type { Milestone } from '~/data/schema/life'
import type { Article, Claim } from '~/data/schema/press'
import { formatLongDate } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import { isLookingBack } from '~/stats/provenance'
import { isKnown, lifeAsOf } from '~/stats/world'
import { OuterLink } from '~/ui/OuterLink'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

/** What happened between them, as the record tells it: each account with its source, no fault. */
export function RivalStory({ slug }: { slug: string }) {
  const { world } = useCareer()
  const chapters = world.driver.rivalStories.filter(
    ({ rival, date }) => rival === slug && isKnown(date, world.asof),
  )
  if (chapters.length === 0) return null
  return (
    <Panel
      id="story"
      title="What lies between them"
      summary="Told by what was written; where accounts differ both stand here, and fault is nobody’s."
    >
      <ol className="grid gap-x-10 gap-y-8 md:grid-cols-2 md:max-xl:[&>:nth-child(2):nth-last-child(2)]:row-span-2 xl:grid-cols-3">
        {chapters.map((chapter) => (
          <Told key={chapter.title} chapter={chapter} />
        ))}
      </ol>
    </Panel>
  )
}

function Told({ chapter }: { chapter: Chapter }) {
  const { world, address } = useCareer()
  const milestones = lifeAsOf(useLife(), world.asof).milestones.filter(({ id }) =>
    chapter.milestones.includes(id),
  )
  return (
    <li className="border-t-2 border-line-strong pt-2">
      <h3 className="text-xl">
        {chapter.raceId ? (
          <PageLink href={withAddress(paths.race(chapter.raceId), carried(address))}>
            {chapter.title}
          </PageLink>
        ) : (
          chapter.title
        )}
      </h3>
      <p className="text-sm text-muted">{formatLongDate(chapter.date)}</p>
      <div className="mt-2 space-y-4">
        {milestones.map((milestone) => (
          <Happened key={milestone.id} milestone={milestone} />
        ))}
        <Accounts chapter={chapter} />
        <Said ids={chapter.claims} />
      </div>
    </li>
  )
}

function Happened({ milestone: { detail, note, sources } }: { milestone: Milestone }) {
  const { world } = useCareer()
  const named = useSources()
  // A note may speak of what was written later.
  const isNow = !isLookingBack(world.asof, world.driver.recordTo)
  return (
    <div>
      <p>{detail}</p>
      {note && isNow && <p className="mt-1 text-sm text-muted">{note}</p>}
      <SourceList ids={sources} sources={named} />
    </div>
  )
}

/** Where sources differ; not before the last of them was written. */
function Accounts({ chapter }: { chapter: Chapter }) {
  const { world } = useCareer()
  const { conflicts } = useFile('corrections.json')
  const named = useSources()
  if (isLookingBack(world.asof, world.driver.recordTo)) return null
  return conflicts
    .filter(({ id }) => chapter.conflicts.includes(id))
    .map(({ id, statement, sources }) => (
      <div key={id} className="border-l-4 border-win pl-4 [border-left-style:double]">
        <p className="font-semibold">Two accounts</p>
        <p>{statement}</p>
        <SourceList ids={sources} sources={named} />
      </div>
    ))
}

/** Sentences of the press, in our words, with what was found of them. */
function Said({ ids }: { ids: readonly string[] }) {
  const { world } = useCareer()
  const articles = useFile('articles.json')
  const claims = useFile('claims.json')
  const said = claims.flatMap((claim) => {
    const article = articles.find(({ id }) => id === claim.articleId)
    const isTold = ids.includes(claim.id) && article && isKnown(article.published, world.asof)
    return isTold ? [{ claim, article }] : []
  })
  if (said.length === 0) return null
  return (
    <ul className="space-y-2 text-sm">
      {said.map(({ claim, article }) => (
        <Sentence key={claim.id} claim={claim} article={article} />
      ))}
    </ul>
  )
}

function Sentence({ claim, article }: { claim: Claim; article: Article }) {
  const { address } = useCareer()
  return (
    <li>
      <PageLink href={`${withAddress(paths.claims(), carried(address))}#${claim.id}`}>
        {claim.claim}
      </PageLink>{' '}
      <span className="text-muted">
        (
        {article.url ? (
          <OuterLink href={article.url}>{article.publisher}</OuterLink>
        ) : (
          article.publisher
        )}
        , {formatLongDate(article.published)}
        {claim.comment && `; found: ${claim.comment}`})
      </span>
    </li>
  )
}
