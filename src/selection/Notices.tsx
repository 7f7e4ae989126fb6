import { useState } from 'react'
import { formatLongDate } from '~/format/dates'
import { useCareer, useGo } from './useCareer'

/** What the reader must know before reading on: an earlier day, a bad address. */
export const Notices = () => (
  <>
    <AsOfBanner />
    <Problems />
  </>
)

function AsOfBanner() {
  const { address } = useCareer()
  const go = useGo()
  if (address.asof === null) return null
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-l-4 border-win bg-panel px-4 py-2 text-sm"
    >
      <p>
        Everything here is as it stood at the end of <strong>{formatLongDate(address.asof)}</strong>
        ; what came later is left out.
      </p>
      <button type="button" className="quiet" onClick={() => go({ ...address, asof: null })}>
        Back to today
      </button>
    </div>
  )
}

/** Parts of the address that could not be read; they were left out. */
function Problems() {
  const { problems } = useCareer()
  const [dismissed, setDismissed] = useState<unknown>(null)
  if (problems.length === 0 || dismissed === problems) return null
  return (
    <div
      role="status"
      className="mt-2 flex flex-wrap items-start justify-between gap-x-4 border-l-4 border-dnf bg-panel px-4 py-2 text-sm"
    >
      <div>
        <p className="font-semibold">Part of this address could not be read and was left out:</p>
        <ul>
          {problems.map(({ param, given, message }) => (
            <li key={`${param} ${given} ${message}`}>{message}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="quiet" onClick={() => setDismissed(problems)}>
        Dismiss
      </button>
    </div>
  )
}
