import { narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { BandLegend } from '~/charts/BandLegend'
import { formatStarts } from '~/format/numbers'
import { StartsTable } from '~/selection/StartsTable'
import { useCareer } from '~/selection/useCareer'
import { isOnlyRound } from '~/stats/playoffs'
import { EVERYTHING } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

/** Every start of the year, and what the record notes of single ones. */
export function SeasonStarts({ year, starts }: { year: number; starts: readonly Start[] }) {
  const { address } = useCareer()
  const onlyThese = narrow({ ...carried(address), selection: EVERYTHING }, { season: [year] })
  const noted = starts.filter(({ note }) => note !== null && !isOnlyRound(note))
  return (
    <Panel
      id="starts"
      title={starts.length === 1 ? 'His start' : `All ${formatStarts(starts.length)}`}
      summary={
        <>
          <span className="script-only print:hidden">Press a header to sort. </span>
          <PageLink href={withAddress(paths.dashboard(), onlyThese)}>
            Take these to the dashboard
          </PageLink>
        </>
      }
    >
      <BandLegend />
      <div className="mt-3">
        <StartsTable
          caption={`Starts of ${year}`}
          starts={starts}
          columns={[
            'date',
            'race',
            'track',
            'series',
            'car',
            'start',
            'finish',
            'gained',
            'led',
            'points',
            'rating',
          ]}
        />
      </div>
      {noted.length > 0 && (
        <>
          <h3 className="mt-6 text-xl">Noted on the record</h3>
          <ul className="mt-1 max-w-prose space-y-1 text-sm">
            {noted.map((start) => (
              <li key={start.id}>
                <PageLink href={withAddress(paths.race(start.id), carried(address))}>
                  {start.track.shortName}
                </PageLink>
                : {start.note}.
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
