import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { isLookingBack } from '~/stats/provenance'
import { Panel } from '~/ui/Panel'
import { Credit } from './Credit'

/** How the record came to be, and how far it runs. */
export function Making() {
  const { world } = useCareer()
  const { driver, asof, starts, entries } = world
  const isBack = isLookingBack(asof, driver.recordTo)
  return (
    <Panel id="making" title="How it is made, how far it runs">
      <div className="grid gap-x-16 gap-y-4 md:grid-cols-2">
        <div className="max-w-prose space-y-2">
          <p>
            Each race he started is one line: where, in what, from which place to which, how it
            ended, and what that is from. Data sets with every race give the lines; they were
            compared with each other field by field, and where they disagree the decision stands
            under <a href="#corrections">corrections</a>. The press gives the stories, put into our
            words and linked.
          </p>
          <p>
            Totals and averages are never copied: each is worked out from the lines, in one place,
            whenever a page shows it. Change one finish and every figure, chart and table changes
            with it. Unknown is shown as “–”, never as 0.
          </p>
        </div>
        <div className="max-w-prose space-y-2">
          <p>
            {asof !== null && isBack ? (
              <>
                By {formatLongDate(asof)} the record holds{' '}
                <strong>{formatStarts(starts.length)}</strong> and {entries.length} entries that are
                none.
              </>
            ) : (
              <>
                The sources run to <strong>{formatLongDate(driver.recordTo)}</strong>. To that day
                the record holds <strong>{formatStarts(starts.length)}</strong>
                {driver.knownBeyond.length > 0 &&
                  '; this much is known to have come after and is not counted'}
                .
              </>
            )}
          </p>
          {!isBack && (
            <ul className="list-disc space-y-1 pl-5">
              {driver.knownBeyond.map(({ fact, sources }) => (
                <li key={fact}>
                  {fact}{' '}
                  <span className="text-xs text-muted">
                    (<Credit ids={sources} />)
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Panel>
  )
}
