import { carried, paths, withAddress } from '~/address/paths'
import { claimsFact, NOTHING_SO } from '~/format/claims'
import { formatDate, formatLongDate } from '~/format/dates'
import { claimsTitle } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { isLookingBack } from '~/stats/provenance'
import { countVerdicts } from '~/stats/verdicts'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Fact, Facts } from '~/ui/Facts'
import { late, WithLate } from '~/ui/late'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { ReportError } from '~/ui/ReportError'
import { ArticleClaims } from './ArticleClaims'
import { ClaimWords } from './ClaimItem'
import { type JudgedArticle, useJudged, useListed } from './useJudged'
import { listing, VerdictBars } from './VerdictBars'

const OwnClaim = late(async () => (await import('./OwnClaim')).OwnClaim)

/** What the press said, sentence by sentence, put to the record. */
export function ClaimsPage() {
  const { world, address } = useCareer()
  const isOwnAsked = address.view.stat !== null
  const said = useJudged()
  const listed = useListed(said)
  const claims = said.flatMap((one) => one.claims)
  return (
    <div className="space-y-12 py-6">
      <header className="space-y-4">
        <PageTitle title={claimsTitle(world.driver)} />
        <Notices />
        <ShareButton
          title="What the press said"
          shared={{ view: 'claims', of: null }}
          own={{ fact: claimsFact(world.driver.name, countVerdicts(claims)) }}
        />
        <h1 tabIndex={-1} className="text-5xl md:text-6xl">
          What the press said
        </h1>
        <p className="max-w-prose text-lg">
          Sentences from articles about {world.driver.name}, in our words, each put to the record:
          our figure on the day it was said and today, the rule in a sentence, and the races it
          rests on. A verdict judges a sentence, never its author.
        </p>
        {said.length > 0 && (
          <Facts>
            <Fact name="sentences" value={claims.length} />
            <Fact name="articles" value={said.length} />
            <Fact name="claims" value={claims.filter((one) => one.claim.kind === 'claim').length} />
            <Fact name="plans" value={claims.filter((one) => one.claim.kind === 'plan').length} />
          </Facts>
        )}
      </header>
      {said.length === 0 ? (
        <NothingSaid />
      ) : (
        <Panel
          id="verdicts"
          title="The verdicts"
          summary={
            <>
              <span className="print:hidden">Press one to see those sentences alone; of</span>
              <span className="hidden print:inline">Of</span> plans is said what came of them.
            </>
          }
        >
          <VerdictBars claims={claims} />
          <Articles said={said} />
        </Panel>
      )}
      <Panel
        id="own"
        title="Check a claim of your own"
        summary="Choose races and a figure, and say what it is. The address holds it all: what you see is what you share."
        className={`script-only ${isOwnAsked ? '' : 'print:hidden'}`}
      >
        <PanelBoundary name="claim of your own">
          <WithLate of={OwnClaim} meanwhile={<div className="h-40" />}>
            <OwnClaim />
          </WithLate>
        </PanelBoundary>
      </Panel>
      {said.length > 0 && <Listed said={said} listed={listed} />}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <Fairness />
        <Panel id="errors" title="Report an error">
          <ReportError />
        </Panel>
      </div>
    </div>
  )
}

type ListedProps = { said: readonly JudgedArticle[]; listed: readonly JudgedArticle[] }

/** The sentences that the address asks for, and how to see the others. */
function Listed({ said, listed }: ListedProps) {
  const { address } = useCareer()
  const { verdict, article } = address.view
  const count = (all: readonly JudgedArticle[]) =>
    all.reduce((sum, { claims }) => sum + claims.length, 0)
  const isNarrowed = verdict.length > 0 || article !== null
  return (
    <div id="sentences" className="space-y-12">
      {isNarrowed && (
        <p role="status" className="border-l-4 border-accent bg-panel px-4 py-2">
          <strong>
            {count(listed)} of {count(said)} sentences
          </strong>{' '}
          shown.{' '}
          <PageLink href={listing(address, { verdict: [], article: null })}>
            Show all sentences
          </PageLink>
        </p>
      )}
      {listed.length === 0 && <EmptyMessage title={NOTHING_SO} />}
      {listed.map((one) => (
        <ArticleClaims key={one.article.id} {...one} />
      ))}
    </div>
  )
}

/** The way to each article, or to its sentences alone. */
function Articles({ said }: { said: readonly JudgedArticle[] }) {
  const { world, address } = useCareer()
  return (
    <>
      <nav aria-label="Articles" className="mt-6 border-t border-line pt-4">
        <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
          {said.map(({ article, claims }) => (
            <li key={article.id} className="min-w-0">
              <a href={`#${article.id}`} className="font-semibold">
                {article.subject}
              </a>
              <span className="block text-xs text-muted">
                {article.publisher}, {formatDate(article.published)}
              </span>
              <PageLink
                href={`${listing(address, {
                  article: address.view.article === article.id ? null : article.id,
                })}#sentences`}
                aria-current={address.view.article === article.id || undefined}
                className="inline-flex min-h-6 items-center text-sm pointer-coarse:min-h-11 aria-[current=true]:font-semibold"
              >
                Only its {claims.length} sentences
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 text-sm text-muted">
        {isLookingBack(world.asof, world.driver.recordTo)
          ? 'The compilers’ notes were written later and tell what came after; they are left out of an earlier day.'
          : 'The compilers’ notes say what was found by hand while the record was put together.'}
        <ClaimWords />
      </p>
    </>
  )
}

function NothingSaid() {
  const { world, address } = useCareer()
  return (
    <EmptyMessage
      title={
        world.asof === null
          ? 'No sentence of the press is on the record.'
          : `By ${formatLongDate(world.asof)} none of these articles had appeared.`
      }
    >
      <PageLink href={withAddress(paths.dashboard(), carried(address))}>
        To all {world.starts.length} starts
      </PageLink>
    </EmptyMessage>
  )
}

/** What a verdict is about, and what it is not. */
const Fairness = () => (
  <Panel id="fairness" title="Fair play">
    <div className="max-w-prose space-y-2">
      <p>
        A verdict judges a sentence against the record held here, never its author. Sentences are
        taken out of their article, put into our words and cut to what can be looked up: read the
        article before you think less of one.
      </p>
      <p>
        What was true on the day it was said can stop being true the day after; that is why each has
        its day. And the record can be wrong where the sentence is right: where sources differ, both
        are named, and the gaps are listed.
      </p>
    </div>
  </Panel>
)
