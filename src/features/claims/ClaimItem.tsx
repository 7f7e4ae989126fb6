import { paths, withAddress } from '~/address/paths'
import type { Claim } from '~/data/schema/press'
import { formatAbout, formatExpected } from '~/format/claims'
import { formatDate, formatDaysIn } from '~/format/dates'
import { BASIS_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { TermLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { isLookingBack } from '~/stats/provenance'
import { PageLink } from '~/ui/PageLink'
import { BasisMark } from './BasisBar'
import { claimStarts } from './claimStarts'

/** One sentence of the press, in our words, and what it would take to check it. */
export function ClaimItem({ claim }: { claim: Claim }) {
  const { world } = useCareer()
  const isPlan = claim.kind === 'plan'
  return (
    <li
      id={claim.id}
      className={`min-w-0 border-l-4 pl-3 ${isPlan ? 'border-dashed border-line-strong' : 'border-line'}`}
    >
      <p className="font-semibold">{claim.claim}</p>
      <p className="text-sm text-muted">
        {formatAbout(claim.about)} · {formatExpected(claim.statistic, claim.expected)}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-xs">
        <a
          href={`#${claim.id}`}
          className="py-1 text-muted no-underline hover:underline pointer-coarse:py-3"
        >
          {claim.id}
        </a>
        <span>
          {isPlan ? 'Plan' : 'Claim'} as of {formatDate(claim.asof)}
          {claim.series && `, ${claim.series}`}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <BasisMark basis={claim.basis} />
          {BASIS_NAMES[claim.basis]}
        </span>
        <RacesLink claim={claim} />
      </p>
      {claim.comment && !isLookingBack(world.asof, world.driver.recordTo) && (
        <p className="text-sm">
          <span className="text-muted">Compilers’ note:</span> {formatDaysIn(claim.comment)}
        </p>
      )}
    </li>
  )
}

/** The races a sentence speaks of, on the dashboard. */
function RacesLink({ claim }: { claim: Claim }) {
  const { world, known, address } = useCareer()
  const found = claimStarts(claim, world, known, address.theme)
  if (!found) return null
  const { asof } = found.address
  return (
    <PageLink
      href={withAddress(paths.dashboard(), found.address)}
      className="py-1 pointer-coarse:py-3"
    >
      {found.starts.length === 0
        ? 'No start of his'
        : `Rests on ${formatStarts(found.starts.length)}`}
      {asof && ` by ${formatDate(asof)}`}
    </PageLink>
  )
}

/** Where the words of this page are explained. */
export const ClaimWords = () => (
  <TermLink term="claims" className="quiet text-xs text-muted">
    What these words mean
  </TermLink>
)
