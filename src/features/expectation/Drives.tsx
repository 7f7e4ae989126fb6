import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { driveName, formatDifference, poolInWords } from '~/format/expectationWords'
import { formatPosition, formatResult } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { differenceOf, type ExpectedPoint, type Pool } from '~/stats/expectation'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'

type Props = { title: string; points: readonly ExpectedPoint<Pool>[] }

/** The drives furthest from expectation on one side of it, each with what it was set against. */
export function Drives({ title, points }: Props) {
  const { address } = useCareer()
  const id = title.toLowerCase().replaceAll(' ', '-')
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="panel-head text-2xl md:text-[1.75rem]">
        {title}
      </h2>
      {points.length === 0 ? (
        <EmptyMessage title="None on this side of expectation." />
      ) : (
        <ol>
          {points.map(({ start, pool }) => (
            <li
              key={start.id}
              className="grid grid-cols-[4.25rem_minmax(0,1fr)] items-baseline gap-x-3 border-b border-line py-2"
            >
              <span className="figure text-right text-3xl">
                {formatDifference(differenceOf({ start, pool, why: null }))}
              </span>
              <div>
                <p>
                  <BandMark band={start.band} />{' '}
                  <PageLink
                    href={withAddress(paths.race(start.id), carried(address))}
                    className="font-semibold"
                  >
                    {driveName({ start })}
                  </PageLink>{' '}
                  from {formatPosition(start.start)} to <strong>{formatResult(start)}</strong>
                </p>
                <p className="text-sm text-muted">{poolInWords(pool, start.series)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
