import { useId, useState } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { SERIES_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { countedAmong, NTH_TITLE, nthFact, placed } from '~/format/recordWords'
import { selectionPhrase } from '~/format/selectionPhrase'
import { StartInWords } from '~/selection/StartInWords'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { type NthStart, nthStarts } from '~/stats/calendar'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

/** Which race was his n-th start of those selected. */
export function NthStarts() {
  const { world, address, selected } = useCareer()
  const round = nthStarts(selected)
  const phrase = selectionPhrase(world, address.selection)
  const subject = [world.driver.name, phrase].filter(Boolean).join(', ')
  return (
    <Panel
      id="nth"
      title={NTH_TITLE}
      summary={countedAmong(selected)}
      controls={<Ask />}
      share={
        <ShareButton
          title={NTH_TITLE}
          shared={{ view: 'nth-starts', of: null }}
          own={{ fact: nthFact(subject, round) }}
        />
      }
    >
      <ol className="grid gap-x-10 border-t border-line text-sm md:grid-cols-2 xl:grid-cols-3 print:grid-cols-3">
        {round.map((nth) => (
          <Nth key={nth.n} {...nth} />
        ))}
      </ol>
    </Panel>
  )
}

function Nth({ n, start }: NthStart) {
  const { address } = useCareer()
  return (
    <li className="grid grid-cols-[3.5rem_1fr] items-baseline gap-2 border-b border-line py-2">
      <span className="figure text-right text-2xl">{formatPosition(n)}</span>
      <span className="min-w-0">
        <PageLink href={withAddress(paths.race(start.id), carried(address))}>
          {placed(start)}
        </PageLink>
        <small className="block text-muted">
          {SERIES_NAMES[start.series]}, <BandMark band={start.band} /> {formatResult(start)}
        </small>
      </span>
    </li>
  )
}

/** Any number of the reader's. */
function Ask() {
  const { selected } = useCareer()
  const [typed, setTyped] = useState('')
  const answer = useId()
  const start = /^\d+$/.test(typed) ? selected[Number(typed) - 1] : undefined
  return (
    <form className="script-only min-w-0" onSubmit={(event) => event.preventDefault()}>
      <label className="flex items-center gap-2 text-sm">
        <span className="text-muted">Start number</span>
        <input
          type="number"
          min="1"
          max={selected.length}
          placeholder={`1–${selected.length}`}
          aria-describedby={answer}
          className="min-h-9 w-24 rounded-md border border-line-strong bg-raised px-2 pointer-coarse:min-h-11"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p id={answer} role="status" className="mt-1 text-sm">
        {start ? (
          <StartInWords start={start} />
        ) : (
          typed !== '' && `There is no start of that number among ${formatStarts(selected.length)}.`
        )}
      </p>
    </form>
  )
}
