import { carried, paths, withAddress } from '~/address/paths'
import { useFile } from '~/data/queries'
import type { Corrections } from '~/data/schema/press'
import { formatDate, formatDaysIn, formatLongDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import type { Start } from '~/stats/starts'
import { OuterLink } from '~/ui/OuterLink'
import { PageLink } from '~/ui/PageLink'
import { useCareer } from './useCareer'

/** Where the figures of some starts come from, and what was corrected in them. */
export function SourcesOf({ starts }: { starts: readonly Start[] }) {
  const { world, address } = useCareer()
  const link = (path: string) => withAddress(path, carried(address))
  return (
    <div className="max-w-3xl space-y-4 text-sm">
      <p>
        {formatStarts(starts.length)}, as of {formatLongDate(world.asof ?? world.driver.recordTo)}.
        Each is in the <a href="#races">table of races</a> and has a page with its full field; what
        is known of the record as a whole is on <PageLink href={link(paths.data())}>Data</PageLink>.
      </p>
      <PublishersOf starts={starts} />
      <CorrectedIn starts={starts} />
    </div>
  )
}

/** Each source, and how many of the starts rest on it. */
export function PublishersOf({ starts }: { starts: readonly Start[] }) {
  const sources = useFile('sources.json')
  const counted = sources
    .map((source) => ({
      source,
      rests: starts.filter((start) => start.sources.includes(source.id)).length,
    }))
    .filter(({ rests }) => rests > 0)
    .sort((a, b) => b.rests - a.rests)
  return (
    <ul className="divide-y divide-line border-y border-line">
      {counted.map(({ source: { id, title, publisher, url, asOf }, rests }) => (
        <li key={id} className="grid grid-cols-[5.5rem_1fr] gap-3 py-1.5">
          <span className="text-right text-muted">{formatStarts(rests)}</span>
          <span>
            {url ? <OuterLink href={url}>{title ?? publisher}</OuterLink> : (title ?? publisher)}
            {asOf && <small className="block text-muted">Copy of {formatDaysIn(asOf)}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

type Correction = Corrections['corrections'][number]

/** Corrections of lines of these starts. */
export const correctedIn = (
  starts: readonly Start[],
  { corrections }: Pick<Corrections, 'corrections'>,
): Correction[] => {
  const ids = new Set(starts.map(({ id }) => id))
  return corrections.filter(({ raceIds }) => raceIds.some((id) => ids.has(id)))
}

/** What was corrected in lines of these starts, and what was taken. */
function CorrectedIn({ starts }: { starts: readonly Start[] }) {
  const own = correctedIn(starts, useFile('corrections.json'))
  if (own.length === 0)
    return <p className="text-muted">No line of these races had to be corrected.</p>
  return (
    <div>
      <p className="font-semibold">Where sources differed, and what was taken</p>
      <ul className="mt-1 space-y-2">
        {own.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} starts={starts} />
        ))}
      </ul>
    </div>
  )
}

type ItemProps = { correction: Correction; starts: readonly Start[] }

/** A correction, with the ways to those of its races that are in question. */
export function CorrectionItem({ correction, starts }: ItemProps) {
  const { address } = useCareer()
  const { raceIds, issue, resolution } = correction
  return (
    <li className="border-l-4 border-win pl-3 [border-left-style:double]">
      {starts
        .filter(({ id }) => raceIds.includes(id))
        .map((start) => (
          <PageLink
            key={start.id}
            className="mr-2"
            href={withAddress(paths.race(start.id), carried(address))}
          >
            {SERIES_NAMES[start.series]}, {start.track.shortName}, {formatDate(start.date)}
          </PageLink>
        ))}
      <span className="block">{formatDaysIn(issue)}</span>
      <span className="block">
        <strong>Taken:</strong> {formatDaysIn(resolution)}
      </span>
    </li>
  )
}
