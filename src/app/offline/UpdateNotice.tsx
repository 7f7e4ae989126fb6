import { useState } from 'react'
import { showNewVersion } from './registration'
import { useOffline } from './useOffline'

/**
 * Says that a newer version waits, and shows it when the reader wants.
 *
 * The status stands there empty from the start, so that it is read out when it is filled.
 */
export function UpdateNotice() {
  const { isOutdated } = useOffline()
  const [isDismissed, setDismissed] = useState(false)
  return (
    <div
      role="status"
      className="fixed inset-x-2 bottom-2 z-40 sm:right-4 sm:bottom-4 sm:left-auto print:hidden"
    >
      {isOutdated && !isDismissed && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-line-strong bg-raised px-4 py-3 shadow-lg">
          <p>A newer version is here.</p>
          <div className="flex gap-2">
            <button type="button" className="press" onClick={showNewVersion}>
              Show it
            </button>
            <button type="button" className="press" onClick={() => setDismissed(true)}>
              Later
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
