import { useEffect, useState } from 'react'
import { askForCopy, type CopyState, removeCopy, sizeOfCopy } from './registration'
import { useOffline } from './useOffline'

const SAYING: Record<CopyState, string> = {
  unknown: 'Looking for a copy on this device…',
  impossible: 'This browser keeps no copy here: a private window may be why, or blocked storage.',
  declined: 'There is no copy on this device, and none will be made until you ask for one.',
  missing: 'There is no copy on this device yet; the next visit will try again.',
  coming: 'The copy is being made…',
  kept: 'There is a copy on this device',
}

/** What is kept on the reader's device for reading offline, and the way to be rid of it. */
export function OfflineCopy() {
  const { copy } = useOffline()
  const size = useSize(copy)
  return (
    <div className="max-w-prose space-y-3">
      <p>
        After your first visit the site opens without a connection: your browser keeps the app, the
        core record and the pages you open. The copy says nothing about you, stays on your device,
        and is replaced when a new version comes.
      </p>
      <div className="script-only flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status">
          {SAYING[copy]}
          {copy === 'kept' && (size === null ? '.' : `: ${megabytes(size)} MB.`)}
        </p>
        {copy === 'kept' && (
          <button type="button" className="press" onClick={removeCopy}>
            Remove the offline copy
          </button>
        )}
        {(copy === 'declined' || copy === 'missing') && (
          <button type="button" className="press" onClick={askForCopy}>
            Keep an offline copy
          </button>
        )}
      </div>
    </div>
  )
}

/** Bytes kept, `null` until they are counted. */
function useSize(copy: CopyState): number | null {
  const [size, setSize] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = copy === 'kept'
    if (isWanted)
      sizeOfCopy().then(
        (bytes) => isWanted && setSize(bytes),
        () => {},
      )
    return () => {
      isWanted = false
    }
  }, [copy])
  return size
}

/** Millions of bytes with one decimal, never less than 0.1. */
const megabytes = (bytes: number): string => Math.max(0.1, bytes / 1e6).toFixed(1)
