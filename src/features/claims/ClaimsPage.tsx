import { carried, paths, withAddress } from '~/address/paths'
import { useFile } from '~/data/queries'
import { formatDate, formatLongDate } from '~/format/dates'
import { BASIS_NAMES } from '~/format/names'
import { claimsTitle } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { countBases, type Pressed, saidBy } from '~/stats/claims'
import { isLookingBack } from '~/stats/provenance'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Fact, Facts } from '~/ui/Facts'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { Panel } from '~/ui/Panel'
import { ReportError } from '~/ui/ReportError'
import { ArticleClaims } from './ArticleClaims'
import { BASES, BasisBar, BasisLegend } from './BasisBar'
import { ClaimWords } from './ClaimItem'

/** What the press said, sentence by sentence, as records with their sources. */
export function ClaimsPage() {
  const { world } = useCareer()
  const said = saidBy(useFile('articles.json'), useFile('claims.json'), world.asof)
  const claims = said.flatMap((one) => one.claims)
  return (
    <div className="space-y-12 py-6">
      <header className="space-y-4">
        <PageTitle title={claimsTitle(world.driver)} />
        <Notices />
        <ShareButton title="What the press said" shared={{ path: paths.claims() }} />
        <h1 tabIndex={-1} className="text-5xl md:text-6xl">
          What the press said
        </h1>
        <p className="max-w-prose text-lg">
          Sentences from articles about {world.driver.name}, in our words, each with what it would
          take to put it to the record. They stand here as records with their sources. Checking them
          on the page is not built, so there is no verdict on any.
        </p>
        {said.length > 0 && (
          <Facts>
            <Fact name="sentences" value={claims.length} />
            <Fact name="articles" value={said.length} />
            <Fact name="claims" value={claims.filter(({ kind }) => kind === 'claim').length} />
            <Fact name="plans" value={claims.filter(({ kind }) => kind === 'plan').length} />
          </Facts>
        )}
      </header>
      {said.length === 0 ? <NothingSaid /> : <Articles said={said} />}
      {said.map((one) => (
        <ArticleClaims key={one.article.id} {...one} />
      ))}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <Fairness />
        <Panel id="errors" title="Report an error">
          <ReportError />
        </Panel>
      </div>
    </div>
  )
}

/** The way to each article, and what it would take to check it. */
function Articles({ said }: { said: readonly Pressed[] }) {
  const { world } = useCareer()
  const most = Math.max(...said.map(({ claims }) => claims.length))
  return (
    <Panel
      id="articles"
      title="The articles"
      summary={
        isLookingBack(world.asof, world.driver.recordTo)
          ? 'The compilers’ notes were written later and tell what came after; they are left out of an earlier day.'
          : 'The compilers’ notes say what was found by hand while the record was put together.'
      }
    >
      <nav aria-label="Articles">
        <ul className="grid gap-x-10 sm:grid-cols-2 xl:grid-cols-4">
          {said.map(({ article, claims }) => (
            <li key={article.id} className="row-span-2 mb-5 grid min-w-0 grid-rows-subgrid gap-y-2">
              <p>
                <a href={`#${article.id}`} className="font-semibold">
                  {article.subject}
                </a>
                <span className="block text-xs text-muted">
                  {article.publisher}, {formatDate(article.published)}
                </span>
              </p>
              <div>
                <BasisBar claims={claims} most={most} />
                <p className="mt-1 text-xs text-muted">
                  {claims.length} sentences:{' '}
                  {countBases(claims, BASES)
                    .filter((one) => one.claims > 0)
                    .map((one) => `${one.claims} ${BASIS_NAMES[one.basis].toLowerCase()}`)
                    .join(', ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-4 flex flex-wrap items-center gap-x-6">
        <BasisLegend />
        <ClaimWords />
      </div>
    </Panel>
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

/** What a verdict would be about, and what it would not. */
const Fairness = () => (
  <Panel id="fairness" title="Fair play">
    <div className="max-w-prose space-y-2">
      <p>
        A verdict would judge a sentence against the record held here, never its author. Sentences
        are taken out of their article, put into our words and cut to what can be looked up: read
        the article before you think less of one.
      </p>
      <p>
        What was true on the day it was said can stop being true the day after; that is why each has
        its day. And the record can be wrong where the sentence is right: where sources differ, both
        are named, and the gaps are listed.
      </p>
    </div>
  </Panel>
)
