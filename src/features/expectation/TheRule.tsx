import { carried, paths, withAddress } from '~/address/paths'
import { useCareer } from '~/selection/useCareer'
import { LEAST_CASES, LEAST_REACH, WIDE_REACH } from '~/stats/expectation'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

/** How it is worked out, and what it does not say. */
export function TheRule() {
  const { address } = useCareer()
  return (
    <Panel id="rule" title="How it is worked out">
      <div className="grid max-w-6xl gap-x-14 gap-y-4 md:grid-cols-2">
        <div className="max-w-prose space-y-2">
          <p>
            For each start: all starts of <strong>other drivers</strong> (his own are left out) in
            the same series, on the same kind of track, in the <strong>three seasons before</strong>
            , and never in that season itself, from his grid place and the {LEAST_REACH} on either
            side. Their mean finish is the expected one; expected less actual is the difference, and
            plus is better.
          </p>
          <p>
            Kinds of track are superspeedways, road and street courses, and all other ovals, dirt
            too. A group of fewer than {LEAST_CASES} starts takes in one grid place more on either
            side until it has {LEAST_CASES}; past {WIDE_REACH} it is called wide. Where that is
            never enough, or a season is missing, there is no figure: “–”.
          </p>
        </div>
        <div className="max-w-prose space-y-2">
          <p>
            It says nothing of the car, the crew or the day: a good car that qualified badly does
            better than expected by itself. Fields differ in size, 43 cars in older ones, and who
            starts last has no place to lose.
          </p>
          <p>
            Finishes are official, for a car that was out or disqualified too. “Without DNFs” leaves
            out the races he was out of, while those of others stay in, so that it flatters. A day
            asked for changes which of his starts are here; what they are set against was over
            before their season began.{' '}
            <PageLink href={withAddress(paths.data(), carried(address))}>Sources and data</PageLink>
          </p>
        </div>
      </div>
    </Panel>
  )
}
