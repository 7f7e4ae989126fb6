import type { ReactNode } from 'react'
import { type Address, PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { VerdictStamp } from '~/charts/VerdictStamp'
import { useSources } from '~/data/queries'
import type { Claim } from '~/data/schema/press'
import { formatFigures } from '~/format/claimFigures'
import { formatAbout, formatExpected } from '~/format/claims'
import { formatDate, formatDaysIn } from '~/format/dates'
import { BASIS_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { TermLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { isLookingBack } from '~/stats/provenance'
import type { World } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { SourceList } from '~/ui/SourceList'
import { claimStarts } from './claimStarts'
import type { JudgedClaim } from './useJudged'

/** One sentence of the press, in our words, the verdict on it, and what that rests on. */
export function ClaimItem({ judged }: { judged: JudgedClaim }) {
  const { world } = useCareer()
  const { claim, verdict, isOpen } = judged
  return (
    <li
      id={claim.id}
      data-claim={claim.id}
      data-verdict={verdict}
      className="min-w-0 break-inside-avoid border-t border-line pt-3"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <VerdictStamp verdict={verdict} />
        <a
          href={`#${claim.id}`}
          aria-label={`${claim.id}, link to this sentence`}
          className="py-1 text-xs text-muted no-underline hover:underline pointer-coarse:py-3"
        >
          {claim.id}
        </a>
        <span className="ml-auto">
          <ShareButton
            title={`“${claim.claim}”`}
            shared={{ view: 'claim', of: claim.id }}
            own={{ fact: quoted(judged) }}
          />
        </span>
      </div>
      <p className="mt-2 text-lg leading-snug font-semibold first-letter:uppercase">
        {claim.claim}
      </p>
      <p className="text-sm text-muted">
        {claim.kind === 'plan' ? 'Plan' : 'Claim'} as of {formatDate(claim.asof)} ·{' '}
        {formatAbout(claim.about)} · {formatExpected(claim.statistic, claim.expected)}
      </p>
      {isOpen ? (
        <p className="mt-1 text-sm">
          Not yet: by this day the record cannot tell. It could not be known before it was over.
        </p>
      ) : (
        <Found judged={judged} />
      )}
      <p className="mt-1 text-sm text-muted">
        <span className="font-semibold">Rule:</span> {claim.rule}
      </p>
      {claim.comment && !isOpen && !isLookingBack(world.asof, world.driver.recordTo) && (
        <p className="text-sm text-muted">
          <span className="font-semibold">Compilers’ note:</span> {formatDaysIn(claim.comment)}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        <RacesLinks judged={judged} />
        <span className="text-xs text-muted">{BASIS_NAMES[claim.basis]}</span>
      </p>
    </li>
  )
}

/** The sentence, the verdict and our figure, to be quoted. */
function quoted({ claim, verdict, onDay, today }: JudgedClaim): string {
  const figures = [...new Set([formatFigures(onDay), formatFigures(today)])].filter(Boolean)
  return [`“${claim.claim}”: ${verdict}`, figures.join(', today ')].filter(Boolean).join('; ')
}

/** Our figure then and today, or what the sources say. */
function Found({ judged: { claim, onDay, today, day } }: { judged: JudgedClaim }) {
  const { world } = useCareer()
  const sources = useSources()
  if (onDay.length === 0)
    return (
      <>
        {claim.fact && <p className="mt-1 text-sm">{claim.fact}</p>}
        {claim.sources.length > 0 && <SourceList ids={claim.sources} sources={sources} />}
      </>
    )
  const last = world.asof ?? world.driver.recordTo
  const [then, now] = [formatFigures(onDay), formatFigures(today)]
  const [when, until] = [
    formatDate(day < last ? day : last),
    world.asof === null ? 'today' : `by ${formatDate(last)}`,
  ]
  const figures =
    then === now
      ? [[day < last ? `${when} and ${until}` : when, then]]
      : [
          [when, then],
          [until[0]?.toUpperCase() + until.slice(1), now],
        ]
  return (
    <dl className="mt-1 grid gap-x-3 text-sm min-[26rem]:grid-cols-[minmax(0,auto)_1fr]">
      {figures.map(([label, figure]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 font-semibold">{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The races a sentence speaks of, on the dashboard: as they were, and as they are. */
function RacesLinks({ judged: { claim, verdict } }: { judged: JudgedClaim }) {
  const { world, known, address } = useCareer()
  const race = reliefOf(claim, world)
  const found = claimStarts(claim, world, known, address.theme)
  if (!found)
    return race ? (
      <Races href={withAddress(paths.race(race), carried(address))}>The race, in full</Races>
    ) : null
  const now =
    verdict === 'held then, not today'
      ? claimStarts(claim, world, known, address.theme, true)
      : null
  const { asof } = found.address
  return (
    <>
      <Races href={onDashboard(found.address)}>
        {found.starts.length === 0
          ? 'No start of his'
          : `Rests on ${formatStarts(found.starts.length)}`}
        {asof && ` by ${formatDate(asof)}`}
      </Races>
      {now && (
        <Races href={onDashboard(now.address)}>{formatStarts(now.starts.length)} today</Races>
      )}
    </>
  )
}

/** A race of the record that is no start of his, by the day that a sentence names. */
const reliefOf = ({ about }: Claim, { entries }: World) =>
  entries.find(({ entry, date }) => entry === 'relief' && about.includes(date))?.raceId

const onDashboard = (address: Address) => withAddress(paths.dashboard(), { ...PLAIN, ...address })

const Races = ({ href, children }: { href: string; children: ReactNode }) => (
  <PageLink href={href} className="py-1 pointer-coarse:py-3">
    {children}
  </PageLink>
)

/** Where the words of this page are explained. */
export const ClaimWords = () => (
  <TermLink term="claims" className="quiet text-xs text-muted">
    What these words mean
  </TermLink>
)
